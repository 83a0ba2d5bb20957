import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../../shared/contract/contract.ts';
import type { SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { toFailure } from '../../client/client.ts';
import { useSettings } from '../../client/use-settings.ts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export type Saving = {
  /** Stores a change at once; answers why it was refused, or undefined. */
  readonly save: (change: SettingsChange) => Promise<Failure | undefined>;
};

const SaveContext = createContext<Saving | null>(null);
export const SaveProvider = SaveContext.Provider;

/** How the fields of the settings save; throws outside of them. */
export function useSaving(): Saving {
  const saving = useContext(SaveContext);
  if (saving === null) throw new Error('useSaving needs a SaveProvider');
  return saving;
}

const savedStandsMs = 2500;

/** The one way in which this page stores, and what it says about it. */
export function useSaveState(): readonly [SaveState, Saving] {
  const { update } = useSettings();
  const [state, setState] = useState<SaveState>('idle');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const save = async (change: SettingsChange) => {
    clearTimeout(timer.current);
    setState('saving');
    try {
      await update(change);
      setState('saved');
      timer.current = setTimeout(() => setState('idle'), savedStandsMs);
      return undefined;
    } catch (thrown) {
      setState('failed');
      return toFailure(thrown);
    }
  };
  return [state, { save }];
}
