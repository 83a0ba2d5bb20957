import type { BookTotals } from '../../../shared/contract/book-calls.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { buildHeadline, type Headline } from '../../../shared/scorecard/headline.ts';
import { layOutMatrix, type MatrixLayout } from '../../../shared/scorecard/matrix-layout.ts';
import { listNearEdges } from '../../../shared/scorecard/near-edge.ts';
import { buildPareto, type Pareto } from '../../../shared/scorecard/pareto.ts';
import type { GradedBook, GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Client } from '../../client/client.ts';

/** Everything that the matrix page shows. */
export type MatrixView = {
  readonly book: GradedBook;
  readonly currency: CurrencyCode;
  readonly totals: BookTotals;
  readonly layout: MatrixLayout;
  readonly headline: Headline;
  readonly pareto: Pareto;
  readonly nearEdge: ReadonlySet<ClientId>;
  readonly byId: ReadonlyMap<ClientId, GradedClient>;
};

export const matrixAreas: readonly Area[] = ['settings', 'clients', 'facts', 'assessments', 'flags', 'imports'];

export async function loadMatrixView(client: Client): Promise<MatrixView> {
  const { book, currency, totals, model } = await client.call('book.grade', {});
  return {
    book,
    currency,
    totals,
    layout: layOutMatrix(book, model.matrix),
    headline: buildHeadline(book),
    pareto: buildPareto(book, 'revenue'),
    nearEdge: new Set(listNearEdges(book, model).map((edge) => edge.clientId)),
    byId: new Map(book.clients.map((one) => [one.clientId, one])),
  };
}
