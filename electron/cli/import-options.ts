import { type ImportOptions, importKinds, importOptions } from '../../shared/contract/import-calls.ts';
import { Refusal } from '../../shared/core/errors.ts';
import type { Command } from './command.ts';

/** How the options of `import` are written. */
export const importUsage = `FILE… [--dry-run] [--as ${importKinds.join('|')}] [--date-order dmy|mdy|ymd] [--decimal comma|dot] [--duration-unit hours|minutes|seconds] [--client-column NAME] [--client NAME] [--part NAME] [--header-row N] [--column FIELD=HEADER…] [--currency EUR] [--rate-currency EUR] [--vat net|unknown] [--copies each|once] [--absent settled|open] [--twins same|other] [--list-date YYYY-MM-DD] [--credit NOTE=INVOICE…] [--mapping FILE]`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** Each is an answer to something that an import may ask. */
export const importOptionTypes = {
  'dry-run': { type: 'boolean' },
  as: text,
  'date-order': text,
  decimal: text,
  'duration-unit': text,
  'client-column': text,
  client: text,
  part: text,
  'header-row': text,
  column: texts,
  currency: text,
  'rate-currency': text,
  vat: text,
  copies: text,
  absent: text,
  twins: text,
  'list-date': text,
  credit: texts,
  mapping: text,
} as const;

export const importChoices = {
  as: importKinds,
  'date-order': ['dmy', 'mdy', 'ymd'],
  decimal: ['comma', 'dot'],
  'duration-unit': ['hours', 'minutes', 'seconds'],
  vat: ['net', 'unknown'],
  copies: ['each', 'once'],
  absent: ['settled', 'open'],
  twins: ['same', 'other'],
} as const;

/** Option of the command line to option of reading, where the words are the same. */
const sameWords = {
  as: 'kind',
  'date-order': 'dateOrder',
  decimal: 'decimal',
  'duration-unit': 'durationUnit',
  'client-column': 'clientColumn',
  client: 'client',
  part: 'part',
  currency: 'currency',
  'rate-currency': 'rateCurrency',
  vat: 'vat',
  copies: 'copies',
  absent: 'absent',
  twins: 'twins',
  'list-date': 'listOn',
} as const satisfies Readonly<Record<string, keyof ImportOptions>>;

/** What was said of the files. Refuses with `bad-arguments` what is no such option. */
export function toImportOptions({ options, lists }: Pick<Command, 'options' | 'lists'>): ImportOptions {
  const said: Record<string, unknown> = {};
  for (const [word, key] of Object.entries(sameWords)) if (options[word] !== undefined) said[key] = options[word];
  if (options['header-row'] !== undefined) said['headerRow'] = Number(options['header-row']);
  if (lists['column'] !== undefined) said['columns'] = readPairs(lists['column']);
  if (lists['credit'] !== undefined) said['credits'] = readPairs(lists['credit']);
  const read = importOptions.safeParse(said);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
  throw new Refusal('bad-arguments', `${path.join('.')}: ${message}`, { option: path.join('.') });
}

/** Options of the form NAME=VALUE. Refuses with `bad-arguments` what is not. */
export function readPairs(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      if (at < 1) throw new Refusal('bad-arguments', `"${word}" is not of the form NAME=VALUE`, { word });
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}
