import { type CalendarDate, toCalendarDate } from '../core/dates.ts';
import type { SectionStatus } from '../paper/blocks.ts';
import type { HandoverSection, InventoryRecord, RecordSection } from './handover-section.ts';
import { readEntry } from './read-entry.ts';

/** What the user said of a section; the records may say less, never more. */
export type StatedState = { readonly status: SectionStatus; readonly note: string | null };

/** Something not known: a value of a record, or a subject without a record. */
export type SectionGap = {
  readonly section: string;
  /** Name of the record; null where the record itself is missing. */
  readonly record: string | null;
  /** Label of the field, or the subject that has no record. */
  readonly what: string;
  readonly ask: string;
};

export type SectionState = {
  readonly section: HandoverSection;
  readonly status: SectionStatus;
  /** Whom to ask, why not applicable, what is left. */
  readonly note: string | null;
  readonly gaps: readonly SectionGap[];
  readonly lastVerifiedOn: CalendarDate | null;
};

/** How far a section is known, with its gaps. A stated "complete" holds only where no gap contradicts it. */
export function stateOf(
  section: HandoverSection,
  records: readonly InventoryRecord[],
  stated: StatedState | undefined,
): SectionState {
  if (stated?.status === 'not-applicable' || stated?.status === 'excluded') {
    return { section, ...stated, gaps: [], lastVerifiedOn: null };
  }
  if (section.kind === 'cover') return { section, status: 'complete', note: null, gaps: [], lastVerifiedOn: null };
  if (section.kind === 'form') {
    const isSigned = stated?.status === 'complete';
    const status = isSigned ? 'complete' : 'partial';
    return {
      section,
      status,
      note: stated?.note ?? (isSigned ? null : 'to be signed'),
      gaps: [],
      lastVerifiedOn: null,
    };
  }
  return stateOfRecords(section, records, stated);
}

function stateOfRecords(
  section: RecordSection,
  records: readonly InventoryRecord[],
  stated: StatedState | undefined,
): SectionState {
  const lastVerifiedOn = verifiedOnOf(records);
  const note = stated?.note ?? null;
  if (records.length === 0) {
    if (stated?.status === 'complete') return { section, status: 'complete', note, gaps: [], lastVerifiedOn };
    const gaps = listGaps(section, records, note);
    return { section, status: 'unknown', note: note ?? `ask ${section.ask}`, gaps, lastVerifiedOn };
  }
  const gaps = listGaps(section, records, null);
  const isWhole = gaps.length === 0 && (stated === undefined || stated.status === 'complete');
  return { section, status: isWhole ? 'complete' : 'partial', note, gaps, lastVerifiedOn };
}

function listGaps(section: RecordSection, records: readonly InventoryRecord[], ask: string | null): SectionGap[] {
  const gap = (record: string | null, what: string, whom: string | null): SectionGap => ({
    section: section.number,
    record,
    what,
    ask: whom ?? ask ?? section.ask,
  });
  const missing = listMissingSubjects(section, records).map((subject) => gap(null, sayMissing(section, subject), null));
  const empty = records.flatMap((record) =>
    section.fields.flatMap((field) => {
      const entry = readEntry(field, record.values[field.key]);
      return entry.kind === 'gap' ? [gap(nameOf(section, record), field.label, entry.ask)] : [];
    }),
  );
  const all = [...missing, ...empty];
  return records.length === 0 && all.length === 0 ? [gap(null, section.title, null)] : all;
}

/** Subjects that each need a record and have none. */
export function listMissingSubjects({ needed }: RecordSection, records: readonly InventoryRecord[]): readonly string[] {
  if (needed === undefined) return [];
  const present = records.map(({ values }) => values[needed.field]?.trim().toLowerCase());
  return needed.values.filter((value) => !present.includes(value.toLowerCase()));
}

/** A subject without a record, in words that are understood away from the table. */
export function sayMissing({ needed }: RecordSection, subject: string): string {
  return needed?.words?.[subject] ?? subject;
}

/** What a record is called: its first known value that is no choice. */
export function nameOf({ fields }: RecordSection, { values }: InventoryRecord): string {
  const known = fields
    .filter(({ kind }) => kind === 'text')
    .map((field) => readEntry(field, values[field.key]))
    .find(({ kind }) => kind === 'value');
  return known?.kind === 'value' ? known.text : '?';
}

/** The day on which the oldest look was taken; null where one record was never looked at. */
function verifiedOnOf(records: readonly InventoryRecord[]): CalendarDate | null {
  const days = records.map(({ verifiedOn }) => verifiedOn);
  const [first] = days.toSorted();
  return first === undefined || first === null || days.includes(null) ? null : toCalendarDate(first);
}

const worth: Readonly<Record<SectionStatus, number | null>> = {
  complete: 1,
  partial: 0.5,
  unknown: 0,
  'not-applicable': null,
  excluded: null,
};

/** What a section of that state counts before its weight; null: it is not counted. */
export function worthOf(status: SectionStatus): number | null {
  return worth[status];
}

/** Share of what is known, 0 to 100: starred sections count twice, what does not apply or is left out not at all. */
export function completePct(states: readonly Pick<SectionState, 'section' | 'status'>[]): number {
  const counted = states.flatMap(({ section, status }) => {
    const value = worthOf(status);
    return value === null ? [] : [{ value, weight: section.isStarred ? 2 : 1 }];
  });
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 100;
  return (counted.reduce((sum, { value, weight }) => sum + value * weight, 0) / total) * 100;
}
