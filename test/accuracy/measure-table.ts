import { toMatchName } from '../../shared/client/match-name.ts';
import type { ImportOptions } from '../../shared/contract/import-calls.ts';
import { Refusal } from '../../shared/core/errors.ts';
import { type CurrencyCode, minorDigits, unstatedCurrency } from '../../shared/core/money.ts';
import type { Drafts } from '../../shared/importing/drafts.ts';
import { outcomeOf } from '../../shared/importing/left-out.ts';
import { readTableAtOnce, type TableContents } from '../../shared/importing/read-table.ts';
import type { SourceTable } from '../../shared/importing/source-table.ts';

type Sums = Readonly<Record<string, string>>;

/** What was made of one table. */
export type Measured = {
  readonly kind: string;
  readonly count: number;
  readonly rows: number;
  readonly skipped: number;
  readonly setAside: number;
  readonly totals: Sums;
  readonly gross: Sums;
  readonly payments: Sums;
  readonly minutes: number;
  readonly questions: readonly string[];
  /** Reasons of rows that were left out, with how many there are. */
  readonly reasons: string;
};

/** Measured, or the refusal. */
export type Outcome = { readonly measured: Measured } | { readonly refusal: Refusal };

export function measureTable(table: SourceTable, options: ImportOptions, currency: string | null): Outcome {
  try {
    const operatorCurrency = currency as CurrencyCode | null;
    const contents = readTableAtOnce(table, { options, operatorCurrency, toClientKey: toMatchName });
    return { measured: measure(contents, operatorCurrency) };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

type Draft = Drafts['drafts'][number];

function measure({ layout, drafts, rowCount, leftOut, questions }: TableContents, own: CurrencyCode | null): Measured {
  const all: readonly Draft[] = drafts.drafts;
  const skipped = leftOut.filter(({ why }) => outcomeOf(why.code) === 'skipped').length;
  const codes = Object.entries(Object.groupBy(leftOut, ({ why }) => why.code));
  const isPayment = (draft: Draft) => drafts.kind === 'payments' || ('posting' in draft && draft.posting === 'payment');
  return {
    kind: layout.kind,
    count: all.length,
    rows: rowCount,
    skipped,
    setAside: leftOut.length - skipped,
    totals: addUp(all, own, (draft) => (isPayment(draft) && drafts.kind === 'ledger' ? null : amountOf(draft))),
    gross: addUp(all, own, (draft) => ('grossMinor' in draft ? (draft.grossMinor ?? draft.amountMinor) : null)),
    payments: addUp(all, own, (draft) => (isPayment(draft) ? amountOf(draft) : null)),
    minutes: all.reduce((sum, draft) => sum + ('seconds' in draft ? draft.seconds / 60 : 0), 0),
    questions: questions.map(({ code }) => code),
    reasons: codes.map(([code, rows]) => `${rows?.length ?? 0} ${code}`).join(', '),
  };
}

function amountOf(draft: Draft): number | null {
  if ('amountMinor' in draft) return draft.amountMinor;
  return 'balanceMinor' in draft ? draft.balanceMinor : null;
}

function addUp(drafts: readonly Draft[], own: CurrencyCode | null, minorOf: (draft: Draft) => number | null): Sums {
  const sums = new Map<CurrencyCode | null, number>();
  for (const draft of drafts) {
    const minor = minorOf(draft);
    if (minor === null || !('currency' in draft)) continue;
    sums.set(draft.currency, (sums.get(draft.currency) ?? 0) + minor);
  }
  return Object.fromEntries(
    [...sums].map(([currency, minor]) => {
      const digits = minorDigits(currency ?? own ?? unstatedCurrency);
      return [currency ?? '-', (minor / 10 ** digits).toFixed(digits)];
    }),
  );
}
