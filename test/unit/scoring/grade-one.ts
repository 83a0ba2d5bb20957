import type { ClientFacts, Rates } from '../../../shared/scoring/client-facts.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import { asOf, buildFacts, demoRates } from './build-facts.ts';
import { demoFacts } from './demo-book.ts';

export const balanced = buildDefaultModel('balanced');

/** One client's grade beside the twelve of the demo book, which give the median. */
export function gradeOne(
  change: Partial<ClientFacts>,
  rates: Rates = demoRates,
  model: ScoringModel = balanced,
): GradedClient {
  const client = gradeBook([buildFacts(change), ...demoFacts], rates, model, asOf).clients[0];
  if (client === undefined) throw new Error('the client is not listed');
  return client;
}
