import { type VerbName, verbs } from '../command.ts';
import { alignColumns } from './align-columns.ts';

const codes = 'Exit code 0: done. 1: refused or failed. 2: not understood.';

/** What the command line can do; with a verb how that one is written. */
export function formatHelp(defaultDataFolder: string, verb?: VerbName): string {
  return verb === undefined ? formatAll(defaultDataFolder) : formatVerb(defaultDataFolder, verb);
}

function formatVerb(defaultDataFolder: string, verb: VerbName): string {
  const { usage, summary } = verbs[verb];
  return [`winnow ${verb} ${usage}`.trimEnd(), '', `  ${summary}`, '', formatShared(defaultDataFolder)].join('\n');
}

function formatAll(defaultDataFolder: string): string {
  const rows = Object.entries(verbs).map(([verb, { usage, summary }]) => [`  ${verb} ${usage}`, summary]);
  const long = rows.map(([words = '', summary = '']) =>
    words.length > 46 ? [`${words}\n${' '.repeat(46)}`, summary] : [words.padEnd(46), summary],
  );
  return [
    'winnow VERB …: the work of the app without a window',
    '',
    ...long.map((row) => row.join('  ')),
    '',
    formatShared(defaultDataFolder),
    '',
    codes,
  ].join('\n');
}

function formatShared(defaultDataFolder: string): string {
  return alignColumns([
    ['  --data DIR', `the data folder; where left out: ${defaultDataFolder}`],
    ['  --json', 'exactly one JSON document on standard output, messages on standard error'],
  ]);
}
