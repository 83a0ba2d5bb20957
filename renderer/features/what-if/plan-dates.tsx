import { planSteps } from '../../../shared/rhythm/due-item.ts';
import { comparePlanDates, type PlanDate, type PlanDatesChange } from '../../../shared/rhythm/plan-dates.ts';
import type { PlanStep } from '../../../shared/simulation/exit-plan.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { ErrorState } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ClientLink } from './client-link.tsx';
import { daysOfStep } from './plan-steps.tsx';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type PlanDatesProps = { readonly view: WhatIfView; readonly steps: readonly PlanStep[] };

type Row = PlanDate & { readonly key: string; readonly state: 'added' | 'kept' | 'removed' };

/** The days of a plan as they would stand on the page of the day and in the calendar; written and replaced as one. */
export function PlanDates({ view, steps }: PlanDatesProps) {
  const { dates: texts } = useTexts().whatIf.plan;
  const [loaded, reload] = useCall('rhythm.listPlanDates', {}, ['rhythm', 'clients']);
  const columns = useColumns(view);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />;
  if (loaded.kind !== 'ready') return null;
  const wanted = listDates(view, steps);
  const change = comparePlanDates(wanted, loaded.value);
  const rows = listRows(change);
  if (rows.length === 0) return null;
  return (
    <section className={styles.compare} aria-label={texts.title}>
      <div className={styles.panelHead}>
        <h2>{texts.title}</h2>
        <DateActs wanted={wanted} change={change} />
      </div>
      <p className={styles.quiet}>{texts.lead}</p>
      <Table label={texts.table} columns={columns} rows={rows} rowKey={({ key }) => key} maxHeight={420} />
    </section>
  );
}

function listDates(view: WhatIfView, steps: readonly PlanStep[]): readonly PlanDate[] {
  return steps.flatMap((one) => {
    const days = daysOfStep(view, one);
    return planSteps.map((step): PlanDate => ({ clientId: one.clientId, step, on: days[step] }));
  });
}

function listRows({ added, kept, removed }: PlanDatesChange): readonly Row[] {
  const rowsOf = (dates: readonly PlanDate[], state: Row['state']) =>
    dates.map(
      ({ clientId, step, on }): Row => ({ clientId, step, on, state, key: `${state} ${step} ${on} ${clientId}` }),
    );
  const all = [...rowsOf(added, 'added'), ...rowsOf(kept, 'kept'), ...rowsOf(removed, 'removed')];
  return all.sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

type DateActsProps = { readonly wanted: readonly PlanDate[]; readonly change: PlanDatesChange };

function DateActs({ wanted, change: { added, kept, removed } }: DateActsProps) {
  const { dates: texts } = useTexts().whatIf.plan;
  const client = useClient();
  const { run } = useActs();
  const { go } = useNavigation();
  const write = (dates: readonly PlanDate[], said: string) =>
    void run({ write: () => client.call('rhythm.writePlanDates', { dates: [...dates] }), said: () => said });
  const isStanding = added.length === 0 && removed.length === 0;
  const hasStanding = kept.length + removed.length > 0;
  return (
    <div className={styles.rowActs}>
      {isStanding && <span className="muted">{texts.stand}</span>}
      {hasStanding && (
        <Button size="small" variant="quiet" onPress={() => go({ page: 'today' })}>
          {texts.toToday}
        </Button>
      )}
      {hasStanding && (
        <Button size="small" variant="quiet" onPress={() => write([], texts.takenOut)}>
          {texts.takeOut}
        </Button>
      )}
      {!isStanding && wanted.length > 0 && (
        <Button size="small" variant="primary" onPress={() => write(wanted, texts.written(wanted.length))}>
          {removed.length > 0 ? texts.replace : texts.put}
        </Button>
      )}
    </div>
  );
}

function useColumns(view: WhatIfView): readonly Column<Row>[] {
  const { whatIf, today } = useTexts();
  const { dates: texts } = whatIf.plan;
  const { day } = useFormatters();
  return [
    { id: 'on', header: texts.day, render: ({ on }) => <Value>{day(on)}</Value> },
    {
      id: 'client',
      header: whatIf.list.client,
      isRowHeader: true,
      render: ({ clientId }) => <ClientLink view={view} clientId={clientId} />,
    },
    { id: 'what', header: texts.what, grows: true, render: ({ step }) => today.planSteps[step] },
    { id: 'state', header: texts.state, render: ({ state }) => <Tag>{texts.states[state]}</Tag> },
  ];
}
