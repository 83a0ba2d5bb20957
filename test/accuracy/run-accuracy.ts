import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignColumns } from '../../electron/cli/text/align-columns.ts';
import { nothingExpected, readExpectations } from './expectations.ts';
import { type Line, measureFile } from './measure-file.ts';

// npm run accuracy -- FOLDER [--expect FILE]: every file of a folder, read as an import would.
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { expect: { type: 'string' } },
});
const [folder] = positionals;
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write(
    `npm run accuracy -- FOLDER [--expect FILE]${folder === undefined ? '' : `: there is no ${folder}`}\n`,
  );
  process.exit(2);
}

const expectations = values.expect === undefined ? nothingExpected : readExpectations(values.expect);
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
  .map(({ name }) => name)
  .toSorted();
const startedAt = performance.now();
const lines: Line[] = [];
for (const name of names) lines.push(...(await measureFile(join(folder, name), name, expectations)));
const absent = Object.keys(expectations.files).filter((name) => !names.includes(name));
const milliseconds = Math.round(performance.now() - startedAt);

process.stdout.write(`${showLines(lines)}\n\n`);
const failures = [...lines.flatMap(listFailures), ...absent.map((name) => `${name}: is not in the folder`)];
const held = lines.filter(({ isExpected }) => isExpected);
const right = (part: keyof Line['differences']) =>
  held.filter(({ differences }) => differences[part].length === 0).length;
process.stdout.write(
  `${names.length} files, ${lines.length} tables, ${milliseconds} ms. Of ${held.length} with expectations: kind right ${right('kind')}, counts right ${right('counts')}, totals right ${right('totals')}\n`,
);
if (failures.length > 0) process.stdout.write(`\nFailures\n${failures.map((failure) => `  ${failure}`).join('\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;

function showLines(all: readonly Line[]): string {
  const head = [
    'file',
    'read as',
    'rows',
    'out',
    'skipped',
    'set aside',
    'totals',
    'kind',
    'counts',
    'totals',
    'left out',
  ];
  const rows = all.map(({ file, part, says, numbers, isExpected, differences: { kind, counts, totals } }) => {
    const [total = '', count = '', skipped = '', setAside = '', sums = '', reasons = '', stored = ''] = numbers;
    const verdicts = [kind, counts, totals].map((found) => (isExpected ? (found.length === 0 ? 'ok' : 'WRONG') : '?'));
    const name = part === '' ? file : `${file} › ${part}`;
    return [name, shorten(says), total, count, skipped, setAside, stored, sums, ...verdicts, reasons];
  });
  return alignColumns([head, ...rows], ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right']);
}

function shorten(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69)}…`;
}

function listFailures({ file, part, differences: { kind, counts, totals } }: Line): readonly string[] {
  return [...kind, ...counts, ...totals].map((failure) => `${file}${part === '' ? '' : ` › ${part}`}: ${failure}`);
}
