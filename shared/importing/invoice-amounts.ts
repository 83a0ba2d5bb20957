import type { InvoiceLine } from './invoice-lines.ts';
import { type Group, type Levels, pick } from './sums-of-invoice.ts';

/** Rates of value added tax in Europe (2026), percent. */
const vatRates = new Set([4, 5, 5.5, 7, 7.7, 8, 8.1, 9, 10, 12, 13, 13.5, 17, 19, 20, 21, 22, 23, 24, 25, 25.5, 27]);

export function withoutTax({ key, lines }: Group): Group {
  return { key, lines: lines.map((line) => ({ ...line, taxMinor: null })) };
}

/** Whether a tax column holds rates: every value is one, and as amounts they don't fit what the invoices come to. */
export function holdsRates(groups: readonly Group[]): boolean {
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

/** What a sum beside a tax is: net of it, with it, or net and whole at once where every tax is nothing. */
export type TaxSide = 'net' | 'gross' | 'untaxed' | 'unknown';

export type Sides = { readonly amount: TaxSide; readonly line: TaxSide };

/** Tells amounts without a name that says so by the taxes beside them: 220 is a tax of 1,000, not one inside it. */
export function findSides(groups: readonly Group[]): Sides {
  const lines = groups.flatMap((group) => group.lines);
  return { amount: sideOf(lines, ({ amountMinor }) => amountMinor), line: sideOf(lines, ({ lineMinor }) => lineMinor) };
}

function sideOf(lines: readonly InvoiceLine[], of: (line: InvoiceLine) => number | null): TaxSide {
  const pairs = lines.flatMap((line) => {
    const whole = of(line);
    return whole === null || line.taxMinor === null ? [] : [{ whole, tax: line.taxMinor }];
  });
  if (pairs.length === 0) return 'unknown';
  const taxed = pairs.filter(({ tax }) => tax !== 0);
  if (taxed.length === 0) return 'untaxed';
  const fitsAll = (share: (rate: number) => number) =>
    taxed.every(({ whole, tax }) => [...vatRates].some((rate) => Math.abs(whole * share(rate) - tax) <= 2));
  const [asNet, asGross] = [fitsAll((rate) => rate / 100), fitsAll((rate) => rate / (100 + rate))];
  if (asNet === asGross) return 'unknown';
  return asNet ? 'net' : 'gross';
}

export type Amounts = {
  readonly amountMinor: number;
  readonly grossMinor: number | null;
  readonly mayIncludeVat: boolean;
};

/** Net where the file tells it; what may hold VAT is marked. */
export function settleAmounts(group: Group, levels: Levels, sides: Sides, areNet: boolean): Amounts | undefined {
  const net = pick(group, 'netMinor', levels);
  const gross = pick(group, 'grossMinor', levels);
  const amount = pick(group, 'amountMinor', levels);
  const tax = pick(group, 'taxMinor', levels);
  const whole = gross ?? amount;
  if (net !== null)
    return { amountMinor: net, grossMinor: whole ?? (tax === null ? null : net + tax), mayIncludeVat: false };
  if (gross === null && amount !== null && tax !== null && sides.amount === 'net')
    return { amountMinor: amount, grossMinor: amount + tax, mayIncludeVat: false };
  if (whole !== null && tax !== null) return { amountMinor: whole - tax, grossMinor: whole, mayIncludeVat: false };
  if (gross !== null) return { amountMinor: gross, grossMinor: gross, mayIncludeVat: !areNet };
  if (amount !== null) return { amountMinor: amount, grossMinor: null, mayIncludeVat: !areNet };
  return settleLines(group, sides.line, areNet);
}

/** Where the file has no total the lines make it up; their taxes tell on which side of it they stand. */
function settleLines({ lines }: Group, side: TaxSide, areNet: boolean): Amounts | undefined {
  const parts = lines.map(({ lineMinor }) => lineMinor).filter((part) => part !== null);
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((total, part) => total + part, 0);
  const taxes = lines.reduce((total, { taxMinor }) => total + (taxMinor ?? 0), 0);
  switch (side) {
    case 'net':
    case 'untaxed':
      return { amountMinor: sum, grossMinor: sum + taxes, mayIncludeVat: false };
    case 'gross':
      return { amountMinor: sum - taxes, grossMinor: sum, mayIncludeVat: false };
    default:
      return { amountMinor: sum, grossMinor: null, mayIncludeVat: !areNet };
  }
}
