import type { ReadableDb } from '../../db/database.ts';

type Remembered = { readonly changes: number; readonly question: string; readonly facts: unknown };

const remembered = new WeakMap<ReadableDb, Map<string, Remembered>>();

/**
 * Facts gathered once for as long as the store stays as it is: a letter typed into a document must not grade the book
 * anew. The store has one writer, so the count of its changes tells.
 */
export function rememberFacts<T>(db: ReadableDb, name: string, question: unknown, gather: () => T): T {
  const ofStore = remembered.get(db) ?? new Map<string, Remembered>();
  remembered.set(db, ofStore);
  const asked = JSON.stringify(question);
  const changes = db.prepare<[], { count: number }>('SELECT total_changes() AS count').get()?.count ?? 0;
  const found = ofStore.get(name);
  if (found !== undefined && found.changes === changes && found.question === asked) return found.facts as T;
  const facts = gather();
  ofStore.set(name, { changes, question: asked, facts });
  return facts;
}
