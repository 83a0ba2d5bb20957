import type { CalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { ClientRef } from './drafts.ts';
import { type Why, why } from './left-out.ts';
import type { DurationUnit } from './read-duration.ts';
import type { Row, TableReading } from './table-reading.ts';

/** What reading rows notes beside them, for the questions about the file. */
export type RowNotes = {
  /** Unit of bare numbers in a column only called "duration"; looked for when the first one is met. */
  readonly durationUnit: () => DurationUnit;
  /** Every invoice of the file is called a draft or the like: then the word says nothing of any. */
  readonly areAllUnissued: () => boolean;
  /** Lines with a word that was not understood and left unknown. */
  readonly notUnderstood: { readonly line: number; readonly text: string }[];
  /** Lines with money that the amounts leave out. */
  readonly unused: { readonly line: number; readonly text: string }[];
  readonly assumedReviews: number[];
  /** What an hour costs the operator, as the file has it. */
  readonly costRates: Set<string>;
};

export function orNull(text: string): string | null {
  return text === '' ? null : text;
}

const refsByReading = new WeakMap<TableReading, Map<string, ClientRef>>();

/** How the row names its client. Files name few clients in many rows: rows of one client share one value. */
export function clientOf(reading: TableReading, row: Row): ClientRef {
  const email = reading.text(row, 'email');
  const externalId = reading.text(row, 'externalClientId');
  const written = reading.text(row, 'client');
  const { givenClient } = reading;
  if (externalId !== '' && written === '' && givenClient !== '')
    return { name: '', externalId, email, otherwise: givenClient };
  const name = written === '' && externalId === '' ? givenClient : written;
  if (externalId !== '' || email !== '') return { name: name.replace(/\s+/g, ' '), externalId, email };
  let refs = refsByReading.get(reading);
  if (refs === undefined) {
    refs = new Map();
    refsByReading.set(reading, refs);
  }
  const known = refs.get(name);
  if (known !== undefined) return known;
  const ref = { name: name.replace(/\s+/g, ' '), externalId, email };
  refs.set(name, ref);
  return ref;
}

/** Why a row can't be given to a client: nothing in it names one. */
export function missingClient(reading: TableReading, row: Row, client: ClientRef): Why | undefined {
  if (client.name !== '' || client.externalId !== '' || client.email !== '') return undefined;
  if (!reading.has('client') && !reading.has('externalClientId') && !reading.has('email'))
    return why('no-client-column');
  if (reading.has('client') && reading.isBeyond(row, 'client')) return why('row-short', reading.headerOf('client'));
  return why('no-client');
}

/** A date that has to be there. */
export function neededDate(reading: TableReading, row: Row, field: string): CalendarDate | Why {
  const on = reading.date(row, field);
  if (on === undefined) return why('bad-date', reading.text(row, field));
  if (on !== null) return on;
  return reading.isBeyond(row, field)
    ? why('row-short', reading.headerOf(field))
    : why('no-date', reading.headerOf(field));
}

/** Dates that may be missing but not wrong. */
export function badDate(reading: TableReading, row: Row, fields: readonly string[]): Why | undefined {
  const bad = fields.find((field) => reading.has(field) && reading.date(row, field) === undefined);
  return bad === undefined ? undefined : why('bad-date', reading.text(row, bad));
}

/** An amount that has to be there, with its currency. */
export function neededMoney(
  reading: TableReading,
  row: Row,
  field: string,
): { readonly amountMinor: number; readonly currency: CurrencyCode | null } | Why {
  const currency = reading.currency(row, field);
  if (currency === undefined) return why('bad-currency', reading.text(row, 'currency'));
  const amountMinor = reading.minor(row, field, currency);
  if (amountMinor === undefined) return why('bad-amount', reading.text(row, field));
  if (amountMinor !== null) return { amountMinor, currency };
  return reading.isBeyond(row, field)
    ? why('row-short', reading.headerOf(field))
    : why('no-amount', reading.headerOf(field));
}

/** A word of a closed list that is not needed: what is not understood stays unknown and is pointed out. */
export function readWord<T>(
  read: (text: string) => T | null | undefined,
  reading: TableReading,
  row: Row,
  field: string,
  notes: RowNotes,
): T | null {
  if (!reading.has(field)) return null;
  const value = reading.word(row, field, read);
  if (value === undefined)
    notes.notUnderstood.push({ line: row.line, text: `${reading.headerOf(field)}: ${reading.text(row, field)}` });
  return value ?? null;
}

export function isWhy(value: object): value is Why {
  return 'code' in value;
}
