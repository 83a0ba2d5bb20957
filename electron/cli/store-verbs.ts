import { resolve } from 'node:path';
import type { ServiceDeps } from '../services/service-deps.ts';
import type { Command } from './command.ts';
import type { Answer } from './verbs/answer.ts';
import { answerThem } from './verbs/answer-rows.ts';
import { backUp } from './verbs/back-up.ts';
import { exportAll, importAll } from './verbs/export-all.ts';
import { exportDocument } from './verbs/export-document.ts';
import { grade } from './verbs/grade.ts';
import { importThem } from './verbs/import-files.ts';
import { mappings } from './verbs/mappings.ts';
import { merge } from './verbs/merge.ts';
import { pareto } from './verbs/pareto.ts';
import { setValues } from './verbs/set-values.ts';
import { settleVatAs } from './verbs/settle-vat.ts';
import { simulate } from './verbs/simulate.ts';
import { snapshot } from './verbs/snapshot.ts';
import { redo, tellUndo, undo } from './verbs/undo.ts';
import { verify } from './verbs/verify.ts';

/** Verbs that open no store, or another one than that of the data folder. */
type VerbWithoutStore = 'help' | 'version' | 'restore' | 'demo';
export type StoreVerb = Exclude<Command['verb'], VerbWithoutStore>;

/** Answers a command from an open store; files lie relative to the working folder. */
type AnswerFromStore = (deps: ServiceDeps, command: Command, workingFolder: string) => Answer | Promise<Answer>;

/** What each verb does with the store it is given. */
export const storeVerbs: Readonly<Record<StoreVerb, AnswerFromStore>> = {
  set: (deps, { args }) => setValues(deps, args),
  grade: (deps, { options }) => grade(deps, options['as-of']),
  snapshot: (deps, { options }) => snapshot(deps, options['as-of']),
  backup: (deps, { args: [file = ''] }, workingFolder) => backUp(deps, resolve(workingFolder, file)),
  verify: (deps) => verify(deps),
  import: importThem,
  answer: answerThem,
  'settle-vat': (deps, { args: [rate = ''] }) => settleVatAs(deps, rate),
  merge: (deps, { args: [kept = '', other = ''] }) => merge(deps, kept, other),
  mappings,
  'undo-import': (deps, { args: [id = ''], switches }) =>
    switches.has('dry-run') ? tellUndo(deps, id) : undo(deps, id),
  'redo-import': (deps, { args: [id = ''] }) => redo(deps, id),
  'export-all': exportAll,
  'import-all': (deps, { args: [folder = ''] }, workingFolder) => importAll(deps, resolve(workingFolder, folder)),
  export: exportDocument,
  simulate,
  pareto: (deps, { options }) => pareto(deps, options['by']),
};
