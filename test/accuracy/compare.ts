import type { TableExpectation } from './expectations.ts';
import type { Stored } from './import-into-store.ts';
import type { Measured, Outcome } from './measure-table.ts';

/** What is not as expected, one sentence each; empty where all is. */
export type Differences = {
  readonly kind: readonly string[];
  readonly counts: readonly string[];
  readonly totals: readonly string[];
};

export const noDifferences: Differences = { kind: [], counts: [], totals: [] };

/** Holds one table against what is expected of it, after the answer it may ask for. */
export function compare(expected: TableExpectation, outcome: Outcome, askedFirst: string | undefined): Differences {
  const asked =
    expected.asks === askedFirst ? [] : [`asks ${askedFirst ?? 'nothing'}, not ${expected.asks ?? 'nothing'}`];
  if ('refusal' in outcome) {
    const { code, message } = outcome.refusal;
    if (code !== expected.refused) return { ...noDifferences, kind: [...asked, `refused with ${code}: ${message}`] };
    const isNamed = expected.looksLike === undefined || message.includes(expected.looksLike);
    return {
      ...noDifferences,
      kind: [...asked, ...(isNamed ? [] : [`does not say "${expected.looksLike}": ${message}`])],
    };
  }
  const { measured } = outcome;
  if (expected.refused !== undefined)
    return { ...noDifferences, kind: [...asked, `read as ${measured.kind}, though ${expected.refused} is expected`] };
  return {
    kind: [...asked, ...differ('kind', expected.kind, measured.kind)],
    counts: compareCounts(expected, measured),
    totals: compareTotals(expected, measured),
  };
}

function compareCounts(expected: TableExpectation, measured: Measured): readonly string[] {
  const missing = (expected.questions ?? []).filter((code) => !measured.questions.includes(code));
  return [
    ...differ('count', expected.count, measured.count),
    ...differ('skipped', expected.skipped, measured.skipped),
    ...differ('set aside', expected.setAside, measured.setAside),
    ...missing.map((code) => `does not ask ${code}`),
  ];
}

function compareTotals(expected: TableExpectation, measured: Measured): readonly string[] {
  return [
    ...differSums('totals', expected.totals, measured.totals),
    ...differSums('gross', expected.gross, measured.gross),
    ...differSums('payments', expected.payments, measured.payments),
    ...differ('minutes', round(expected.minutes), round(measured.minutes)),
  ];
}

/** Holds the sums that ended in the store against what is expected there. */
export function compareStored(
  expected: NonNullable<TableExpectation['storedTotals']>,
  found: Stored['totals'],
): readonly string[] {
  return [
    ...differSums('stored invoices', expected.invoices, found.invoices),
    ...differSums('stored payments', expected.payments, found.payments),
    ...differSums('stored balances', expected.balances, found.balances),
    ...differ('stored minutes', round(expected.minutes), round(found.minutes)),
  ];
}

function round(minutes: number | undefined): number | undefined {
  return minutes === undefined ? undefined : Math.round(minutes * 100) / 100;
}

function differ<T>(what: string, expected: T | undefined, found: T): readonly string[] {
  return expected === undefined || expected === found ? [] : [`${what} ${String(found)}, not ${String(expected)}`];
}

type Sums = Readonly<Record<string, string>>;

function differSums(what: string, expected: Sums | undefined, found: Sums): readonly string[] {
  return expected === undefined ? [] : differ(what, showSums(expected), showSums(found));
}

/** Currencies in the order of the alphabet, so that sums compare as texts. */
export function showSums(sums: Sums): string {
  const all = Object.entries(sums).toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  return all.length === 0 ? 'none' : all.map(([currency, sum]) => `${sum} ${currency}`).join(' + ');
}
