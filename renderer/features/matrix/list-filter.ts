import type { ClientId } from '../../../shared/core/ids.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import type { MatrixFilter } from '../../ui/navigation.ts';

export const markFilters = ['all', 'provisional', 'flagged', 'probation', 'edge', 'not-graded'] as const;
export type MarkFilter = (typeof markFilters)[number];

export type ListFilter = {
  readonly grade: Grade | 'all';
  readonly mark: MarkFilter;
  readonly cell: MatrixFilter['cell'] | null;
  readonly search: string;
};

export const noFilter: ListFilter = { grade: 'all', mark: 'all', cell: null, search: '' };

/** The filter with which the list opens. */
export function startFilter(from: MatrixFilter | undefined): ListFilter {
  return { ...noFilter, grade: from?.grade ?? 'all', cell: from?.cell ?? null };
}

/** Clients that fit every condition, in the order given. */
export function filterClients(
  clients: readonly GradedClient[],
  filter: ListFilter,
  nearEdge: ReadonlySet<ClientId>,
): readonly GradedClient[] {
  const words = filter.search
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return clients.filter(
    (client) =>
      (filter.grade === 'all' || client.grade === filter.grade) &&
      hasMark(client, filter.mark, nearEdge) &&
      isInCell(client, filter.cell) &&
      words.every((word) => client.name.toLocaleLowerCase().includes(word)),
  );
}

function isInCell({ axes }: GradedClient, cell: ListFilter['cell']): boolean {
  return cell === null || cell === undefined || (axes.F.band === cell.fBand && axes.R.band === cell.rBand);
}

function hasMark(client: GradedClient, mark: MarkFilter, nearEdge: ReadonlySet<ClientId>): boolean {
  switch (mark) {
    case 'all':
      return true;
    case 'provisional':
      return client.provisional;
    case 'flagged':
      return client.caps.length > 0;
    case 'probation':
      return client.probation;
    case 'edge':
      return nearEdge.has(client.clientId);
    case 'not-graded':
      return client.grade === null;
  }
}
