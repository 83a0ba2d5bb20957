import type { WritableDb } from '../db/database.ts';
import { readStoreState } from '../db/store-state.ts';

type Remembered<T> = { readonly state: string; readonly values: Map<string, T> };

/**
 * A memory for what is computed of the store alone: it answers what it computed last under a key for as long as the store
 * is as it was, whoever writes to it. What it answers is shared, so nobody may change it.
 */
export function makeMemory<T>(most: number): (db: WritableDb, key: string, compute: () => T) => T {
  const memories = new WeakMap<WritableDb, Remembered<T>>();
  return (db, key, compute) => {
    const state = readStoreState(db);
    if (state === null) return compute();
    const former = memories.get(db);
    const values = former?.state === state ? former.values : new Map<string, T>();
    const value = values.has(key) ? (values.get(key) as T) : compute();
    values.delete(key);
    values.set(key, value);
    for (const old of [...values.keys()].slice(0, -most)) values.delete(old);
    memories.set(db, { state, values });
    return value;
  };
}
