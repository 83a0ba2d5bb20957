import type { CalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { ClientRef } from './drafts.ts';
import { isCreditNote, isPaidStatus, isVoidedByMemo, whyNoSale } from './kind-of-document.ts';
import { type Why, why } from './left-out.ts';
import { multiplyToMinor, type Scaled } from './read-number.ts';
import { readYesNo } from './read-word.ts';
import { badDate, clientOf, missingClient, neededDate, type RowNotes, readWord } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

/** One row of an invoice export: a whole invoice, one line of it, or a continuation that names neither client nor number. */
export type InvoiceLine = {
  readonly line: number;
  readonly client: ClientRef;
  readonly number: string;
  readonly isContinuation: boolean;
  readonly isCredit: boolean;
  readonly issuedOn: CalendarDate | null;
  readonly dueOn: CalendarDate | null;
  readonly paidOn: CalendarDate | null;
  readonly currency: CurrencyCode | null;
  /** As written: units of a currency that the row does not name for one unit of `currency`. */
  readonly rate: number | 'not-understood' | null;
  /** Minor units by field; null where empty. */
  readonly amountMinor: number | null;
  readonly netMinor: number | null;
  readonly grossMinor: number | null;
  readonly taxMinor: number | null;
  readonly lineMinor: number | null;
  readonly balanceMinor: number | null;
  readonly paidMinor: number | null;
  readonly passThroughMinor: number | null;
  /** Tax that the client keeps back and pays for the supplier. */
  readonly withheldMinor: number | null;
  /** Number of the invoice that a credit note names, and the words in which it may name one. */
  readonly creditsNumber: string;
  readonly memo: string;
  readonly isRecurring: boolean | null;
  readonly isPaid: boolean;
};

const moneyFields = [
  'amount',
  'net',
  'gross',
  'tax',
  'lineAmount',
  'balance',
  'paid',
  'passThrough',
  'tax2',
  'withheld',
] as const;
type MoneyField = (typeof moneyFields)[number];

/** Reads one row, or says why it is no invoice or can't be read. */
export function readInvoiceLine(reading: TableReading, row: Row, notes: RowNotes): InvoiceLine | Why {
  const status = reading.text(row, 'status');
  const type = reading.text(row, 'type');
  const unsold = whyNoSale(type, status, notes.areAllUnissued());
  if (unsold !== undefined) return unsold;
  const client = clientOf(reading, row);
  const number = reading.text(row, 'number');
  const isContinuation = isContinuationRow(reading, row, client, number);
  const bad = isContinuation ? undefined : findMissing(reading, row, client);
  if (bad !== undefined) return bad;
  const currency = reading.currency(row, firstMoneyField(reading));
  if (currency === undefined) return why('bad-currency', reading.text(row, 'currency'));
  const money = readMoney(reading, row, currency);
  if ('code' in money) return money;
  noteUnused(reading, row, notes);
  const memo = reading.text(row, 'memo');
  if (isVoidedByMemo(memo) && isNothing(money)) return why('voided', memo);
  return {
    line: row.line,
    client,
    number,
    isContinuation,
    isCredit: isCreditNote(type),
    issuedOn: reading.date(row, 'issuedOn') ?? null,
    dueOn: reading.date(row, 'dueOn') ?? null,
    paidOn: reading.date(row, 'paidOn') ?? null,
    currency,
    rate: readRate(reading, row, notes),
    ...money,
    creditsNumber: reading.text(row, 'creditsNumber'),
    memo,
    isRecurring: readWord(readYesNo, reading, row, 'recurring', notes),
    isPaid: isPaidStatus(status),
  };
}

/** Some tools void an invoice by nothing but a word in its memo, and take its amount away. */
function isNothing({ amountMinor, netMinor, grossMinor, lineMinor }: Money): boolean {
  return [amountMinor, netMinor, grossMinor, lineMinor].every((sum) => !sum);
}

function isContinuationRow(reading: TableReading, row: Row, client: ClientRef, number: string): boolean {
  return (
    client.name === '' &&
    number === '' &&
    reading.has('number') &&
    reading.text(row, 'issuedOn') === '' &&
    reading.has('client') &&
    !reading.isBeyond(row, 'client')
  );
}

function findMissing(reading: TableReading, row: Row, client: ClientRef): Why | undefined {
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const issuedOn = neededDate(reading, row, 'issuedOn');
  if (typeof issuedOn !== 'string') return issuedOn;
  return badDate(reading, row, ['dueOn', 'paidOn']);
}

function firstMoneyField(reading: TableReading): string {
  return ['amount', 'net', 'gross', 'lineAmount', 'linePrice'].find(reading.has) ?? 'amount';
}

type Money = Pick<
  InvoiceLine,
  | 'amountMinor'
  | 'netMinor'
  | 'grossMinor'
  | 'taxMinor'
  | 'lineMinor'
  | 'balanceMinor'
  | 'paidMinor'
  | 'passThroughMinor'
  | 'withheldMinor'
>;

function readMoney(reading: TableReading, row: Row, currency: CurrencyCode | null): Money | Why {
  const read = {} as Record<MoneyField, number | null>;
  for (const field of moneyFields) {
    const isRate = field === 'tax' && reading.text(row, field).includes('%');
    const minor = reading.has(field) && !isRate ? reading.minor(row, field, currency) : null;
    if (minor === undefined) return why('bad-amount', reading.text(row, field));
    read[field] = minor;
  }
  const product = read.lineAmount === null ? multiplyLine(reading, row, currency) : null;
  if (product === undefined) return why('bad-amount', reading.text(row, 'linePrice'));
  return {
    amountMinor: read.amount,
    netMinor: read.net,
    grossMinor: read.gross,
    taxMinor: read.tax2 === null ? read.tax : (read.tax ?? 0) + read.tax2,
    lineMinor: read.lineAmount ?? product,
    balanceMinor: read.balance,
    paidMinor: read.paid,
    passThroughMinor: read.passThrough,
    withheldMinor: read.withheld,
  };
}

function multiplyLine(reading: TableReading, row: Row, currency: CurrencyCode | null): number | null | undefined {
  if (!reading.has('linePrice')) return null;
  const price = reading.scaled(row, 'linePrice');
  const quantity = reading.has('lineQuantity') ? reading.scaled(row, 'lineQuantity') : null;
  if (price === undefined || quantity === undefined) return undefined;
  if (price === null) return null;
  const discount = discountPct(reading, row) ?? noDiscount;
  const kept = (100 * discount.scale - discount.mantissa) * price.mantissa;
  const reduced = { mantissa: kept, scale: 100 * discount.scale * price.scale };
  if (discount.mantissa !== 0 && !Number.isSafeInteger(kept)) return undefined;
  return multiplyToMinor(
    discount.mantissa === 0 ? price : reduced,
    quantity ?? { mantissa: 1, scale: 1 },
    reading.digits(currency),
  );
}

const noDiscount: Scaled = { mantissa: 0, scale: 1 };

/** Percent taken off a line, where its column or cell says that it is percent; undefined for what can't be such a share. */
function discountPct(reading: TableReading, row: Row): Scaled | undefined {
  const text = reading.text(row, 'discount');
  if (text === '') return noDiscount;
  if (!isPercent(reading, text)) return undefined;
  const pct = reading.scaledText(text.replace('%', ''), 'linePrice');
  return pct === undefined || pct.mantissa < 0 || pct.mantissa > 100 * pct.scale ? undefined : pct;
}

function isPercent(reading: TableReading, text: string): boolean {
  return text.includes('%') || /%|percent|prozent|rate/i.test(reading.headerOf('discount'));
}

/** Money that the amounts of the row leave out: a discount that is no known share where lines are multiplied, a refund. */
function noteUnused(reading: TableReading, row: Row, notes: RowNotes): void {
  const hasTotal = ['amount', 'net', 'gross', 'lineAmount'].some((field) => reading.text(row, field) !== '');
  const discount = reading.text(row, 'discount');
  const isMultiplied = !hasTotal && reading.has('linePrice');
  if (isMultiplied && /[1-9]/.test(discount) && discountPct(reading, row) === undefined)
    noteText(reading, row, 'discount', notes);
  if (/[1-9]/.test(reading.text(row, 'refunded'))) noteText(reading, row, 'refunded', notes);
}

function noteText(reading: TableReading, row: Row, field: string, notes: RowNotes): void {
  notes.unused.push({ line: row.line, text: `${reading.headerOf(field)}: ${reading.text(row, field)}` });
}

/** What can't be a rate is pointed out, and the row's money stays without one. */
function readRate(reading: TableReading, row: Row, notes: RowNotes): InvoiceLine['rate'] {
  const written = reading.has('exchangeRate') ? reading.scaled(row, 'exchangeRate') : null;
  if (written === null) return null;
  if (written !== undefined && written.mantissa > 0) return written.mantissa / written.scale;
  const text = `${reading.headerOf('exchangeRate')}: ${reading.text(row, 'exchangeRate')}`;
  notes.notUnderstood.push({ line: row.line, text });
  return 'not-understood';
}
