import type { InvoiceDraft, Question } from './drafts.ts';
import { carriesRate, findRateTarget, settleRate } from './find-rate-target.ts';
import { hashTexts } from './hash-text.ts';
import type { InvoiceLine } from './invoice-lines.ts';
import { type LeftOutRow, type Why, why } from './left-out.ts';
import type { TableReading } from './table-reading.ts';

/** A row of an invoice export that was read, or why not; in the order of the file. */
export type InvoiceItem =
  | { readonly kind: 'line'; readonly line: InvoiceLine }
  | { readonly kind: 'left-out'; readonly line: number; readonly why: Why; readonly key: string | undefined };

export type GroupedInvoices = {
  readonly drafts: readonly InvoiceDraft[];
  readonly leftOut: readonly LeftOutRow[];
  readonly questions: readonly Question[];
};

type Group = { readonly key: string; readonly lines: InvoiceLine[] };

/** What of an invoice may be repeated on each of its rows, or be split over them. */
const sums = ['amountMinor', 'netMinor', 'grossMinor', 'taxMinor', 'passThroughMinor'] as const;
type Sum = (typeof sums)[number];
type Levels = Readonly<Record<Sum, 'invoice' | 'line'>>;

/** Name by which rows of one invoice find each other. `clientKey` makes spellings of one client the same. */
export function invoiceKey(clientKey: string, number: string, isCredit: boolean): string {
  return `${clientKey}\u001f${number}${isCredit ? '\u001fcredit' : ''}`;
}

/** One invoice of all its rows: amounts that repeat count once, amounts of lines are added, credit notes are negative. */
export function groupInvoices(
  items: readonly InvoiceItem[],
  reading: TableReading,
  toClientKey: (name: string) => string,
  vat: 'net' | 'unknown' | undefined,
): GroupedInvoices {
  const { groups: written, leftOut, spoiled } = collectGroups(items, reading, toClientKey);
  const groups = holdsRates(written) ? written.map(withoutTax) : written;
  const levels = findLevels(groups);
  const areNet = vat === 'net' || (vat === undefined && reading.layout.source === 'winnow');
  const drafts: InvoiceDraft[] = [];
  const repeated: number[] = [];
  const lines = groups.flatMap((group) => group.lines);
  const rateTarget = findRateTarget(lines);
  for (const group of groups) {
    const draft = buildInvoice(group, reading, levels, areNet, toClientKey);
    const isIncomplete = spoiled.has(group.key) && isSummed(group, levels);
    if (draft === undefined || isIncomplete) {
      const reason = isIncomplete ? why('invoice-incomplete', group.lines[0]?.number) : why('no-amount');
      leftOut.push(...group.lines.map(({ line }) => ({ line, why: reason })));
      continue;
    }
    drafts.push({ ...draft, ...settleRate(group.lines, rateTarget, draft) });
    if (isRepeated(group, levels)) repeated.push(...draft.lines);
  }
  const unled = rateTarget === undefined && lines.some(carriesRate) ? lines : [];
  return { drafts, leftOut, questions: [...askAbout(drafts, repeated), ...askAboutRates(unled)] };
}

function collectGroups(
  items: readonly InvoiceItem[],
  reading: TableReading,
  toClientKey: (name: string) => string,
): { readonly groups: readonly Group[]; readonly leftOut: LeftOutRow[]; readonly spoiled: ReadonlySet<string> } {
  const groups = new Map<string, Group>();
  const leftOut: LeftOutRow[] = [];
  const spoiled = new Set<string>();
  const needsNumber = reading.has('number') && reading.layout.source !== 'winnow';
  let last: Group | undefined;
  for (const item of items) {
    if (item.kind === 'left-out') {
      leftOut.push({ line: item.line, why: item.why });
      if (item.key !== undefined) spoiled.add(item.key);
      last = undefined;
      continue;
    }
    const { line } = item;
    if (line.isContinuation) {
      if (last === undefined) leftOut.push({ line: line.line, why: why('no-number') });
      else last.lines.push(line);
      continue;
    }
    if (line.number === '' && needsNumber) {
      leftOut.push({ line: line.line, why: why('no-number', reading.headerOf('number')) });
      last = undefined;
      continue;
    }
    const clientKey = toClientKey(line.client.name) || line.client.externalId || line.client.email;
    const key = line.number === '' ? `line ${line.line}` : invoiceKey(clientKey, line.number, line.isCredit);
    last = groups.get(key) ?? { key, lines: [] };
    last.lines.push(line);
    groups.set(key, last);
  }
  return { groups: [...groups.values()], leftOut, spoiled };
}

/** A sum that differs between the rows of an invoice belongs to its lines; one that never does belongs to the invoice. */
function findLevels(groups: readonly Group[]): Levels {
  const level = (sum: Sum): 'invoice' | 'line' => (groups.some((group) => showsLines(group, sum)) ? 'line' : 'invoice');
  return {
    amountMinor: level('amountMinor'),
    netMinor: level('netMinor'),
    grossMinor: level('grossMinor'),
    taxMinor: level('taxMinor'),
    passThroughMinor: level('passThroughMinor'),
  };
}

function showsLines({ lines }: Group, sum: Sum): boolean {
  const values = lines.map((line) => line[sum]).filter((value) => value !== null);
  const [first] = values;
  if (values.length < 2 || first === undefined) return false;
  if (values.some((value) => value !== first)) return true;
  const balance = lines.find((line) => line.balanceMinor !== null)?.balanceMinor;
  return sum === 'amountMinor' && first !== 0 && balance === first * values.length;
}

function pick({ lines }: Group, sum: Sum, levels: Levels): number | null {
  const values = lines.map((line) => line[sum]).filter((value) => value !== null);
  if (values.length === 0) return null;
  return levels[sum] === 'line' ? values.reduce((total, value) => total + value, 0) : (values[0] ?? null);
}

function isSummed(group: Group, levels: Levels): boolean {
  const total = [
    pick(group, 'netMinor', levels),
    pick(group, 'grossMinor', levels),
    pick(group, 'amountMinor', levels),
  ];
  return (
    levels.amountMinor === 'line' ||
    levels.netMinor === 'line' ||
    levels.grossMinor === 'line' ||
    total.every((sum) => sum === null)
  );
}

/** The same amount on several rows that show no lines of their own: taken once, and pointed out. */
function isRepeated({ lines }: Group, levels: Levels): boolean {
  const [first] = lines;
  if (lines.length < 2 || first === undefined || first.amountMinor === null || levels.amountMinor === 'line')
    return false;
  const lineSum = lines.reduce((sum, { lineMinor }) => sum + (lineMinor ?? 0), 0);
  return lines.every(({ amountMinor }) => amountMinor === first.amountMinor) && lineSum !== first.amountMinor;
}

/** Rates of value added tax in Europe (2026), percent. */
const vatRates = new Set([4, 5, 5.5, 7, 7.7, 8, 8.1, 9, 10, 12, 13, 13.5, 17, 19, 20, 21, 22, 23, 24, 25, 25.5, 27]);

function withoutTax({ key, lines }: Group): Group {
  return { key, lines: lines.map((line) => ({ ...line, taxMinor: null })) };
}

/** Whether a tax column holds rates: every value is one, and as amounts they don't fit what the invoices come to. */
function holdsRates(groups: readonly Group[]): boolean {
  const taxed = groups.flatMap(({ lines }) => lines).filter(({ taxMinor }) => taxMinor !== null && taxMinor !== 0);
  if (taxed.length === 0) return false;
  const areRates = taxed.every(({ taxMinor }) => vatRates.has((taxMinor ?? 0) / 100));
  return areRates && !taxed.every(isTaxOfAmount);
}

function isTaxOfAmount({ taxMinor, netMinor, grossMinor, amountMinor }: InvoiceLine): boolean {
  const whole = grossMinor ?? amountMinor;
  const tax = taxMinor ?? 0;
  return [...vatRates].some((rate) => {
    const ofNet = netMinor !== null && Math.abs((netMinor * rate) / 100 - tax) <= 2;
    return ofNet || (whole !== null && Math.abs((whole * rate) / (100 + rate) - tax) <= 2);
  });
}

type Amounts = { readonly amountMinor: number; readonly grossMinor: number | null; readonly mayIncludeVat: boolean };

/** Net where the file tells it; what may hold VAT is marked. */
function settleAmounts(group: Group, levels: Levels, areNet: boolean): Amounts | undefined {
  const [net, gross, amount, tax] = (['netMinor', 'grossMinor', 'amountMinor', 'taxMinor'] as const).map((sum) =>
    pick(group, sum, levels),
  );
  const whole = gross ?? amount ?? null;
  if (net !== undefined && net !== null)
    return {
      amountMinor: net,
      grossMinor: whole ?? (tax === null || tax === undefined ? null : net + tax),
      mayIncludeVat: false,
    };
  if (whole !== null && tax !== null && tax !== undefined)
    return { amountMinor: whole - tax, grossMinor: whole, mayIncludeVat: false };
  if (gross !== null && gross !== undefined) return { amountMinor: gross, grossMinor: gross, mayIncludeVat: !areNet };
  if (amount !== null && amount !== undefined) return { amountMinor: amount, grossMinor: null, mayIncludeVat: !areNet };
  const parts = group.lines.map(({ lineMinor }) => lineMinor).filter((part) => part !== null);
  if (parts.length === 0) return undefined;
  return { amountMinor: parts.reduce((sum, part) => sum + part, 0), grossMinor: null, mayIncludeVat: !areNet };
}

function buildInvoice(
  group: Group,
  reading: TableReading,
  levels: Levels,
  areNet: boolean,
  toClientKey: (name: string) => string,
): InvoiceDraft | undefined {
  const [first] = group.lines;
  const amounts = settleAmounts(group, levels, areNet);
  if (first === undefined || first.issuedOn === null || amounts === undefined) return undefined;
  const known = <K extends keyof InvoiceLine>(field: K) =>
    group.lines.find((line) => line[field] !== null)?.[field] ?? null;
  // credit notes of some tools are written without a sign
  const sign = first.isCredit && amounts.amountMinor > 0 ? -1 : 1;
  const signed = (minor: number | null) => (minor === null || minor === 0 ? minor : minor * sign);
  return {
    lines: group.lines.map(({ line }) => line),
    client: first.client,
    identity: identityOf(first, amounts, reading, toClientKey),
    number: first.number === '' ? null : first.number,
    creditsNumber: null,
    issuedOn: first.issuedOn,
    dueOn: known('dueOn'),
    paidOn: known('paidOn'),
    amountMinor: signed(amounts.amountMinor) ?? 0,
    grossMinor: signed(amounts.grossMinor),
    balanceMinor: signed(balanceOf(group, amounts)),
    passThroughMinor: signed(pick(group, 'passThroughMinor', levels)),
    currency: first.currency,
    rate: null,
    rateCurrency: null,
    isRecurring: known('isRecurring'),
    mayIncludeVat: amounts.mayIncludeVat,
  };
}

/** An invoice is the same by tool, number and client; without a number by all that is known of it. */
function identityOf(
  { client, number, isCredit, issuedOn, dueOn, currency }: InvoiceLine,
  { amountMinor }: Amounts,
  reading: TableReading,
  toClientKey: (name: string) => string,
): string {
  if (number === '')
    return `${issuedOn} ${hashTexts([client.name, client.externalId, issuedOn, dueOn, amountMinor, currency])}`;
  const clientKey = toClientKey(client.name) || client.externalId || client.email;
  return `number ${reading.layout.source} ${invoiceKey(clientKey, number, isCredit)}`;
}

/** Open balance: as written, else the amount less what was paid, else nothing where the status says paid. */
function balanceOf({ lines }: Group, { amountMinor, grossMinor }: Amounts): number | null {
  const stated = lines.find(({ balanceMinor }) => balanceMinor !== null)?.balanceMinor;
  if (stated !== undefined && stated !== null) return stated;
  const paid = lines.find(({ paidMinor }) => paidMinor !== null)?.paidMinor;
  if (paid !== undefined && paid !== null) return (grossMinor ?? amountMinor) - paid;
  return lines.some(({ isPaid }) => isPaid) ? 0 : null;
}

function askAbout(drafts: readonly InvoiceDraft[], repeated: readonly number[]): readonly Question[] {
  const unsettled = drafts.filter(({ mayIncludeVat }) => mayIncludeVat).length;
  const questions: Question[] = [];
  if (unsettled > 0) questions.push({ code: 'vat-unknown', detail: String(unsettled), rows: [] });
  if (repeated.length > 0) questions.push({ code: 'repeated-amounts', detail: '', rows: repeated });
  return questions;
}

function askAboutRates(lines: readonly InvoiceLine[]): readonly Question[] {
  const rows = lines.filter(carriesRate).map(({ line }) => line);
  const currencies = new Set(lines.flatMap(({ currency }) => currency ?? []));
  return rows.length === 0 ? [] : [{ code: 'rate-target-unknown', detail: [...currencies].sort().join(', '), rows }];
}
