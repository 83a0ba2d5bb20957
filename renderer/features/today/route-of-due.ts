import { assertNever } from '../../../shared/core/errors.ts';
import type { DueItem, GapKind } from '../../../shared/rhythm/due-item.ts';
import type { Route } from '../../ui/navigation.ts';

const gapRoutes: Readonly<Record<GapKind, Route>> = {
  'not-graded': { page: 'matrix', view: 'list' },
  'hours-without-cost': { page: 'settings' },
  'hours-unknown': { page: 'import' },
  'cost-unknown': { page: 'import' },
  'due-dates-unknown': { page: 'import' },
  'notice-unknown': { page: 'clients' },
  'foreign-currency': { page: 'settings' },
};

/** Where an item is dealt with. */
export function routeOfDue(item: DueItem): Route {
  switch (item.kind) {
    case 'meeting':
      return { page: 'document', documentId: item.documentId };
    case 'review':
      return item.client === null ? { page: 'clients' } : { page: 'documents', clientId: item.client.id };
    case 'promise':
      if (item.planStep !== null) return { page: 'what-if', tab: 'plan' };
      return routeOfClient(item);
    case 'notice':
    case 'term-end':
    case 'flag-review':
    case 'flag-expiry':
      return routeOfClient(item);
    case 'regrade':
      return { page: 'matrix', view: 'list' };
    case 'month-end':
      return { page: 'insight', view: 'month-end', month: item.month };
    case 'price-review':
      return { page: 'what-if', tab: 'prices' };
    case 'least-fit':
      return { page: 'insight', view: 'gut' };
    case 'gap':
      return gapRoutes[item.gap];
    default:
      return assertNever(item);
  }
}

function routeOfClient({ client }: DueItem): Route {
  return client === null ? { page: 'clients' } : { page: 'client', clientId: client.id };
}
