import type { ClientId } from '../../core/ids.ts';
import type { Grade } from '../../scoring/level.ts';
import { findTrend, type Trend } from '../metrics/find-trend.ts';

/** What a month end says of one client, in short. */
export type IndexPoint = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** (F + R) / 2. */
  readonly index: number | null;
};

export type ClientDrift = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  /** Change of the index over three month ends. */
  readonly points: number;
  readonly trend: Trend;
};

const endsBack = 3;
/** A change below half a point is rounding. */
const leastPoints = 0.5;

/** The bands of an axis are the lines of the index: the floor of B warns, the floor of C is critical. */
const lines = { warn: { at: 60, isReached: false }, critical: { at: 40, isReached: false } };

/** The trend of each client of the last month end, by the index of its month ends, oldest first. */
export function findClientTrends(ends: readonly (readonly IndexPoint[])[]): ReadonlyMap<ClientId, Trend> {
  const last = ends.at(-1) ?? [];
  const byEnd = ends.map((points) => new Map(points.map(({ clientId, index }) => [clientId, index])));
  return new Map(
    last.map(({ clientId }) => [
      clientId,
      findTrend(
        byEnd.map((end) => end.get(clientId) ?? null),
        'up',
        lines,
      ),
    ]),
  );
}

/** Clients whose index moved over three month ends, the largest fall first. */
export function findDrifts(ends: readonly (readonly IndexPoint[])[]): readonly ClientDrift[] {
  const trends = findClientTrends(ends);
  const before = new Map((ends.at(-1 - endsBack) ?? []).map((point) => [point.clientId, point.index]));
  return (ends.at(-1) ?? [])
    .flatMap(({ clientId, name, grade, index }): ClientDrift[] => {
      const former = before.get(clientId) ?? null;
      const trend = trends.get(clientId);
      if (index === null || former === null || trend === undefined) return [];
      const points = index - former;
      return Math.abs(points) < leastPoints ? [] : [{ clientId, name, grade, points, trend }];
    })
    .sort((one, other) => one.points - other.points || (one.name < other.name ? -1 : 1));
}
