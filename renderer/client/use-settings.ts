import { createContext, useContext } from 'react';
import type { Settings, SettingsChange } from '../../shared/contract/settings-calls.ts';

/** The settings as stored, and the one way to change them. */
export type SettingsAccess = {
  readonly settings: Settings;
  /** Throws a CallFailure where main refuses the change. */
  readonly update: (change: SettingsChange) => Promise<void>;
  /** Asks main anew. A change is followed without it. */
  readonly reload: () => Promise<void>;
};

export const SettingsContext = createContext<SettingsAccess | null>(null);

export function useSettings(): SettingsAccess {
  const access = useContext(SettingsContext);
  if (access === null) throw new Error('useSettings needs a SettingsContext');
  return access;
}
