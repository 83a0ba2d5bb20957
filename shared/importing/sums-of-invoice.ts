import type { InvoiceLine } from './invoice-lines.ts';

/** The rows of one invoice. */
export type Group = { readonly key: string; readonly lines: InvoiceLine[] };

/** What of an invoice may be repeated on each of its rows, or be split over them. */
const sums = ['amountMinor', 'netMinor', 'grossMinor', 'taxMinor', 'passThroughMinor'] as const;
type Sum = (typeof sums)[number];
export type Levels = Readonly<Record<Sum, 'invoice' | 'line'>>;

/** A sum that differs between the rows of an invoice belongs to its lines; one that never does belongs to the invoice. */
export function findLevels(groups: readonly Group[]): Levels {
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

export function pick({ lines }: Group, sum: Sum, levels: Levels): number | null {
  const values = lines.map((line) => line[sum]).filter((value) => value !== null);
  if (values.length === 0) return null;
  return levels[sum] === 'line' ? values.reduce((total, value) => total + value, 0) : (values[0] ?? null);
}

export function isSummed(group: Group, levels: Levels): boolean {
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
