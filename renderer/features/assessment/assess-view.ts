import type { Assessment } from '../../../shared/contract/client-calls.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { Client } from '../../client/client.ts';

/** What the panel needs of one client. */
export type AssessView = {
  readonly name: string;
  /** Null where the client isn't in the graded book. */
  readonly graded: GradedClient | null;
  /** What the client is graded with; its own criteria are asked as well. */
  readonly model: ScoringModel;
  readonly currency: CurrencyCode;
  /** Newest first. */
  readonly assessments: readonly Assessment[];
};

export const assessAreas: readonly Area[] = ['settings', 'clients', 'facts', 'assessments', 'flags', 'imports'];

/** Throws a CallFailure `not-found` where the client is gone. */
export async function loadAssessView(client: Client, clientId: ClientId): Promise<AssessView> {
  const [stored, { book, currency, model }, assessments] = await Promise.all([
    client.call('clients.get', { clientId }),
    client.call('book.grade', {}),
    client.call('assessments.list', { clientId }),
  ]);
  return {
    name: stored.name,
    graded: book.clients.find((one) => one.clientId === clientId) ?? null,
    currency,
    model,
    assessments: assessments.toSorted((first, second) => (first.assessedOn < second.assessedOn ? 1 : -1)),
  };
}
