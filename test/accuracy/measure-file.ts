import { dirname, join } from 'node:path';
import { readTables } from '../../electron/files/reading/read-tables.ts';
import { Refusal } from '../../shared/core/errors.ts';
import type { FileTables, SourceTable } from '../../shared/importing/source-table.ts';
import { compare, compareStored, type Differences, noDifferences, showSums } from './compare.ts';
import type { Expectations, TableExpectation } from './expectations.ts';
import { importIntoStore } from './import-into-store.ts';
import { type Measured, measureTable, type Outcome } from './measure-table.ts';

/** One line of the table: a table of a file, or a part of it that was not read. */
export type Line = {
  readonly file: string;
  readonly part: string;
  readonly isExpected: boolean;
  readonly says: string;
  readonly numbers: readonly string[];
  readonly differences: Differences;
};

export async function measureFile(
  path: string,
  name: string,
  { files, currency }: Expectations,
): Promise<readonly Line[]> {
  const expected = files[name];
  let read: FileTables;
  try {
    read = readTables(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const [table] = expected?.tables ?? [];
    const outcome = { refusal: error };
    const differences = table === undefined ? noDifferences : compare(table, outcome, undefined);
    return [{ file: name, part: '', isExpected: table !== undefined, ...describe(outcome), differences }];
  }
  const lines: Line[] = [];
  for (const table of read.tables) {
    const line = measure(name, table, findExpectation(expected, table), currency);
    lines.push(await addStored(line, path, findExpectation(expected, table)));
  }
  return [...lines, ...listMissing(name, expected, read)];
}

type FileExpectation = Expectations['files'][string] | undefined;

function findExpectation(expected: FileExpectation, { part }: SourceTable): TableExpectation | undefined {
  return expected?.tables.find((table) => table.part === part);
}

function measure(
  file: string,
  table: SourceTable,
  expected: TableExpectation | undefined,
  currency: string | null,
): Line {
  const first = measureTable(table, {}, currency);
  const answer = expected?.answer;
  const asked = answer === undefined || !('refusal' in first) ? undefined : first.refusal.code;
  const outcome = answer === undefined ? first : measureTable(table, answer, currency);
  const isExpected = expected !== undefined;
  const differences = expected === undefined ? noDifferences : compare(expected, outcome, asked);
  const { says, numbers } = describe(outcome);
  return {
    file,
    part: table.part,
    isExpected,
    says: asked === undefined ? says : `${says} (after ${asked})`,
    numbers,
    differences,
  };
}

function describe(outcome: Outcome): Pick<Line, 'says' | 'numbers'> {
  if ('refusal' in outcome) return { says: `refused: ${outcome.refusal.message}`, numbers: [] };
  const { measured } = outcome;
  return { says: measured.kind, numbers: numbersOf(measured) };
}

function numbersOf(measured: Measured): readonly string[] {
  const { rows, count, skipped, setAside, totals, minutes, reasons } = measured;
  const sums = [
    Object.keys(totals).length === 0 ? '' : showSums(totals),
    minutes === 0 ? '' : `${minutes.toFixed(2)} min`,
  ];
  return [
    String(rows),
    String(count),
    String(skipped),
    String(setAside),
    sums.filter((sum) => sum !== '').join('; '),
    reasons,
  ];
}

/** What becomes of the table in an empty store, where it can be read at all. */
async function addStored(line: Line, path: string, expected: TableExpectation | undefined): Promise<Line> {
  if (line.numbers.length === 0) return line;
  const answer = expected?.answer ?? {};
  const { imported, setAside, totals } = await importIntoStore(
    path,
    line.part === '' ? answer : { ...answer, part: line.part },
    (expected?.with ?? []).map((file) => join(dirname(path), file)),
  );
  const isRight = expected?.stored === undefined || expected.stored === imported;
  const wrong = isRight ? [] : [`${imported} rows end in the store, not ${expected.stored}`];
  const inStore = compareStored(expected?.storedTotals ?? {}, totals);
  const { differences, numbers } = line;
  return {
    ...line,
    numbers: [...numbers, `${imported}${setAside === 0 ? '' : ` (${setAside} wait)`}`],
    differences: {
      ...differences,
      counts: [...differences.counts, ...wrong],
      totals: [...differences.totals, ...inStore],
    },
  };
}

/** Tables and unread parts that are expected and did not come. */
function listMissing(file: string, expected: FileExpectation, { tables, unread }: FileTables): readonly Line[] {
  const parts = tables.map(({ part }) => part);
  const lost = (expected?.tables ?? []).filter(({ part }) => !parts.includes(part));
  const unnamed = (expected?.unread ?? []).filter((part) => !unread.some((each) => each.part === part));
  const line = { file, isExpected: true, says: 'missing', numbers: [] };
  return [
    ...lost.map(({ part }) => ({ ...line, part, differences: { ...noDifferences, kind: [`no table ${part}`] } })),
    ...unnamed.map((part) => ({
      ...line,
      part,
      differences: { ...noDifferences, kind: [`${part} is not named as unread`] },
    })),
  ];
}
