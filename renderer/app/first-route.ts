import type { AppState } from '../../shared/contract/app-calls.ts';
import type { Settings } from '../../shared/contract/settings-calls.ts';
import type { Route } from '../ui/navigation.ts';

/** The first steps were begun and their screens are not all done; the last step is the matrix itself. */
export function isInFirstSteps(settings: Settings): boolean {
  return settings.firstSteps !== null && settings.firstSteps.step !== 'matrix' && settings.firstSteps.step !== 'done';
}

/** Where the app opens: the first steps while they are unfinished or nothing is there yet, else the matrix. */
export function chooseFirstRoute(state: AppState, settings: Settings): Route {
  const isUntouched = settings.firstSteps === null && state.clientCount === 0;
  return isUntouched || isInFirstSteps(settings) ? { page: 'first-steps' } : { page: 'matrix', view: 'matrix' };
}
