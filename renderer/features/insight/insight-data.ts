import type { Area, CallResult } from '../../../shared/contract/contract.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { TroubleByClient } from '../../../shared/scorecard/pareto.ts';
import type { GradedBook } from '../../../shared/scoring/graded-client.ts';
import type { Client } from '../../client/client.ts';

/** What the pages about money and trouble show. */
export type InsightData = {
  readonly book: GradedBook;
  readonly currency: CurrencyCode;
  readonly troubles: TroubleByClient;
  readonly quality: CallResult<'insight.measureQuality'>;
};

export const insightAreas: readonly Area[] = [
  'settings',
  'clients',
  'facts',
  'assessments',
  'flags',
  'imports',
  'rhythm',
];

export async function loadInsightData(client: Client): Promise<InsightData> {
  const [{ book, currency }, troubles, quality] = await Promise.all([
    client.call('book.grade', {}),
    client.call('insight.listTroubles', {}),
    client.call('insight.measureQuality', {}),
  ]);
  return { book, currency, quality, troubles: new Map(troubles.map((row) => [row.clientId, row])) };
}
