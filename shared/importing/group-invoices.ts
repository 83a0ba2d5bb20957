import type { InvoiceDraft, Question } from './drafts.ts';
import { carriesRate, findRateTarget, settleRate } from './find-rate-target.ts';
import { hashTexts } from './hash-text.ts';
import type { ReadOptions } from './import-kind.ts';
import { type Amounts, findSides, holdsRates, settleAmounts, withoutTax } from './invoice-amounts.ts';
import type { InvoiceLine } from './invoice-lines.ts';
import { type LeftOutRow, type Why, why } from './left-out.ts';
import { findLevels, type Group, isSummed, type Levels, pick } from './sums-of-invoice.ts';
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

/** Name by which rows of one invoice find each other. `clientKey` makes spellings of one client the same. */
export function invoiceKey(clientKey: string, number: string, isCredit: boolean): string {
  return `${clientKey}\u001f${number}${isCredit ? '\u001fcredit' : ''}`;
}

/** One invoice of all its rows: amounts that repeat count once, amounts of lines are added, credit notes are negative. */
export function groupInvoices(
  items: readonly InvoiceItem[],
  reading: TableReading,
  toClientKey: (name: string) => string,
  { vat, rateCurrency, credits }: Pick<ReadOptions, 'vat' | 'rateCurrency' | 'credits'>,
): GroupedInvoices {
  const { groups: written, leftOut, spoiled } = collectGroups(items, reading, toClientKey);
  const groups = holdsRates(written) ? written.map(withoutTax) : written;
  const levels = findLevels(groups);
  const sides = findSides(groups);
  const areNet = vat === 'net' || (vat === undefined && reading.layout.source === 'winnow');
  const drafts: InvoiceDraft[] = [];
  const repeated: number[] = [];
  const lines = groups.flatMap((group) => group.lines);
  const rateTarget = findRateTarget(lines, rateCurrency);
  for (const group of groups) {
    const draft = buildInvoice(group, reading, settleAmounts(group, levels, sides, areNet), levels, toClientKey);
    const isIncomplete = spoiled.has(group.key) && isSummed(group, levels);
    if (draft === undefined || isIncomplete) {
      const reason = isIncomplete ? why('invoice-incomplete', group.lines[0]?.number) : why('no-amount');
      leftOut.push(...group.lines.map(({ line }) => ({ line, why: reason })));
      continue;
    }
    drafts.push({ ...draft, ...settleRate(group.lines, rateTarget, draft) });
    if (isRepeated(group, levels)) repeated.push(...draft.lines);
  }
  const named = nameCredited(
    groups,
    drafts.map((draft) => withSaid(draft, credits)),
    toClientKey,
  );
  const unled = rateTarget === undefined && lines.some(carriesRate) ? lines : [];
  return { drafts: named, leftOut, questions: [...askAbout(drafts, repeated), ...askAboutRates(unled)] };
}

/** A credit note with the invoice that somebody said it takes back. */
function withSaid(draft: InvoiceDraft, credits: ReadOptions['credits'] = {}): InvoiceDraft {
  const said = draft.number === null || draft.amountMinor > 0 ? undefined : credits[draft.number];
  return said === undefined ? draft : { ...draft, creditsNumber: said };
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

/** The same amount on several rows that show no lines of their own: taken once, and pointed out. */
function isRepeated({ lines }: Group, levels: Levels): boolean {
  const [first] = lines;
  if (lines.length < 2 || first === undefined || first.amountMinor === null || levels.amountMinor === 'line')
    return false;
  const lineSum = lines.reduce((sum, { lineMinor }) => sum + (lineMinor ?? 0), 0);
  return lines.every(({ amountMinor }) => amountMinor === first.amountMinor) && lineSum !== first.amountMinor;
}

function buildInvoice(
  group: Group,
  reading: TableReading,
  amounts: Amounts | undefined,
  levels: Levels,
  toClientKey: (name: string) => string,
): InvoiceDraft | undefined {
  const [first] = group.lines;
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
    creditsNumber: group.lines.find(({ creditsNumber }) => creditsNumber !== '')?.creditsNumber ?? null,
    issuedOn: first.issuedOn,
    dueOn: known('dueOn'),
    paidOn: known('paidOn'),
    amountMinor: signed(amounts.amountMinor) ?? 0,
    grossMinor: signed(lessWithheld(group, amounts)),
    balanceMinor: signed(balanceOf(group, amounts)),
    passThroughMinor: signed(pick(group, 'passThroughMinor', levels)),
    currency: first.currency,
    rate: null,
    rateCurrency: null,
    isRecurring: known('isRecurring'),
    mayIncludeVat: amounts.mayIncludeVat,
  };
}

/** What is to be paid: tax that the client keeps back is not. */
function lessWithheld({ lines }: Group, { grossMinor }: Amounts): number | null {
  const withheld = lines.find(({ withheldMinor }) => withheldMinor !== null)?.withheldMinor ?? 0;
  return grossMinor === null ? null : grossMinor - withheld;
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

/** A credit note without a number of its invoice may name it in its memo: any number of an invoice of that client. */
function nameCredited(
  groups: readonly Group[],
  drafts: readonly InvoiceDraft[],
  toClientKey: (name: string) => string,
): readonly InvoiceDraft[] {
  const isLoose = ({ amountMinor, creditsNumber }: InvoiceDraft) => amountMinor < 0 && creditsNumber === null;
  if (!drafts.some(isLoose)) return drafts;
  const memos = new Map(groups.map(({ lines }) => [lines[0]?.line, lines.map(({ memo }) => memo).join(' ')]));
  const keyOf = ({ client }: InvoiceDraft) => toClientKey(client.name) || client.externalId || client.email;
  const invoices = new Map<string, InvoiceDraft[]>();
  for (const draft of drafts) {
    if (draft.amountMinor <= 0 || draft.number === null) continue;
    invoices.set(keyOf(draft), [...(invoices.get(keyOf(draft)) ?? []), draft]);
  }
  return drafts.map((draft) => {
    if (!isLoose(draft)) return draft;
    const words = new Set((memos.get(draft.lines[0]) ?? '').split(/[\s,;:()]+/));
    const [only, ...others] = (invoices.get(keyOf(draft)) ?? []).filter(({ number }) => words.has(number ?? ''));
    return only === undefined || others.length > 0 ? draft : { ...draft, creditsNumber: only.number };
  });
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
  if (rows.length === 0) return [];
  const options = [...new Set(lines.flatMap(({ currency }) => currency ?? []))].toSorted();
  return [{ code: 'rate-target-unknown', detail: options.join(', '), rows, choices: [{ about: '', options }] }];
}
