import { startOfPeriod } from '../../core/dates.ts';
import type { LoggedKind } from './metric-facts.ts';
import { type Derived, known } from './metric-value.ts';
import type { DerivedMonth, MonthScope } from './month-scope.ts';

const counted = {
  m04: ['escalation'],
  m05: ['disputed-invoice'],
  m15: ['security', 'ignored-alarm'],
} as const satisfies Record<string, readonly LoggedKind[]>;

/** How often something was logged in a month. Nothing logged is not known to be none: that can be typed in. */
export function deriveIncidents({ client, month, until }: MonthScope): DerivedMonth {
  const count = (kinds: readonly LoggedKind[]) => countLogged({ client, month, until }, kinds);
  const [escalations, disputes, security] = [count(counted.m04), count(counted.m05), count(counted.m15)];
  return {
    ...(escalations > 0 && { m04: known(escalations, escalations) }),
    ...(disputes > 0 && { m05: known(disputes, disputes) }),
    ...(security > 0 && { m15: known(security, security) }),
  };
}

type LoggedScope = Pick<MonthScope, 'client' | 'month' | 'until'>;

/**
 * Contacts after hours: as tickets tell them, or as logged where that is more. One contact may stand in both, so they
 * are not added up.
 */
export function deriveAfterHours(scope: LoggedScope, ofTickets: Derived | undefined): DerivedMonth {
  const logged = countLogged(scope, ['after-hours']);
  const ticketCount = ofTickets?.kind === 'known' ? ofTickets.value : 0;
  if (logged > ticketCount) return { m13: known(logged, logged) };
  return ofTickets === undefined ? {} : { m13: ofTickets };
}

function countLogged({ client, month, until }: LoggedScope, kinds: readonly LoggedKind[]): number {
  return client.incidents.filter(
    ({ happenedOn, kind }) => kinds.includes(kind) && happenedOn >= startOfPeriod(month) && happenedOn <= until,
  ).length;
}
