import { createContext, useContext } from 'react';
import type { AppState } from '../../shared/contract/app-calls.ts';

/** What main said about itself: version, today's date, where the data lies. */
export const AppStateContext = createContext<AppState | null>(null);

export function useAppState(): AppState {
  const state = useContext(AppStateContext);
  if (state === null) throw new Error('useAppState needs an AppStateContext');
  return state;
}
