import { resolve } from 'node:path';
import type { Answers } from '../../../shared/core/asked-field.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { type PaperLanguage, paperLanguages } from '../../../shared/paper/paper-document.ts';
import { readChecks } from '../../services/documents/export-papers.ts';
import {
  type Exporter,
  type ExportFormat,
  type ExportRequest,
  exportFormats,
} from '../../services/documents/export-request.ts';
import { exporters } from '../../services/documents/exporters.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Command } from '../command.ts';
import type { Answer } from './answer.ts';
import { findClientNamed } from './find-client-named.ts';
import { readDay } from './read-day.ts';

/** `export CLIENT --what … --out DIR`: writes the files of one document of one client. */
export async function exportDocument(deps: ServiceDeps, command: Command, workingFolder: string): Promise<Answer> {
  const { options, lists } = command;
  // What follows --set and its first KEY=VALUE comes as words of their own.
  const more = command.args.filter((word) => /^[a-zA-Z]+=/.test(word));
  const [client = '', ...odd] = command.args.filter((word) => !more.includes(word));
  if (odd.length > 0) throw new Refusal('bad-arguments', `export takes no "${odd[0]}"`);
  const exporter = findExporter(options['what']);
  const request: ExportRequest = {
    clientId: findClientNamed(deps, client),
    variant: options['letter'] ?? options['profile'],
    language: readLanguage(options['locale']),
    datedOn: readDay(options['date'], deps.ports.clock.today()),
    answers: readAnswers([...(lists['set'] ?? []), ...more]),
    format: readFormat(options['format']),
    folder: resolve(workingFolder, options['out'] ?? '.'),
  };
  const files = await exporter(deps, request);
  // Named whatever was answered: `checksDone=yes` settles every point at once, also those that the data speak against.
  const checks = options['what'] === 'letter' ? { checks: readChecks('letter', deps, request) } : {};
  return { json: { files, ...checks }, text: files.map(({ path }) => path).join('\n') };
}

function findExporter(what: string | undefined): Exporter {
  const known: Readonly<Record<string, Exporter>> = exporters;
  const found = what !== undefined && Object.hasOwn(known, what) ? known[what] : undefined;
  if (found === undefined) {
    throw new Refusal('bad-arguments', `--what takes one of ${Object.keys(known).join(', ')}`, { what });
  }
  return found;
}

function readAnswers(words: readonly string[]): Answers {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at < 1) throw new Refusal('bad-arguments', `"${word}" is not of the form KEY=VALUE`, { word });
      // A backslash and an n part the lines of an address, which a shell passes on as one word.
      return [word.slice(0, at), word.slice(at + 1).replaceAll('\\n', '\n')];
    }),
  );
}

/** `de-AT` as well as `de`: documents are in a language, their numbers follow the operator's country. */
function readLanguage(locale = 'en'): PaperLanguage {
  const language = locale.split(/[-_]/)[0]?.toLowerCase();
  const found = paperLanguages.find((known) => known === language);
  if (found === undefined) throw new Refusal('bad-arguments', `--locale takes one of ${paperLanguages.join(', ')}`);
  return found;
}

function readFormat(format = 'pdf'): ExportFormat {
  const found = exportFormats.find((known) => known === format);
  if (found === undefined) throw new Refusal('bad-arguments', `--format takes one of ${exportFormats.join(', ')}`);
  return found;
}
