import type { CalendarDate } from '../core/dates.ts';
import type { ReceivableDraft } from './drafts.ts';
import type { DateOrder, Detected, DetectedReason } from './import-kind.ts';
import type { LeftOutRow } from './left-out.ts';
import { findOrderEvidence, readDate } from './read-date.ts';

/** Of which day a list of open balances is, and what told it; null where nothing does. */
export type FoundListDay = { readonly on: CalendarDate | null; readonly detected: Detected };

type Around = {
  readonly givenOn: CalendarDate | undefined;
  /** Whether a list can be of that day already. */
  readonly isOver: (on: CalendarDate) => boolean;
  readonly title: readonly string[];
  readonly fileName: string;
  readonly drafts: readonly ReceivableDraft[];
  readonly leftOut: readonly LeftOutRow[];
  /** Order of day and month in the dates of the rows; undefined where they don't tell. */
  readonly order: DateOrder | undefined;
  /** Header of the column that names the day in each row. */
  readonly column: string;
};

type Told = { readonly on: CalendarDate; readonly reason: DetectedReason };

/**
 * The day by which a list tells what is open: as the user says, by a column of its own, by what stands above the names
 * ("As of 31 December 2025"), by the name of the file, by its last line. A day before its newest invoice
 * is not its own, and a day to come neither.
 */
export function findListDay(around: Around): FoundListDay {
  const { givenOn, drafts, isOver } = around;
  const newestOn = newestIssued(drafts) ?? '';
  const told = givenOn === undefined ? tellers.map((tell) => tell(around)) : [];
  const first = told.find((one) => one !== undefined && one.on >= newestOn && isOver(one.on));
  const on = givenOn ?? first?.on ?? null;
  const reason: DetectedReason = givenOn === undefined ? (first?.reason ?? { kind: 'not-stated' }) : { kind: 'given' };
  return { on, detected: { property: 'listDay', value: on ?? '', reason, alternatives: [] } };
}

/** The newest day of issue in a list; undefined where it is empty. */
export function newestIssued(drafts: readonly { readonly issuedOn: CalendarDate }[]): CalendarDate | undefined {
  return drafts.reduce<CalendarDate | undefined>(
    (newest, { issuedOn }) => (newest === undefined || issuedOn > newest ? issuedOn : newest),
    undefined,
  );
}

const tellers: readonly ((around: Around) => Told | undefined)[] = [
  ({ drafts, column }) => {
    const last = drafts
      .flatMap(({ listedOn }) => listedOn ?? [])
      .toSorted()
      .at(-1);
    return last === undefined ? undefined : { on: last, reason: { kind: 'in-column', column } };
  },
  ({ title, order }) => findLabelled(title, order),
  ({ title, order }) => findOnly(title, order),
  ({ fileName }) => findInName(fileName),
  ({ leftOut, order }) => {
    const footers = leftOut.flatMap(({ why }) => (why.code === 'footer' ? [why.detail] : []));
    return findOnly(footers, order);
  },
];

const label =
  /(?:^|[^\p{L}])(?:as (?:of|at|on)|stand(?: (?:vom|per|am|zum))?|stichtag|per|zum|al|alla data del|situazione al|a fecha(?: de)?|a(?:l)? (?:d[ií]a|cierre)|fecha de corte)(?![\p{L}])\s*:?\s*(.+)$/iu;

function findLabelled(texts: readonly string[], order: DateOrder | undefined): Told | undefined {
  for (const [at, text] of texts.entries()) {
    // a day with a comma in it, or "Stand:" alone, goes on in the next cell
    const shown = [text, `${text}, ${texts[at + 1] ?? ''}`, isLabel(text) ? `${text} ${texts[at + 1] ?? ''}` : ''];
    for (const whole of shown) {
      const on = readDay(label.exec(whole)?.[1] ?? '', order);
      if (on !== undefined) return { on, reason: { kind: 'title', text: whole.trim() } };
    }
  }
  return undefined;
}

function isLabel(text: string): boolean {
  return label.test(`${text.trim().replace(/:$/, '')} x`) && text.trim().length <= 20;
}

const written =
  /(?<![\d.])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?(?:\d{4}|\d{2})|(?:\p{L}{3,}\.?\s+\d{1,2},?|\d{1,2}(?:st|nd|rd|th|\.|º)?[\s-]+(?:de\s+)?\p{L}{3,}\.?,?[\s-]?)\s*(?:del?\s+)?\d{4})(?!\d)/giu;

/** The one day that the texts name; a span of days is none. */
function findOnly(texts: readonly string[], order: DateOrder | undefined): Told | undefined {
  const found = texts.flatMap((text) =>
    [...text.matchAll(written)].flatMap(([shown]) => {
      const on = readDay(shown, order);
      return on === undefined ? [] : [{ on, text: text.trim() }];
    }),
  );
  const [first] = found;
  if (first === undefined || found.some(({ on }) => on !== first.on)) return undefined;
  return { on: first.on, reason: { kind: 'title', text: first.text } };
}

/** Words between a label and its day: "per den 31.03.", "as of Tuesday, 31 March". */
const mostBetween = 12;

/** A day at the head of a text, in words or in an order that nothing else could be meant by. */
function readDay(text: string, order: DateOrder | undefined): CalendarDate | undefined {
  const [shown] = text.matchAll(written);
  return shown === undefined || shown.index > mostBetween ? undefined : readSure(shown[0].trim(), order);
}

function readSure(text: string, order: DateOrder | undefined): CalendarDate | undefined {
  const shown = findOrderEvidence(text);
  const evidence = shown?.evidence;
  const own = evidence === 'dmy' || evidence === 'mdy' ? evidence : shown?.sign === '.' ? 'dmy' : order;
  if (evidence === 'either' && own === undefined) return undefined;
  return readDate(text, own ?? 'dmy')?.on;
}

const inNames = /(?<!\d)(?:(20\d{2})[-_. ]?(\d{2})[-_. ]?(\d{2})|(\d{1,2})[-_.](\d{1,2})[-_.](20\d{2}))(?!\d)/g;

/** "op-liste 2026-03-31.csv", "aging_31.03.2026.xlsx". */
function findInName(fileName: string): Told | undefined {
  const days = [...fileName.matchAll(inNames)].flatMap(([, year, month, day, first, second, lastYear]) => {
    const text = year === undefined ? `${first}.${second}.${lastYear}` : `${year}-${month}-${day}`;
    const evidence = findOrderEvidence(text.replaceAll('.', '/'))?.evidence;
    const on = evidence === 'either' ? undefined : readDate(text, evidence === 'mdy' ? 'mdy' : 'dmy')?.on;
    return on === undefined ? [] : [on];
  });
  const [only, ...others] = days;
  if (only === undefined || others.some((other) => other !== only)) return undefined;
  return { on: only, reason: { kind: 'in-file-name', name: fileName } };
}
