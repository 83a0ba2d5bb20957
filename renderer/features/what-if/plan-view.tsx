import type { ClientId } from '../../../shared/core/ids.ts';
import type { ExitPlan } from '../../../shared/simulation/exit-plan.ts';
import { listMissing } from '../../../shared/simulation/verdict.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { MissingFigures } from './missing-figures.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PlanDates } from './plan-dates.tsx';
import { PlanSteps } from './plan-steps.tsx';
import type { Leaving } from './use-leaving.ts';
import { type PlanChoices, usePlan } from './use-plan.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type PlanViewProps = { readonly view: WhatIfView; readonly leaving: Leaving; readonly choices: PlanChoices };

/** Those ticked under Parting, one after the other, so that the reserve is never at risk. */
export function PlanView({ view, leaving, choices }: PlanViewProps) {
  const { whatIf: texts } = useTexts();
  const planned = usePlan(view, leaving, choices);
  const isEmpty = leaving.ids.size === 0;
  return (
    <div className={styles.plan}>
      {isEmpty && <p>{texts.plan.nobody}</p>}
      {!isEmpty && planned === null && (
        <div>
          <p>{texts.plan.missing}</p>
          <MissingFigures view={view} missing={listMissing(view.operator)} />
        </div>
      )}
      {!isEmpty && planned !== null && <Plan view={view} choices={choices} {...planned} />}
      {!view.isExample && <PlanDates view={view} steps={isEmpty || planned === null ? [] : planned.plan.steps} />}
    </div>
  );
}

type PlanProps = Omit<PlanViewProps, 'leaving'> & {
  readonly plan: ExitPlan;
  /** Of whom the notice period isn't known. */
  readonly assumed: ReadonlySet<ClientId>;
};

function Plan({ view, choices, plan, assumed }: PlanProps) {
  const { plan: texts } = useTexts().whatIf;
  return (
    <>
      <div className={styles.fields}>
        <OrderChoice choices={choices} />
        {assumed.size > 0 && (
          <NumberField
            label={texts.assumed(assumed.size)}
            unit={texts.months}
            value={choices.assumedMonths}
            min={0}
            max={24}
            decimals={0}
            onChange={(months) => months !== null && choices.assumeMonths(months)}
          />
        )}
      </div>
      {plan.steps.length > 0 && (
        <PlanSteps
          view={view}
          plan={plan}
          assumed={assumed}
          onMove={(clientId, by) => choices.move(plan, clientId, by)}
        />
      )}
      <NotWithin view={view} plan={plan} />
      <PlanChart view={view} plan={plan} />
    </>
  );
}

function OrderChoice({ choices: { order, chooseOrder } }: { readonly choices: PlanChoices }) {
  const { plan: texts } = useTexts().whatIf;
  const orders = ['least-fit', 'relief', 'risk'] as const;
  return (
    <SegmentedControl
      label={texts.order}
      isLabelShown
      options={orders.map((id) => ({ id, label: texts.orders[id] }))}
      value={order === 'own' ? null : order}
      onChange={chooseOrder}
    />
  );
}

function NotWithin({ view, plan }: { readonly view: WhatIfView; readonly plan: ExitPlan }) {
  const { plan: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const names = view.clients.filter(({ clientId }) => plan.notWithin.includes(clientId)).map(({ name }) => name);
  return names.length === 0 ? null : <p className={styles.sentence}>{texts.notWithin(list(names))}</p>;
}
