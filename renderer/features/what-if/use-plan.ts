import { useMemo, useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type ExitPlan, leftAfterMonths, type PlanOrder, planExits } from '../../../shared/simulation/exit-plan.ts';
import { toPlanFigures } from './plan-figures.ts';
import type { Leaving } from './use-leaving.ts';
import type { WhatIfView } from './what-if-view.ts';

/** The order a plan follows, and what is assumed where the agreements don't tell. */
export type PlanChoices = {
  readonly order: PlanOrder | 'own';
  readonly chooseOrder: (order: PlanOrder) => void;
  readonly assumedMonths: number;
  readonly assumeMonths: (months: number) => void;
  readonly move: (plan: ExitPlan, clientId: ClientId, by: -1 | 1) => void;
  readonly ownOrder: readonly ClientId[];
};

const usualMonths = 2;

/** At first by least fit; where the page is opened for the plan, in the order of the dates that stand. */
export function usePlanChoices({ planned }: WhatIfView, isForPlan: boolean): PlanChoices {
  const [order, chooseOrder] = useState<PlanOrder | 'own'>(isForPlan && planned.length > 0 ? 'own' : 'least-fit');
  const [ownOrder, setOwnOrder] = useState(planned);
  const [assumedMonths, assumeMonths] = useState(usualMonths);
  const move = (plan: ExitPlan, clientId: ClientId, by: -1 | 1) => {
    setOwnOrder(moveIn(sequenceOf(plan), clientId, by));
    chooseOrder('own');
  };
  return { order, chooseOrder, assumedMonths, assumeMonths, move, ownOrder };
}

/** The plan for those ticked, and whose notice is assumed in it; null where a figure of the operator is missing. */
export function usePlan(view: WhatIfView, { ids }: Leaving, { order, ownOrder, assumedMonths }: PlanChoices) {
  return useMemo(() => {
    const figures = toPlanFigures(view.operator);
    if (figures === null) return null;
    const going = view.clients.filter(({ clientId }) => ids.has(clientId));
    const termsOf = (clientId: ClientId) => view.leftMonths.get(clientId) ?? null;
    const leaving = going.map((client) => ({
      ...client,
      leftMonths: termsOf(client.clientId) ?? leftAfterMonths(assumedMonths),
    }));
    const plan = planExits({ clients: view.clients, leaving, order: order === 'own' ? ownOrder : order, figures });
    const assumed = going.map(({ clientId }) => clientId).filter((clientId) => termsOf(clientId) === null);
    return { plan, assumed: new Set(assumed) };
  }, [view, ids, order, ownOrder, assumedMonths]);
}

/** The order in which the plan has its clients; those that don't fit come last. */
function sequenceOf({ steps, notWithin }: ExitPlan): readonly ClientId[] {
  return [...steps.map(({ clientId }) => clientId), ...notWithin];
}

function moveIn(ids: readonly ClientId[], clientId: ClientId, by: -1 | 1): readonly ClientId[] {
  const from = ids.indexOf(clientId);
  const to = Math.max(0, Math.min(ids.length - 1, from + by));
  const others = ids.filter((id) => id !== clientId);
  return [...others.slice(0, to), clientId, ...others.slice(to)];
}
