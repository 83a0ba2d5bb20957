import type { Settings } from '../../../shared/contract/settings-calls.ts';

/** The screens of the first steps; what follows them is the matrix itself. */
export const screens = ['operator', 'invoices', 'resold', 'guess', 'hours', 'keys'] as const;
export type Screen = (typeof screens)[number];

export type Progress = NonNullable<Settings['firstSteps']>;
export type Step = Progress['step'];

const steps: readonly Step[] = [...screens, 'matrix', 'done'];

export const notBegun: Progress = { step: 'operator', bestClientIds: [], leastFitClientIds: [] };

/** Where to go on: the furthest screen reached, or the first one for who comes back after the end. */
export function screenToResume(progress: Progress | null): Screen {
  return screens.find((screen) => screen === progress?.step) ?? 'operator';
}

export function isReached(step: Step, progress: Progress | null): boolean {
  return steps.indexOf(step) <= steps.indexOf((progress ?? notBegun).step);
}

export function stepAfter(screen: Screen): Step {
  return steps[screens.indexOf(screen) + 1] ?? 'matrix';
}

export function screenBefore(screen: Screen): Screen | undefined {
  return screens[screens.indexOf(screen) - 1];
}
