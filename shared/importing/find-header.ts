import { Refusal } from '../core/errors.ts';
import { type CsvRecord, isBlank } from './csv-records.ts';
import type { Detected, DetectedReason, ReadOptions } from './import-kind.ts';
import { joinHeads, sidewaysMerges } from './join-heads.ts';
import { readDate } from './read-date.ts';
import { stripNumber } from './read-number.ts';
import { countRecognised } from './recognise-columns.ts';
import type { MergedCells } from './source-table.ts';

/** The row or rows with the column names. */
export type FoundHeader = {
  readonly cells: readonly string[];
  /** Place of its first and last row among the records searched. */
  readonly first: number;
  readonly last: number;
  readonly reason: DetectedReason;
  /** Lines of other rows that could be meant. */
  readonly alternatives: readonly string[];
};

const headerSearchRecords = 40;
const mostAlternatives = 6;

/**
 * The row with the most known column names, or the row the user named; joined with the row above or below where names
 * stand over two, and with a row of column types under them ("Decimal (12,2)"). Refuses with `header-not-found`.
 */
export function findHeader(
  records: readonly CsvRecord[],
  merged: readonly MergedCells[],
  options: ReadOptions,
): FoundHeader {
  const searched = records.slice(0, headerSearchRecords);
  const chosen = options.headerRow === undefined ? findBest(searched, options) : findNamed(records, options.headerRow);
  const pair = findPair(records, merged, chosen, options.headerRow !== undefined);
  const [first, second] = pair ?? [chosen, chosen];
  const cells = pair === undefined ? (records[chosen]?.cells ?? []) : joinPair(records, merged, first);
  const last = isTypeRow(records[second + 1]) ? second + 1 : second;
  const others = searched.filter((record, at) => (at < first || at > last) && looksLikeNames(record));
  return {
    cells,
    first,
    last,
    reason: reasonFor(options, cells, last - first + 1),
    alternatives: others.slice(0, mostAlternatives).map((record) => String(record.line)),
  };
}

function reasonFor({ headerRow }: ReadOptions, cells: readonly string[], rowCount: number): DetectedReason {
  if (headerRow !== undefined) return { kind: 'given' };
  if (rowCount > 1) return { kind: 'rows-joined', count: rowCount };
  return { kind: 'names-recognised', count: countRecognised(cells) };
}

/** How the header was found, as the preview shows it. */
export function describeHeader(records: readonly CsvRecord[], header: FoundHeader | undefined): Detected {
  if (header === undefined) {
    const reason: DetectedReason = { kind: 'look-of-values', column: '' };
    return { property: 'headerRow', value: '', reason, alternatives: [] };
  }
  const { first, reason, alternatives } = header;
  return { property: 'headerRow', value: String(records[first]?.line ?? ''), reason, alternatives };
}

function findNamed(records: readonly CsvRecord[], headerRow: number): number {
  const at = records.findIndex((record) => record.line === headerRow && !isBlank(record.cells));
  if (at >= 0) return at;
  throw new Refusal('header-not-found', `line ${headerRow} is not the start of a row`, { headerRow });
}

function findBest(records: readonly CsvRecord[], { columns, kind }: ReadOptions): number {
  const named = Object.values(columns ?? {}).filter((header) => header !== null);
  let best = -1;
  let most = 0;
  records.forEach(({ cells }, at) => {
    const given = named.filter((header) => cells.some((cell) => cell.trim() === header)).length;
    const count = countRecognised(cells) + given;
    if (count > most) [best, most] = [at, count];
  });
  const filled = records[best]?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
  const needed = filled === 1 ? 1 : 2;
  if (best >= 0 && (most >= needed || kind !== undefined)) return best;
  throw new Refusal('header-not-found', 'no row with column names was found', {
    firstRows: records
      .filter(({ cells }) => !isBlank(cells))
      .slice(0, 5)
      .map(({ line }) => line),
  });
}

/**
 * Two rows that only together name the columns: names stand in both, and joined they are more known ones, or the upper one
 * spans columns as heads of groups do.
 */
function findPair(
  records: readonly CsvRecord[],
  merged: readonly MergedCells[],
  chosen: number,
  isGiven: boolean,
): readonly [number, number] | undefined {
  const alone = countRecognised(records[chosen]?.cells ?? []);
  const pairs = (
    isGiven
      ? [[chosen, chosen + 1]]
      : [
          [chosen - 1, chosen],
          [chosen, chosen + 1],
        ]
  ) as [number, number][];
  for (const [upper, lower] of pairs) {
    const [above, below] = [records[upper], records[lower]];
    if (above === undefined || below === undefined || below.line !== above.line + 1) continue;
    if (!looksLikeNames(above) || !looksLikeNames(below) || isTypeRow(below)) continue;
    const spans = sidewaysMerges(merged, above.line).length;
    const joined = countRecognised(joinHeads(above, below, merged));
    if (spans >= 2 || joined > alone || (spans === 1 && joined === alone)) return [upper, lower];
  }
  return undefined;
}

function joinPair(records: readonly CsvRecord[], merged: readonly MergedCells[], upper: number): readonly string[] {
  const [above, below] = [records[upper], records[upper + 1]];
  return above === undefined || below === undefined ? [] : joinHeads(above, below, merged);
}

/** Two names or more, and nothing that is a figure, a day or a sentence. */
function looksLikeNames({ cells, isBroken }: CsvRecord): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return !isBroken && filled.length >= 2 && filled.every(isName);
}

const longestName = 120;

function isName(cell: string): boolean {
  return cell.length <= longestName && stripNumber(cell) === undefined && readDate(cell, 'dmy') === undefined;
}

const typeName =
  /^(?:decimal|alfanum[eé]rico|num[eé]rico|numerico|fecha|data|datum|date|datetime|text[oe]?|string|varchar|char|number|integer|int|float|boolean|booleano|zahl|ganzzahl|zeichen)\s*(?:\([^)]*\))?$/iu;

/** A row under the names that says what kind of value each column takes. */
function isTypeRow(record: CsvRecord | undefined): boolean {
  const filled = record?.cells.map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
  const types = filled.filter((cell) => typeName.test(cell));
  return filled.length >= 3 && types.length >= filled.length * 0.8 && types.some((cell) => cell.includes('('));
}
