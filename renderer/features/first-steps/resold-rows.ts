import { toCountedInvoice } from '../../../shared/client/counted-invoice.ts';
import { shareOfRevenue, splitResold } from '../../../shared/client/resold-share.ts';
import type { Estimate } from '../../../shared/contract/book-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Client } from '../../client/client.ts';
import type { GradedAnswer } from './graded-answer.ts';

/** One client whose resold cost is asked. Minor units of the twelve months. */
export type ResoldRow = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly revenueMinor: number;
  /** Cost that the files name for a part of the invoices. */
  readonly knownMinor: number;
  /** Revenue whose cost no file names: the share is taken of it. */
  readonly openRevenueMinor: number;
  /** Typed before; null: the usual share stands in. */
  readonly typedMinor: number | null;
};

/** What was typed for each client in minor units; null: left empty. */
export type TypedCosts = ReadonlyMap<ClientId, number | null>;

export type ResoldData = GradedAnswer & {
  readonly rows: readonly ResoldRow[];
  readonly others: readonly { readonly clientId: ClientId; readonly name: string }[];
  readonly knownCount: number;
};

/** The five largest whose cost is unknown, one by one, and the others that share one percentage. */
export async function loadResold(client: Client): Promise<ResoldData> {
  const graded = await client.call('book.grade', {});
  const estimates = await client.call('book.listEstimates', {});
  const { usualPassThroughSharePct } = await client.call('settings.get', {});
  const clients = graded.book.clients
    .filter(({ figures }) => (figures.revenueMinor ?? 0) > 0)
    .map((graded) => ({
      graded,
      clientId: graded.clientId,
      revenueMinor: graded.figures.revenueMinor,
      isKnown: isCostKnown(graded),
    }));
  const { asked, others } = splitResold(clients);
  const rows = await Promise.all(
    asked.map(async ({ graded: asking }) => {
      const share = estimates.find(
        (each) => each.clientId === asking.clientId && each.figure === 'passThroughSharePct',
      );
      return toRow(client, asking, share, usualPassThroughSharePct);
    }),
  );
  return {
    ...graded,
    rows,
    others: others.map(({ graded: other }) => ({ clientId: other.clientId, name: other.name })),
    knownCount: clients.filter(({ isKnown }) => isKnown).length,
  };
}

function isCostKnown({ figures, notices }: GradedClient): boolean {
  return !figures.estimated.passThrough && !notices.some(({ kind }) => kind === 'cost-incomplete');
}

async function toRow(
  client: Client,
  { clientId, name, figures }: GradedClient,
  share: Estimate | undefined,
  usualSharePct: number | null,
): Promise<ResoldRow> {
  const revenueMinor = figures.revenueMinor ?? 0;
  const { costs, ...rows } = await client.call('book.listClientRows', { clientId });
  const invoices = rows.invoices.map(toCountedInvoice);
  const open = invoices.filter((invoice) => invoice.passThroughMinor === null);
  const openRevenueMinor = figures.estimated.revenue ? revenueMinor : sum(open.map((invoice) => invoice.amountMinor));
  const knownMinor =
    sum(invoices.map((invoice) => invoice.passThroughMinor ?? 0)) + sum(costs.map((cost) => cost.amountMinor));
  const isTyped = share !== undefined && share.value !== usualSharePct;
  const typedMinor = isTyped ? Math.round(knownMinor + (share.value / 100) * openRevenueMinor) : null;
  return { clientId, name, revenueMinor, knownMinor, openRevenueMinor, typedMinor };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The share that a figure of a year means for the part whose cost is unknown; null where there is no such part. */
export function shareOfTyped(row: ResoldRow, typedMinor: number): number | null {
  return shareOfRevenue(typedMinor - row.knownMinor, row.openRevenueMinor);
}

/** What stands in for an empty field: the usual share of the part whose cost is unknown. */
export function usualOf(row: ResoldRow, usualSharePct: number | null): number | null {
  return usualSharePct === null ? null : Math.round(row.knownMinor + (usualSharePct / 100) * row.openRevenueMinor);
}
