import { createContext, useContext } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { TrendMark } from '../../../shared/scorecard/metrics/find-trend.ts';
import { useCall } from '../../client/loaded-store.ts';

export type Trends = ReadonlyMap<ClientId, TrendMark>;

const none: Trends = new Map();

/** Which way each client goes; empty until it is known, so that the matrix never waits for it. */
export const TrendsContext = createContext<Trends>(none);

/** Which way a client goes; unknown until the trends are there. */
export function useTrend(clientId: ClientId): TrendMark {
  return useContext(TrendsContext).get(clientId) ?? 'unknown';
}

/** Asks for the trends after the matrix stands. */
export function useLoadedTrends(): Trends {
  const [loaded] = useCall('scorecard.listTrends', {}, ['snapshots', 'clients']);
  return loaded.kind === 'ready' ? new Map(loaded.value.map(({ clientId, mark }) => [clientId, mark])) : none;
}
