import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Failure } from '../../shared/core/result.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { findKeyProtection } from '../data-folder/key-vaults.ts';
import { storeFileOf } from '../data-folder/store-files.ts';
import type { CliIo } from './cli-io.ts';
import { type Command, isVerb, parseCommand } from './command.ts';
import { withServices } from './open-deps.ts';
import { type StoreVerb, storeVerbs } from './store-verbs.ts';
import { formatHelp } from './text/format-help.ts';
import type { Answer } from './verbs/answer.ts';
import { demo, demoPlacesIn, printDemo } from './verbs/demo.ts';
import { restore } from './verbs/restore.ts';

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
  const { verb, args, options, switches } = command;
  switch (verb) {
    case 'help':
      return help(io, args[0]);
    case 'version':
      return { json: { version: io.appVersion }, text: io.appVersion };
    case 'restore':
      return await restore(io, dataFolder, resolve(io.workingFolder, args[0] ?? ''), options['recovery-key']);
    case 'demo': {
      const places = demoPlacesIn(io.workingFolder, options);
      if (switches.has('print')) return await printDemo(io, places);
      return await demo(io, places, switches.has('no-documents') ? [] : ['html', 'docx']);
    }
    default:
      return await answerFromStore(verb, command, dataFolder, io);
  }
}

async function answerFromStore(verb: StoreVerb, command: Command, dataFolder: string, io: CliIo): Promise<Answer> {
  const isNew = !existsSync(storeFileOf(dataFolder));
  return await withServices(io, dataFolder, (deps) => {
    if (isNew) io.writeError(`winnow: new data folder at ${dataFolder}\n`);
    return storeVerbs[verb](deps, command, io.workingFolder);
  });
}

function help(io: CliIo, verb: string | undefined): Answer {
  const text = formatHelp(io.defaultDataFolder, verb !== undefined && isVerb(verb) ? verb : undefined);
  return { json: { help: text }, text };
}
