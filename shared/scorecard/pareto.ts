import type { ClientId } from '../core/ids.ts';
import type { GradedBook, GradedClient } from '../scoring/graded-client.ts';
import type { Grade } from '../scoring/level.ts';

export const paretoMeasures = ['revenue', 'grossProfit', 'hours', 'tickets', 'afterHours', 'disputes'] as const;
export type ParetoMeasure = (typeof paretoMeasures)[number];

/** What a client asked for in the window; null where no row tells. */
export type TroubleCounts = {
  readonly tickets: number | null;
  readonly afterHours: number | null;
  /** Disputed invoices. */
  readonly disputes: number | null;
};
export type TroubleByClient = ReadonlyMap<ClientId, TroubleCounts>;

export type ParetoRow = {
  readonly rank: number;
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** Minor units, minutes for hours, or a count. */
  readonly value: number;
  /** Of the total; null where the total isn't positive. */
  readonly sharePct: number | null;
  readonly cumulativePct: number | null;
  /** Among the few that bring the first 80 %. */
  readonly isVital: boolean;
};

export type Pareto = {
  readonly measure: ParetoMeasure;
  readonly total: number;
  /** Largest first; same value by name. */
  readonly rows: readonly ParetoRow[];
  /** Clients of whom the measure is unknown. */
  readonly unknownCount: number;
  readonly vitalCount: number;
  readonly top1SharePct: number | null;
  readonly top3SharePct: number | null;
};

/** The 80 of 80/20: the vital few bring four fifths. */
const vitalPct = 80;

/** Clients by what they bring, take or ask for, with running shares: who the vital few are, and how much hangs on one or three. Tickets come from beside the book. */
export function buildPareto(book: GradedBook, measure: ParetoMeasure, troubles: TroubleByClient = new Map()): Pareto {
  const known = book.clients
    .flatMap((client) => {
      const value = pickMeasure(client, measure, troubles);
      return value === null ? [] : [{ client, value }];
    })
    .sort((a, b) => b.value - a.value || compareNames(a.client, b.client));
  const total = known.reduce((sum, { value }) => sum + value, 0);
  const rows: ParetoRow[] = [];
  let running = 0;
  for (const { client, value } of known) {
    const isVital = total > 0 && value > 0 && (running / total) * 100 < vitalPct;
    running += value;
    const { clientId, name, grade } = client;
    const sharePct = total > 0 ? (value / total) * 100 : null;
    const cumulativePct = total > 0 ? (running / total) * 100 : null;
    rows.push({ rank: rows.length + 1, clientId, name, grade, value, sharePct, cumulativePct, isVital });
  }
  return {
    measure,
    total,
    rows,
    unknownCount: book.clients.length - rows.length,
    vitalCount: rows.filter((row) => row.isVital).length,
    top1SharePct: rows[0]?.cumulativePct ?? null,
    top3SharePct: rows[Math.min(3, rows.length) - 1]?.cumulativePct ?? null,
  };
}

function pickMeasure(
  { clientId, figures }: GradedClient,
  measure: ParetoMeasure,
  troubles: TroubleByClient,
): number | null {
  switch (measure) {
    case 'revenue':
      return figures.revenueMinor;
    case 'grossProfit':
      return figures.grossProfitMinor;
    case 'hours':
      return figures.minutesWorked;
    case 'tickets':
    case 'afterHours':
    case 'disputes':
      return troubles.get(clientId)?.[measure] ?? null;
  }
}

function compareNames(one: GradedClient, other: GradedClient): number {
  if (one.name === other.name) return 0;
  return one.name < other.name ? -1 : 1;
}
