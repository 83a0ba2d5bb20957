import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { paretoMeasures } from '../../shared/scorecard/pareto.ts';
import { exportFormats } from '../services/documents/export-request.ts';
import { importChoices, importOptionTypes, importUsage } from './import-options.ts';

const shared = { data: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

type Verb = {
  /** How it is written, after the verb. */
  readonly usage: string;
  readonly summary: string;
  readonly options: ParseArgsOptionsConfig;
  /** Words that an option takes, where not any. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Options without which it can't be understood. */
  readonly needed?: readonly string[];
  /** Least and greatest count of arguments that are no options. */
  readonly min: number;
  readonly max: number;
};

/** Every verb of the command line. */
export const verbs = {
  import: {
    usage: importUsage,
    summary: 'read export files of other tools',
    options: importOptionTypes,
    choices: importChoices,
    min: 1,
    max: Number.POSITIVE_INFINITY,
  },
  answer: {
    usage:
      'ID [--rows 3,4] [--client NAME | --new-client NAME | --invoice NUMBER | --value TEXT | --ignore | --credit NOTE=INVOICE…]',
    summary: 'list the rows that an import set aside, or say what they lack',
    options: {
      rows: { type: 'string' },
      client: { type: 'string' },
      'new-client': { type: 'string' },
      invoice: { type: 'string' },
      value: { type: 'string' },
      ignore: { type: 'boolean' },
      credit: { type: 'string', multiple: true },
    },
    min: 1,
    max: 1,
  },
  'settle-vat': {
    usage: 'PCT',
    summary: 'take this rate out of all amounts that may include VAT; 0 where they are net',
    options: {},
    min: 1,
    max: 1,
  },
  merge: {
    usage: 'KEPT OTHER',
    summary: 'make two clients one',
    options: {},
    min: 2,
    max: 2,
  },
  set: {
    usage: 'KEY=VALUE…',
    summary: 'change settings and show them all',
    options: {},
    min: 1,
    max: Number.POSITIVE_INFINITY,
  },
  grade: {
    usage: '[--as-of YYYY-MM-DD]',
    summary: 'grade every client from the twelve months up to a day',
    options: { 'as-of': { type: 'string' } },
    min: 0,
    max: 0,
  },
  snapshot: {
    usage: '[--as-of YYYY-MM-DD]',
    summary: 'freeze the graded book of a day; the last day of a month becomes that month end',
    options: { 'as-of': { type: 'string' } },
    min: 0,
    max: 0,
  },
  export: {
    usage:
      'CLIENT --what meeting|letter|handover [--letter L1] [--profile micro|mini] [--locale en] [--set KEY=VALUE…] [--format pdf|docx|html|csv] [--date YYYY-MM-DD] --out DIR',
    summary: 'write a document of a client, or say what is missing for it',
    options: {
      what: { type: 'string' },
      letter: { type: 'string' },
      profile: { type: 'string' },
      locale: { type: 'string' },
      set: { type: 'string', multiple: true },
      format: { type: 'string' },
      date: { type: 'string' },
      out: { type: 'string' },
    },
    choices: { format: exportFormats },
    needed: ['what', 'out'],
    min: 1,
    max: Number.POSITIVE_INFINITY,
  },
  mappings: {
    usage: '[NAME --out FILE]',
    summary: 'list how files of known shapes are read, or write one of these mappings to a file',
    options: { out: { type: 'string' } },
    min: 0,
    max: Number.POSITIVE_INFINITY,
  },
  simulate: {
    usage:
      'let-go --clients A,B… | best-set --max-cash-loss-pct N | best-set --min-hours-freed N | reprice --client A [--rise-pct N]',
    summary: 'show what parting or another price would do to money and time; nothing is stored',
    options: {
      clients: { type: 'string' },
      'max-cash-loss-pct': { type: 'string' },
      'min-hours-freed': { type: 'string' },
      client: { type: 'string' },
      'rise-pct': { type: 'string' },
    },
    min: 1,
    max: 1,
  },
  pareto: {
    usage: `--by ${paretoMeasures.join('|')}`,
    summary: 'list clients by what they bring or take, largest first, with running shares',
    options: { by: { type: 'string' } },
    choices: { by: paretoMeasures },
    needed: ['by'],
    min: 0,
    max: 0,
  },
  'undo-import': {
    usage: 'ID [--dry-run]',
    summary: 'take one import back as a whole; --dry-run tells what would go, come back and stand in the way',
    options: { 'dry-run': { type: 'boolean' } },
    min: 1,
    max: 1,
  },
  'redo-import': {
    usage: 'ID',
    summary: 'bring an import back that was undone in the last 30 days',
    options: {},
    min: 1,
    max: 1,
  },
  'export-all': {
    usage: '[--format csv|xlsx] --out DIR',
    summary: 'write everything the store holds as a folder of CSV files or one workbook',
    options: { format: { type: 'string' }, out: { type: 'string' } },
    choices: { format: ['csv', 'xlsx'] },
    needed: ['out'],
    min: 0,
    max: 0,
  },
  'import-all': {
    usage: 'PATH',
    summary: 'fill an empty store from what export-all wrote',
    options: {},
    min: 1,
    max: 1,
  },
  demo: {
    usage: '[--out DIR] [--no-documents | --print]',
    summary:
      'make a fresh data folder with the demo book (in DIR, or where --data says), grade it and write documents as HTML; --print writes those of one made before as PDF',
    options: { out: { type: 'string' }, 'no-documents': { type: 'boolean' }, print: { type: 'boolean' } },
    min: 0,
    max: 0,
  },
  backup: { usage: 'FILE', summary: 'write an encrypted copy of the store', options: {}, min: 1, max: 1 },
  restore: {
    usage: 'FILE [--recovery-key WORDS]',
    summary: 'put a backup in the place of the store',
    options: { 'recovery-key': { type: 'string' } },
    min: 1,
    max: 1,
  },
  verify: { usage: '', summary: 'check that the store is sound', options: {}, min: 0, max: 0 },
  help: { usage: '[VERB]', summary: 'show this text, or how one verb is written', options: {}, min: 0, max: 1 },
  version: { usage: '', summary: 'show the version', options: {}, min: 0, max: 0 },
} as const satisfies Readonly<Record<string, Verb>>;

export type VerbName = keyof typeof verbs;

export type Command = {
  readonly verb: VerbName;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Options that can be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly switches: ReadonlySet<string>;
};

/** What was typed, or one sentence on why it can't be understood. */
export type ParsedCommand =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'misused'; readonly why: string };

/** Reads the words after the program's name. */
export function parseCommand(argv: readonly string[]): ParsedCommand {
  const [first, ...rest] = argv;
  if (first === undefined) return misused('a verb is missing');
  if (first === '--help' || first === '-h') return parseWords('help', []);
  if (first === '--version') return parseWords('version', rest);
  if (!isVerb(first)) return misused(`there is no verb ${first}`);
  return parseWords(first, rest);
}

/** Whether a word is a verb of the command line. */
export function isVerb(word: string): word is VerbName {
  return Object.hasOwn(verbs, word);
}

function misused(why: string): ParsedCommand {
  return { kind: 'misused', why };
}

function parseWords(name: VerbName, words: readonly string[]): ParsedCommand {
  const verb: Verb = verbs[name];
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...shared, ...verb.options },
      allowPositionals: true,
      strict: true,
    });
    if (values.help === true) return parseWords('help', [name]);
    const why = findMisuse(name, verb, values, positionals);
    if (why !== undefined) return misused(why);
    return { kind: 'command', command: { verb: name, args: positionals, ...splitValues(values) } };
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return misused(firstSentence(error.message));
    throw error;
  }
}

function findMisuse(
  name: VerbName,
  { usage, min, max, choices = {}, needed = [] }: Verb,
  values: Readonly<Record<string, unknown>>,
  words: readonly string[],
): string | undefined {
  if (words.length < min) return `${name} needs ${usage}`;
  if (words.length > max) return `${name} takes no "${words[max]}"`;
  const lacking = needed.find((option) => values[option] === undefined);
  if (lacking !== undefined) return `${name} needs --${lacking}`;
  const unknown = name === 'help' ? words.find((word) => !isVerb(word)) : undefined;
  if (unknown !== undefined) return `there is no verb ${unknown}`;
  const odd = name === 'set' ? words.find((word) => !/^[^=]+=/.test(word)) : undefined;
  if (odd !== undefined) return `"${odd}" is not of the form KEY=VALUE`;
  const wrong = Object.entries(choices).find(([option, allowed]) => isOutside(values[option], allowed));
  return wrong === undefined ? undefined : `--${wrong[0]} takes one of ${wrong[1].join(', ')}`;
}

function isOutside(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && !allowed.includes(value);
}

function splitValues(values: Readonly<Record<string, unknown>>) {
  const entries = Object.entries(values);
  return {
    options: Object.fromEntries(
      entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
    ),
    lists: Object.fromEntries(
      entries.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.map(String)] as const] : [])),
    ),
    switches: new Set(entries.filter(([, value]) => value === true).map(([name]) => name)),
  };
}

function firstSentence(text: string): string {
  return text.split('. ')[0] ?? text;
}
