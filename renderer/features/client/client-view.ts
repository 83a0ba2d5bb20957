import type { BookTotals, Estimate } from '../../../shared/contract/book-calls.ts';
import type { Assessment, Contact, Flag, Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import type { ModelHead } from '../../../shared/contract/model-calls.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { MonthlyFigures } from '../../../shared/scorecard/monthly-figures.ts';
import type { GradedBook, GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { Client } from '../../client/client.ts';

/** Everything that the page of one client shows. */
export type ClientView = {
  readonly client: StoredClient;
  /** Null where the client isn't in the graded book: archived, closed, a prospect, or without any activity. */
  readonly graded: GradedClient | null;
  readonly book: GradedBook;
  readonly currency: CurrencyCode;
  /** What the book was graded with. */
  readonly model: ScoringModel;
  readonly modelHead: ModelHead;
  readonly totals: BookTotals;
  readonly months: readonly MonthlyFigures[];
  readonly estimates: readonly Estimate[];
  readonly assessments: readonly Assessment[];
  readonly flags: readonly Flag[];
  readonly contacts: readonly Contact[];
};

export const clientViewAreas: readonly Area[] = [
  'settings',
  'clients',
  'contacts',
  'facts',
  'assessments',
  'flags',
  'imports',
];

/** Throws a CallFailure `not-found` where the client is gone. */
export async function loadClientView(client: Client, clientId: ClientId): Promise<ClientView> {
  const stored = await client.call('clients.get', { clientId });
  const [graded, months, estimates, assessments, flags, contacts] = await Promise.all([
    client.call('book.grade', {}),
    client.call('book.listMonthlyFigures', { clientId }),
    client.call('book.listEstimates', {}),
    client.call('assessments.list', { clientId }),
    client.call('flags.list', { clientId }),
    client.call('contacts.list', { clientId }),
  ]);
  return {
    client: stored,
    graded: graded.book.clients.find((one) => one.clientId === clientId) ?? null,
    book: graded.book,
    currency: graded.currency,
    model: graded.model,
    modelHead: graded.modelHead,
    totals: graded.totals,
    months,
    estimates: estimates.filter((estimate) => estimate.clientId === clientId),
    assessments: assessments.toSorted((first, second) => (first.assessedOn < second.assessedOn ? 1 : -1)),
    flags,
    contacts,
  };
}

/** The assessment of a criterion that stands today. */
export function findCurrentAssessment(view: ClientView, criterion: AssessableId): Assessment | undefined {
  return view.assessments.find((one) => one.criterion === criterion && one.assessedOn <= view.book.asOf);
}
