import type { CalendarDate } from '../core/dates.ts';
import type { Drafts } from './drafts.ts';
import type { ImportKind } from './import-kind.ts';
import { type LeftOutRow, type Why, why } from './left-out.ts';

/** Days that something happened on or is due by; those of an inventory may lie far ahead, as "never" is written. */
const fieldsByKind: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  clients: ['sinceOn', 'agreementSignedOn'],
  invoices: ['issuedOn', 'dueOn', 'paidOn'],
  ledger: ['issuedOn', 'dueOn', 'paidOn'],
  payments: ['paidOn'],
  receivables: ['issuedOn', 'dueOn'],
  costs: ['month'],
  time: ['workedOn'],
  tickets: ['openedAt', 'closedAt'],
  assessments: ['assessedOn'],
  flags: ['happenedOn'],
};

/** A client may be older than any invoice that a program wrote. */
const firstYears = { clients: 1900, others: 1980 } as const;

const mostYearsAhead = 10;

/** Years without a date on the way from the middle of a column to one of its dates: beyond them it stands alone. */
const mostYearsBetween = 10;

/** Fewer dates of a column tell nothing of what is usual in it. */
const leastDates = 5;

/** At most this share of a column stands alone; where more does, it has two middles. */
const mostAlone = 0.2;

type Draft = Drafts['drafts'][number];

type Found = { readonly drafts: Drafts; readonly leftOut: readonly LeftOutRow[] };

/**
 * Sets rows aside whose date is hardly meant, such as one of 2206 or 1026: before any program wrote invoices, more than ten
 * years ahead of `today` (where it is known), or with ten empty years between it and the others of its column.
 */
export function setFarDatesAside<T extends Found>(found: T, { today, farBefore }: Known): T {
  const { kind, drafts } = found.drafts;
  const fields = fieldsByKind[kind];
  if (fields === undefined) return found;
  const ranges = fields.map((field) => [field, rangeOf(kind, field, drafts, today)] as const);
  const kept: Draft[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const draft of drafts) {
    const far = whyFar(draft, ranges) ?? whyStillFar(draft, fields, farBefore);
    if (far === undefined) kept.push(draft);
    else leftOut.push(...draft.lines.map((line) => ({ line, why: far })));
  }
  if (leftOut.length === 0) return found;
  return { ...found, drafts: { kind, drafts: kept } as unknown as Drafts, leftOut: [...found.leftOut, ...leftOut] };
}

type Known = { readonly today?: CalendarDate; readonly farBefore?: ReadonlyMap<number, Why> };

/** A row that waited for its date and still has it. */
function whyStillFar(draft: Draft, fields: readonly string[], farBefore: Known['farBefore']): Why | undefined {
  for (const line of farBefore === undefined ? [] : draft.lines) {
    const before = farBefore?.get(line);
    if (before?.code !== 'far-date') continue;
    if (fields.some((field) => before.detail === `${field} ${dateOf(draft, field)?.slice(0, 10)}`)) return before;
  }
  return undefined;
}

type Range = { readonly first: number; readonly last: number };

function whyFar(draft: Draft, ranges: readonly (readonly [string, Range])[]): Why | undefined {
  for (const [field, { first, last }] of ranges) {
    const on = dateOf(draft, field);
    if (on !== undefined && (yearOf(on) < first || yearOf(on) > last))
      return why('far-date', `${field} ${on.slice(0, 10)}`);
  }
  return undefined;
}

function dateOf(draft: Draft, field: string): string | undefined {
  const value = (draft as Readonly<Record<string, unknown>>)[field];
  return typeof value === 'string' ? value : undefined;
}

function yearOf(on: string): number {
  return Number(on.slice(0, 4));
}

/** The years that a field may be of. */
function rangeOf(kind: ImportKind, field: string, drafts: readonly Draft[], today: CalendarDate | undefined): Range {
  const widest = {
    first: kind === 'clients' ? firstYears.clients : firstYears.others,
    last: today === undefined ? 9999 : yearOf(today) + mostYearsAhead,
  };
  if (kind === 'clients') return widest;
  const years = drafts
    .flatMap((draft) => dateOf(draft, field) ?? [])
    .map(yearOf)
    .filter((year) => year >= widest.first && year <= widest.last)
    .toSorted((one, two) => one - two);
  if (years.length < leastDates) return widest;
  const middle = years[Math.floor(years.length / 2)] ?? widest.first;
  const first = walk(years.filter((year) => year <= middle).toReversed());
  const last = walk(years.filter((year) => year >= middle));
  const alone = years.filter((year) => year < first || year > last).length;
  return alone > years.length * mostAlone ? widest : { first, last };
}

/** The last year that is reached from the first one of a list without a wide gap. */
function walk(years: readonly number[]): number {
  let reached = years[0] ?? 0;
  for (const year of years) {
    if (Math.abs(year - reached) > mostYearsBetween) return reached;
    reached = year;
  }
  return reached;
}
