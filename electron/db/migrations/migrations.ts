import { createStore } from './0001-create-store.ts';
import { addDocuments } from './0002-add-documents.ts';
import { addInventory } from './0003-add-inventory.ts';
import { addImportMappings } from './0004-add-import-mappings.ts';
import { addCredits } from './0005-add-credits.ts';
import { addScorecard } from './0006-add-scorecard.ts';
import { addModelVersions } from './0007-add-model-versions.ts';
import { addUndoneRows } from './0008-add-undone-rows.ts';
import { addAfterHoursSource } from './0009-add-after-hours-source.ts';
import { addRhythm } from './0010-add-rhythm.ts';
import { addScenarios } from './0011-add-scenarios.ts';
import { addEvidence } from './0012-add-evidence.ts';
import { addWrittenFiles } from './0013-add-written-files.ts';
import { makeFrozenNamesErasable } from './0014-make-frozen-names-erasable.ts';
import { addDaysOfBalances } from './0015-add-days-of-balances.ts';
import { addLetterChecks } from './0016-add-letter-checks.ts';
import { addPlanSteps } from './0017-add-plan-steps.ts';
import type { Migration } from './migration.ts';

/** Every migration ever released, oldest first. Append-only. */
export const migrations: readonly Migration[] = [
  createStore,
  addDocuments,
  addInventory,
  addImportMappings,
  addCredits,
  addScorecard,
  addModelVersions,
  addUndoneRows,
  addAfterHoursSource,
  addRhythm,
  addScenarios,
  addEvidence,
  addWrittenFiles,
  makeFrozenNamesErasable,
  addDaysOfBalances,
  addLetterChecks,
  addPlanSteps,
];
