import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { readTables } from '../../electron/files/reading/read-tables.ts';
import { toMatchName } from '../../shared/client/match-name.ts';
import { Refusal } from '../../shared/core/errors.ts';
import { readTableAtOnce } from '../../shared/importing/read-table.ts';
import { compare, type Measured, timeOf } from './measure.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures/imports');
const copies = 20;

/** Every fixture some times over, under names of their own. */
function writeFolder(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(fixtures).filter((name) => name.endsWith('.csv'));
  return Array.from({ length: copies }, (_, copy) => copy).flatMap((copy) =>
    names.map((name) => {
      const file = join(folder, `${copy}-${name}`);
      writeFileSync(file, readFileSync(join(fixtures, name)));
      return file;
    }),
  );
}

/** Encoding, delimiter, header, kind and every column's properties, down to the last row; a refusal is an answer too. */
function recognise(file: string): void {
  try {
    for (const table of readTables(file).tables)
      readTableAtOnce(table, { options: {}, operatorCurrency: null, toClientKey: toMatchName });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** (l) Recognising what many small exports are, against a bare parse of them. */
export async function benchRecognition(folder: string, say: (text: string) => void): Promise<Measured> {
  const files = writeFolder(join(folder, 'exports'));
  say(`recognising ${files.length} files …`);
  const head = {
    id: 'l',
    what: `recognise ${files.length} exports of tools, all rows read`,
    baseline: 'PapaParse of the same files',
    unit: 'ms',
    target: 30, // about a millisecond a file: a bare parse of so little takes next to nothing
  } as const;
  return await compare(
    head,
    5,
    () => timeOf(() => files.map(recognise)),
    () => timeOf(() => files.map((file) => Papa.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true }))),
  );
}
