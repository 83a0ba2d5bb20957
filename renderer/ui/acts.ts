import { createContext, useContext } from 'react';

type Write<T> = {
  readonly write: () => Promise<T>;
  /** What was done, for the message; null says nothing. */
  readonly said: ((value: T) => string) | null;
  /** Takes it back. Not needed where the write answers an act: that one is undone by its id. */
  readonly undo?: (value: T) => Promise<unknown>;
};

export type Acts = {
  /** Runs a write and says so with an undo; a refusal is said too and answers undefined. */
  readonly run: <T>(write: Write<T>) => Promise<T | undefined>;
};

export const ActsContext = createContext<Acts | null>(null);

/** Every write of a page goes through `run`, so that done, undone and refused look the same everywhere. */
export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (acts === null) throw new Error('useActs needs an ActsContext');
  return acts;
}
