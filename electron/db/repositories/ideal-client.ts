import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { IdealTraits } from '../../../shared/prospects/ideal-client.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

/** The one row of the table. */
export const ownIdeal = 'own';

/** The ideal client as the user wants it; undefined where it is as it is drawn. */
export function findIdealTraits(db: ReadableDb): IdealTraits | undefined {
  const row = db.prepare<[string], { traits: string }>('SELECT traits FROM ideal_client WHERE id = ?').get(ownIdeal);
  return row === undefined ? undefined : (JSON.parse(row.traits) as IdealTraits);
}

/** Keeps the traits that the user set in place of those drawn from the book. */
export function writeIdealTraits(db: WritableDb, traits: IdealTraits, changedOn: CalendarDate): void {
  db.prepare(
    `INSERT INTO ideal_client (id, traits, changed_on) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET traits = excluded.traits, changed_on = excluded.changed_on`,
  ).run(ownIdeal, JSON.stringify(traits), changedOn);
}

/** Forgets what the user set: the traits follow from the book again. */
export function deleteIdealTraits(db: WritableDb): void {
  db.prepare('DELETE FROM ideal_client WHERE id = ?').run(ownIdeal);
}
