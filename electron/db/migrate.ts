import { Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import type { WritableDb } from './database.ts';
import type { Migration } from './migrations/migration.ts';

/** Version of the schema a store has; 0 where it has none yet. */
export function readSchemaVersion(db: WritableDb): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/**
 * Brings a store up to the newest schema in one exclusive transaction; it stands as it was where any step fails.
 * `backUp` is called first where there is something to lose.
 */
export function migrate(db: WritableDb, migrations: readonly Migration[], backUp: (fromVersion: number) => void): void {
  const from = readSchemaVersion(db);
  const steps = migrations.filter((migration) => migration.version > from);
  if (steps.length === 0) return;
  if (from > 0) backUp(from);
  // Foreign keys can't be switched inside a transaction, and a rebuilt table would lose its children with them on.
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const step of steps) runStep(db, step);
    }).exclusive();
  } catch (error) {
    throw asMigrationFailure(error, from);
  } finally {
    db.pragma('foreign_keys = ON');
  }
}

function runStep(db: WritableDb, step: Migration): void {
  db.exec(step.sql);
  const broken = db.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`migration ${step.version} leaves ${broken.length} rows without their parent`);
  db.pragma(`user_version = ${step.version}`);
}

function asMigrationFailure(error: unknown, fromVersion: number): Refusal {
  const refusal = toRefusal(error);
  if (refusal !== undefined) return refusal;
  const why = error instanceof Error ? error.message : String(error);
  return new Refusal('migration-failed', `the store could not be brought up from version ${fromVersion}: ${why}`, {
    fromVersion,
  });
}
