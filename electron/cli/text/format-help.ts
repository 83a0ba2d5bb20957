import { verbs } from '../command.ts';
import { alignColumns } from './align-columns.ts';

/** What the command line can do. */
export function formatHelp(defaultDataFolder: string): string {
  const rows = Object.entries(verbs).map(([verb, { usage, summary }]) => [`  ${verb} ${usage}`, summary]);
  const long = rows.map(([words = '', summary = '']) =>
    words.length > 46 ? [`${words}\n${' '.repeat(46)}`, summary] : [words.padEnd(46), summary],
  );
  return [
    'winnow VERB …: the work of the app without a window',
    '',
    ...long.map((row) => row.join('  ')),
    '',
    alignColumns([
      ['  --data DIR', `the data folder; where left out: ${defaultDataFolder}`],
      ['  --json', 'exactly one JSON document on standard output, messages on standard error'],
    ]),
    '',
    'Exit code 0: done. 1: refused or failed. 2: not understood.',
  ].join('\n');
}
