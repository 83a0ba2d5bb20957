import { startOfPeriod } from '../../core/dates.ts';
import type { LoggedKind } from './metric-facts.ts';
import { known } from './metric-value.ts';
import type { DerivedMonth, MonthScope } from './month-scope.ts';

const counted = {
  m04: ['escalation'],
  m05: ['disputed-invoice'],
  m15: ['security', 'ignored-alarm'],
} as const satisfies Record<string, readonly LoggedKind[]>;

/** How often something was logged in a month. Nothing logged is not known to be none: that can be typed in. */
export function deriveIncidents({ client, month, until }: MonthScope): DerivedMonth {
  const ofMonth = client.incidents.filter(
    ({ happenedOn }) => happenedOn >= startOfPeriod(month) && happenedOn <= until,
  );
  const count = (kinds: readonly LoggedKind[]) => ofMonth.filter(({ kind }) => kinds.includes(kind)).length;
  const [escalations, disputes, security] = [count(counted.m04), count(counted.m05), count(counted.m15)];
  return {
    ...(escalations > 0 && { m04: known(escalations, escalations) }),
    ...(disputes > 0 && { m05: known(disputes, disputes) }),
    ...(security > 0 && { m15: known(security, security) }),
  };
}
