import type { ClientId } from '../../core/ids.ts';
import type { GradedBook } from '../graded-client.ts';
import type { Grade } from '../level.ts';

export type ComparedName = { readonly clientId: ClientId; readonly name: string; readonly grade: Grade | null };

/** A list named from the gut beside the data. */
export type LeastFitComparison = {
  /** Named, and among the least by index as well. */
  readonly both: readonly ComparedName[];
  readonly onlyNamed: readonly ComparedName[];
  readonly onlyData: readonly ComparedName[];
};

/** Names beside as many clients with the lowest index, lowest first. Clients that left the book are left out. */
export function compareLeastFit(book: GradedBook, named: readonly ClientId[]): LeastFitComparison {
  const known = book.clients.filter(({ clientId }) => named.includes(clientId));
  const lowest = book.clients
    .filter(({ index }) => index !== null)
    .toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0) || (one.name < other.name ? -1 : 1))
    .slice(0, known.length);
  const pick = ({ clientId, name, grade }: ComparedName): ComparedName => ({ clientId, name, grade });
  const isLowest = ({ clientId }: ComparedName) => lowest.some((one) => one.clientId === clientId);
  return {
    both: known.filter(isLowest).map(pick),
    onlyNamed: known.filter((one) => !isLowest(one)).map(pick),
    onlyData: lowest.filter(({ clientId }) => !named.includes(clientId)).map(pick),
  };
}
