import { Refusal } from '../core/errors.ts';
import { type CsvRecord, isBlank, makeRecordReader } from './csv-records.ts';
import type { DetectedReason } from './import-kind.ts';
import { countRecognised } from './recognise-columns.ts';

/** Signs between columns, the less likely to stand in text first. */
export const delimiters = ['\t', ';', '|', ','] as const;

const sampleRecords = 60;

export type FoundDelimiter = { readonly delimiter: string; readonly reason: DetectedReason; readonly start: number };

type Trial = {
  readonly delimiter: string;
  readonly recognised: number;
  readonly width: number;
  readonly evenShare: number;
};

/** The sign between columns, proved by recognised column names, else by rows of even width. */
export function findDelimiter(text: string, given: string | undefined): FoundDelimiter {
  const stated = /^sep=(.)\r?\n/i.exec(text);
  const start = stated?.[0].length ?? 0;
  if (given !== undefined) return { delimiter: given, reason: { kind: 'given' }, start };
  if (stated !== null) return { delimiter: stated[1] ?? ',', reason: { kind: 'stated-in-file' }, start };
  const trials = delimiters.map((delimiter) => tryDelimiter(text, delimiter));
  const most = Math.max(...trials.map((trial) => trial.recognised));
  const named = trials.find((trial) => trial.recognised === most && most >= 2);
  if (named !== undefined)
    return { delimiter: named.delimiter, reason: { kind: 'names-recognised', count: named.recognised }, start };
  const even = trials.find((trial) => trial.width > 1 && trial.evenShare >= 0.9);
  if (even !== undefined)
    return { delimiter: even.delimiter, reason: { kind: 'every-row-has-columns', count: even.width }, start };
  if (most === 1 && trials.every((trial) => trial.width <= 1))
    return { delimiter: ',', reason: { kind: 'only-one-column' }, start };
  throw new Refusal('delimiter-undetermined', 'the sign between columns can not be told', {
    choices: [...delimiters],
  });
}

function tryDelimiter(text: string, delimiter: string): Trial {
  const records = readSample(text, delimiter);
  const widths = new Map<number, number>();
  for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const [width, count] = [...widths].toSorted((first, second) => second[1] - first[1])[0] ?? [0, 0];
  const recognised = Math.max(
    0,
    ...records.slice(0, 30).map(({ cells }) => (cells.length < 300 ? countRecognised(cells) : 0)),
  );
  return { delimiter, recognised, width, evenShare: records.length === 0 ? 0 : count / records.length };
}

function readSample(text: string, delimiter: string): readonly CsvRecord[] {
  const read = makeRecordReader(text, delimiter, { offset: 0, line: 1 });
  const records: CsvRecord[] = [];
  for (let record = read(); record !== undefined && records.length < sampleRecords; record = read()) {
    if (!isBlank(record.cells)) records.push(record);
  }
  return records;
}
