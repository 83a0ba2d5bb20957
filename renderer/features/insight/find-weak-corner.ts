import type { GradedClient } from '../../../shared/scoring/graded-client.ts';

export type WeakCorner = {
  readonly count: number;
  /** Clients of whom rate and relationship are known. */
  readonly of: number;
  /** Of the revenue and hours of those clients, percent. */
  readonly revenuePct: number;
  readonly hoursPct: number;
};

/** Clients that bring less than the target an hour and stand at C or D in the relationship. */
export function findWeakCorner(clients: readonly GradedClient[], targetRateMinor: number): WeakCorner {
  const known = clients.filter(({ axes, figures }) => axes.R.band !== null && figures.ehrMinor !== null);
  const weak = known.filter(
    ({ axes, figures }) => (axes.R.band === 'C' || axes.R.band === 'D') && (figures.ehrMinor ?? 0) < targetRateMinor,
  );
  const share = (pick: (client: GradedClient) => number | null) => {
    const sum = (of: readonly GradedClient[]) => of.reduce((total, client) => total + (pick(client) ?? 0), 0);
    return sum(known) <= 0 ? 0 : (sum(weak) / sum(known)) * 100;
  };
  return {
    count: weak.length,
    of: known.length,
    revenuePct: share(({ figures }) => figures.revenueMinor),
    hoursPct: share(({ figures }) => figures.minutesWorked),
  };
}
