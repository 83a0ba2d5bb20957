import type { ClientId } from '../core/ids.ts';
import type { GradedBook } from '../scoring/graded-client.ts';
import type { Grade } from '../scoring/level.ts';
import type { TroubleByClient, TroubleCounts } from './pareto.ts';

const troubleKinds = ['tickets', 'afterHours', 'disputes'] as const;
export type TroubleKind = (typeof troubleKinds)[number];

export type FifthMember = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** Of what all clients bring or ask for. */
  readonly sharePct: number;
};

/** The largest fifth of the clients of whom something is known, largest first. */
export type VitalFifth = { readonly members: readonly FifthMember[]; readonly sharePct: number };

export type VitalFifths = {
  readonly revenue: VitalFifth;
  /** Kinds of trouble that anybody caused; the rest is unknown or nil. */
  readonly troubleKinds: readonly TroubleKind[];
  readonly trouble: VitalFifth;
  /** In both, by revenue. */
  readonly both: readonly FifthMember[];
};

/**
 * Who is in the vital fifth of revenue, of trouble, of both. Rule: trouble is the mean of a client's shares of tickets,
 * after-hours contacts and disputed invoices, over the kinds that are known of it and that anybody caused.
 */
export function findVitalFifths(book: GradedBook, troubles: TroubleByClient): VitalFifths {
  const totals = totalTroubles(book, troubles);
  const kinds = troubleKinds.filter((kind) => totals[kind] > 0);
  const revenue = takeFifth(book, ({ figures }) => figures.revenueMinor);
  const trouble = takeFifth(book, ({ clientId }) => {
    const shares = kinds.flatMap((kind) => {
      const count = troubles.get(clientId)?.[kind] ?? null;
      return count === null ? [] : [count / totals[kind]];
    });
    return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  });
  const troubled = new Set(trouble.members.map(({ clientId }) => clientId));
  const both = revenue.members.filter(({ clientId }) => troubled.has(clientId));
  return { revenue, troubleKinds: kinds, trouble, both };
}

function totalTroubles({ clients }: GradedBook, troubles: TroubleByClient): TroubleTotals {
  const total = (kind: TroubleKind) =>
    clients.reduce((sum, { clientId }) => sum + (troubles.get(clientId)?.[kind] ?? 0), 0);
  return { tickets: total('tickets'), afterHours: total('afterHours'), disputes: total('disputes') };
}

type TroubleTotals = { readonly [Kind in keyof TroubleCounts]: number };

function takeFifth(
  { clients }: GradedBook,
  readValue: (client: GradedBook['clients'][number]) => number | null,
): VitalFifth {
  const known = clients
    .flatMap((client) => {
      const value = readValue(client);
      return value === null ? [] : [{ client, value }];
    })
    .sort((a, b) => b.value - a.value || (a.client.name < b.client.name ? -1 : 1));
  const total = known.reduce((sum, { value }) => sum + value, 0);
  const members = known
    .slice(0, Math.ceil(known.length / 5))
    .filter(({ value }) => value > 0 && total > 0)
    .map(({ client: { clientId, name, grade }, value }) => ({
      clientId,
      name,
      grade,
      sharePct: (value / total) * 100,
    }));
  return { members, sharePct: members.reduce((sum, { sharePct }) => sum + sharePct, 0) };
}
