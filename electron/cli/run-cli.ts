import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { assertNever } from '../../shared/core/errors.ts';
import type { Failure } from '../../shared/core/result.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { findKeyProtection } from '../data-folder/key-vaults.ts';
import { storeFileOf } from '../data-folder/store-files.ts';
import type { ServiceDeps } from '../services/service-deps.ts';
import type { CliIo } from './cli-io.ts';
import { type Command, isVerb, parseCommand } from './command.ts';
import { withServices } from './open-deps.ts';
import { formatHelp } from './text/format-help.ts';
import type { Answer } from './verbs/answer.ts';
import { answerThem } from './verbs/answer-rows.ts';
import { backUp } from './verbs/back-up.ts';
import { demo, printDemo } from './verbs/demo.ts';
import { exportAll, importAll } from './verbs/export-all.ts';
import { exportDocument } from './verbs/export-document.ts';
import { grade } from './verbs/grade.ts';
import { importThem } from './verbs/import-files.ts';
import { mappings } from './verbs/mappings.ts';
import { merge } from './verbs/merge.ts';
import { pareto } from './verbs/pareto.ts';
import { restore } from './verbs/restore.ts';
import { setValues } from './verbs/set-values.ts';
import { settleVatAs } from './verbs/settle-vat.ts';
import { simulate } from './verbs/simulate.ts';
import { snapshot } from './verbs/snapshot.ts';
import { redo, tellUndo, undo } from './verbs/undo.ts';
import { verify } from './verbs/verify.ts';

const done = 0;
const failed = 1;
const misused = 2;

/** Runs the words after the program's name and gives the exit code: 0 done, 1 refused or failed, 2 not understood. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const inJson = argv.includes('--json');
  const parsed = parseCommand(argv);
  if (parsed.kind === 'misused') {
    fail(io, inJson, { code: 'bad-arguments', message: parsed.why, details: {} });
    if (!inJson) io.writeError('`winnow help` shows what can be asked.\n');
    return misused;
  }
  const { command } = parsed;
  const dataFolder = resolve(io.workingFolder, command.options['data'] ?? io.defaultDataFolder);
  try {
    if (io.runInElectron !== undefined) {
      if (needsKeyring(command, dataFolder)) return await io.runInElectron(argv, 'keyring');
      if (needsChromium(command)) return await io.runInElectron(argv, 'print');
    }
    const answer = await answerCommand(command, dataFolder, io);
    io.writeOut(`${inJson ? JSON.stringify(answer.json, null, 2) : answer.text}\n`);
    return done;
  } catch (error) {
    fail(io, inJson, describe(error));
    return failed;
  }
}

function fail(io: CliIo, inJson: boolean, error: Failure): void {
  if (inJson) io.writeOut(`${JSON.stringify({ error }, null, 2)}\n`);
  else io.writeError(`winnow: ${error.message} (${error.code})\n`);
}

function describe(error: unknown): Failure {
  const refusal = toRefusal(error);
  if (refusal !== undefined) return refusal.toFailure();
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'internal-error', message, details: {} };
}

/** Help and version touch no store; the demo has a folder of its own. */
function needsKeyring({ verb }: Command, dataFolder: string): boolean {
  if (verb === 'help' || verb === 'version' || verb === 'demo') return false;
  return findKeyProtection(dataFolder) === 'keyring';
}

/** PDF is made by Chromium's print engine. */
function needsChromium({ verb, options, switches }: Command): boolean {
  if (verb === 'demo') return switches.has('print');
  return verb === 'export' && (options['format'] ?? 'pdf') === 'pdf';
}

async function answerCommand(command: Command, dataFolder: string, io: CliIo): Promise<Answer> {
  const { verb, args, options } = command;
  const file = resolve(io.workingFolder, args[0] ?? '');
  const withDeps = (body: (deps: ServiceDeps) => Answer | Promise<Answer>) => {
    const isNew = !existsSync(storeFileOf(dataFolder));
    return withServices(io, dataFolder, (deps) => {
      if (isNew) io.writeError(`winnow: new data folder at ${dataFolder}\n`);
      return body(deps);
    });
  };
  switch (verb) {
    case 'help':
      return help(io, args[0]);
    case 'version':
      return { json: { version: io.appVersion }, text: io.appVersion };
    case 'set':
      return await withDeps((deps) => setValues(deps, args));
    case 'grade':
      return await withDeps((deps) => grade(deps, options['as-of']));
    case 'snapshot':
      return await withDeps((deps) => snapshot(deps, options['as-of']));
    case 'backup':
      return await withDeps((deps) => backUp(deps, file));
    case 'restore':
      return await restore(io, dataFolder, file, options['recovery-key']);
    case 'verify':
      return await withDeps(verify);
    case 'import':
      return await withDeps((deps) => importThem(deps, command, io.workingFolder));
    case 'answer':
      return await withDeps((deps) => answerThem(deps, command));
    case 'settle-vat':
      return await withDeps((deps) => settleVatAs(deps, args[0] ?? ''));
    case 'merge':
      return await withDeps((deps) => merge(deps, args[0] ?? '', args[1] ?? ''));
    case 'mappings':
      return await withDeps((deps) => mappings(deps, command, io.workingFolder));
    case 'undo-import':
      return await withDeps((deps) =>
        command.switches.has('dry-run') ? tellUndo(deps, args[0] ?? '') : undo(deps, args[0] ?? ''),
      );
    case 'redo-import':
      return await withDeps((deps) => redo(deps, args[0] ?? ''));
    case 'export-all':
      return await withDeps((deps) => exportAll(deps, command, io.workingFolder));
    case 'import-all':
      return await withDeps((deps) => importAll(deps, file));
    case 'export':
      return await withDeps((deps) => exportDocument(deps, command, io.workingFolder));
    case 'simulate':
      return await withDeps((deps) => simulate(deps, command));
    case 'pareto':
      return await withDeps((deps) => pareto(deps, options['by']));
    case 'demo': {
      const out = resolve(io.workingFolder, options['out'] ?? 'winnow-demo');
      if (command.switches.has('print')) return await printDemo(io, out);
      return await demo(io, out, command.switches.has('no-documents') ? [] : ['html', 'docx']);
    }
    default:
      return assertNever(verb);
  }
}

function help(io: CliIo, verb: string | undefined): Answer {
  const text = formatHelp(io.defaultDataFolder, verb !== undefined && isVerb(verb) ? verb : undefined);
  return { json: { help: text }, text };
}
