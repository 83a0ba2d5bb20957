import { useMemo, useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type ExitPlan, leftAfterMonths, type PlanOrder, planExits } from '../../../shared/simulation/exit-plan.ts';
import { listMissing } from '../../../shared/simulation/verdict.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { MissingFigures } from './missing-figures.tsx';
import { PlanChart } from './plan-chart.tsx';
import { toPlanFigures } from './plan-figures.ts';
import { PlanSteps } from './plan-steps.tsx';
import type { Leaving } from './use-leaving.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type PlanViewProps = { readonly view: WhatIfView; readonly leaving: Leaving };

/** Those ticked under Parting, one after the other, so that the reserve is never at risk. */
export function PlanView({ view, leaving }: PlanViewProps) {
  const { whatIf: texts } = useTexts();
  const figures = toPlanFigures(view.operator);
  if (leaving.ids.size === 0) return <p className={styles.lead}>{texts.plan.nobody}</p>;
  if (figures !== null) return <Plan view={view} leaving={leaving} figures={figures} />;
  return (
    <div className={styles.lead}>
      <p>{texts.plan.missing}</p>
      <MissingFigures view={view} missing={listMissing(view.operator)} />
    </div>
  );
}

type PlanProps = PlanViewProps & { readonly figures: NonNullable<ReturnType<typeof toPlanFigures>> };

function Plan({ view, leaving, figures }: PlanProps) {
  const { plan: texts } = useTexts().whatIf;
  const [order, setOrder] = useState<PlanOrder | 'own'>('least-fit');
  const [ownOrder, setOwnOrder] = useState<readonly ClientId[]>([]);
  const [assumedMonths, setAssumedMonths] = useState(2);
  const going = useMemo(
    () => view.clients.filter(({ clientId }) => leaving.ids.has(clientId)),
    [view.clients, leaving.ids],
  );
  const assumed = going.filter(({ clientId }) => (view.leftMonths.get(clientId) ?? null) === null);
  const plan = useMemo(
    () =>
      planExits({
        clients: view.clients,
        leaving: going.map((client) => ({
          ...client,
          leftMonths: view.leftMonths.get(client.clientId) ?? leftAfterMonths(assumedMonths),
        })),
        order: order === 'own' ? ownOrder : order,
        figures,
      }),
    [view, going, assumedMonths, order, ownOrder, figures],
  );
  const move = (clientId: ClientId, by: -1 | 1) => {
    setOwnOrder(moveIn(sequenceOf(plan), clientId, by));
    setOrder('own');
  };
  return (
    <div className={styles.plan}>
      <div className={styles.fields}>
        <OrderChoice order={order} onChange={setOrder} />
        {assumed.length > 0 && (
          <NumberField
            label={texts.assumed(assumed.length)}
            unit={texts.months}
            value={assumedMonths}
            min={0}
            max={24}
            decimals={0}
            onChange={(months) => months !== null && setAssumedMonths(months)}
          />
        )}
      </div>
      <PlanSteps view={view} plan={plan} assumed={new Set(assumed.map(({ clientId }) => clientId))} onMove={move} />
      <NotWithin view={view} plan={plan} />
      <PlanChart view={view} plan={plan} />
    </div>
  );
}

type OrderChoiceProps = { readonly order: PlanOrder | 'own'; readonly onChange: (order: PlanOrder) => void };

function OrderChoice({ order, onChange }: OrderChoiceProps) {
  const { plan: texts } = useTexts().whatIf;
  const orders = ['least-fit', 'relief', 'risk'] as const;
  return (
    <SegmentedControl
      label={texts.order}
      isLabelShown
      options={orders.map((id) => ({ id, label: texts.orders[id] }))}
      value={order === 'own' ? null : order}
      onChange={onChange}
    />
  );
}

function NotWithin({ view, plan }: { readonly view: WhatIfView; readonly plan: ExitPlan }) {
  const { plan: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const names = view.clients.filter(({ clientId }) => plan.notWithin.includes(clientId)).map(({ name }) => name);
  return names.length === 0 ? null : <p className={styles.sentence}>{texts.notWithin(list(names))}</p>;
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
