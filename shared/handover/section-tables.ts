import { parseCalendarDate } from '../core/dates.ts';
import { assertNever } from '../core/errors.ts';
import type { Cell, Column, Row, TableBlock } from '../paper/blocks.ts';
import { formatTableDate, getPaperTexts } from '../paper/paper-texts.ts';
import type { HandoverField, InventoryRecord, RecordSection } from './handover-section.ts';
import type { HandoverFacts } from './pack-input.ts';
import { type Entry, readEntry } from './read-entry.ts';
import { verifiedHeader } from './records-from-cells.ts';
import { listMissingSubjects } from './section-state.ts';
import { ageNote } from './verified-age.ts';

/** A table of the pack as a file of its own. */
export type PackTable = Pick<TableBlock, 'columns' | 'rows'> & {
  /** Without ending: "06 Assets". */
  readonly name: string;
};

type Frame = Pick<HandoverFacts, 'locale' | 'language' | 'datedOn'>;
type Detail = { readonly label: string; readonly text: string; readonly isStrong: boolean };

/** The table of a section as printed: dates in words, gaps with whom to ask, below each row what has no column. */
export function printedTable(section: RecordSection, records: readonly InventoryRecord[], frame: Frame): TableBlock {
  const fields = section.fields.filter(({ isDetail }) => isDetail !== true);
  const details = section.fields.filter(({ isDetail }) => isDetail === true);
  const columns = fields.map(
    ({ label, share, kind }): Column => ({ header: label, share, ...(kind === 'date' ? { isUnbroken: true } : {}) }),
  );
  const isSomeVerified = records.some(({ verifiedOn }) => verifiedOn !== null);
  const rows = records.map((record): Row => {
    const cells = fields.map((field) =>
      cellOf(readEntry(field, record.values[field.key]), section, (text) => shown(text, field, frame)),
    );
    const below = [
      ...detailsOf(details, record, section, frame),
      ...(isSomeVerified ? ageOf(record, frame) : []),
    ].flatMap(({ label, text, isStrong }, index) => [
      { text: `${index === 0 ? '' : '; '}${label}: `, isStrong: true },
      { text, isStrong },
    ]);
    return below.length === 0 ? { cells } : { cells, below };
  });
  return { kind: 'table', columns, rows: [...rows, ...missingRows(section, records, columns.length)], isDense: true };
}

function cellOf(entry: Entry, section: RecordSection, show: (text: string) => string): Cell {
  switch (entry.kind) {
    case 'value':
      return show(entry.text);
    case 'blank':
      return '';
    case 'gap':
      return { kind: 'gap', ask: entry.ask ?? section.ask };
    case 'not-applicable':
      return entry.reason === null ? { kind: 'not-applicable' } : { kind: 'not-applicable', reason: entry.reason };
    default:
      return assertNever(entry);
  }
}

function shown(text: string, { kind }: HandoverField, { locale }: Frame): string {
  const day = kind === 'date' ? parseCalendarDate(text) : undefined;
  return day === undefined ? text : formatTableDate(day, locale);
}

function detailsOf(
  details: readonly HandoverField[],
  { values }: InventoryRecord,
  section: RecordSection,
  frame: Frame,
): Detail[] {
  const texts = getPaperTexts(frame.language);
  return details.flatMap((field): Detail[] => {
    const entry = readEntry(field, values[field.key]);
    const { label } = field;
    if (entry.kind === 'blank') return [];
    if (entry.kind === 'value') return [{ label, text: shown(entry.text, field, frame), isStrong: false }];
    if (entry.kind === 'gap') return [{ label, text: texts.unknownAsk(entry.ask ?? section.ask), isStrong: true }];
    const text = entry.reason === null ? texts.notApplicable : texts.notApplicableBecause(entry.reason);
    return [{ label, text, isStrong: false }];
  });
}

/** Said of a record only where the look at it was long ago or is missing: in words, which print in black and white. */
function ageOf({ verifiedOn }: InventoryRecord, { datedOn, locale }: Frame): Detail[] {
  const day = parseCalendarDate(verifiedOn ?? '');
  if (day === undefined) return [{ label: 'Last verified', text: 'never', isStrong: true }];
  const note = ageNote(day, datedOn);
  if (note === undefined) return [];
  return [{ label: 'Last verified', text: `${formatTableDate(day, locale)}, ${note}`, isStrong: true }];
}

/** A row for each subject that should have one. */
function missingRows(section: RecordSection, records: readonly InventoryRecord[], width: number): Row[] {
  const fields = section.fields.filter(({ isDetail }) => isDetail !== true);
  const at = fields.findIndex(({ key }) => key === section.needed?.field);
  return listMissingSubjects(section, records).map((subject) => ({ cells: missingCells(subject, at, width, section) }));
}

function missingCells(subject: string, at: number, width: number, { ask }: RecordSection): Cell[] {
  return Array.from({ length: width }, (_, index): Cell => {
    if (index === at) return subject;
    return index === (at === 0 ? 1 : 0) ? { kind: 'gap', ask } : '';
  });
}

/** The table of a section for a spreadsheet: every field a column, dates as `YYYY-MM-DD`, gaps in words. */
export function fileTable(
  section: RecordSection,
  records: readonly InventoryRecord[],
): Pick<TableBlock, 'columns' | 'rows'> {
  const columns = [...section.fields.map(({ label }) => ({ header: label })), { header: verifiedHeader }];
  const rows = records.map((record): Row => {
    const cells = section.fields.map((field) =>
      cellOf(readEntry(field, record.values[field.key]), section, (text) => text),
    );
    return { cells: [...cells, record.verifiedOn ?? ''] };
  });
  const at = section.fields.findIndex(({ key }) => key === section.needed?.field);
  const missing = listMissingSubjects(section, records).map(
    (subject): Row => ({
      cells: missingCells(subject, at, columns.length, section),
    }),
  );
  return { columns, rows: [...rows, ...missing] };
}
