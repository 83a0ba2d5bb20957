import { ArrowDown, ArrowUp } from 'lucide-react';
import { addPeriods, type CalendarDate, endOfPeriod, type Period, startOfPeriod } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { PlanStepKind } from '../../../shared/rhythm/due-item.ts';
import type { ExitPlan, PlanStep } from '../../../shared/simulation/exit-plan.ts';
import { IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ClientLink, nameOf } from './client-link.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type PlanStepsProps = {
  readonly view: WhatIfView;
  readonly plan: ExitPlan;
  /** Of whom the notice period isn't known. */
  readonly assumed: ReadonlySet<ClientId>;
  readonly onMove: (clientId: ClientId, by: -1 | 1) => void;
};

/** A month of a plan; its first one is month 1. */
export function planMonth({ planFrom }: WhatIfView, month: number): Period {
  return addPeriods(planFrom, month - 1);
}

/** The day of notice, and the last day of the agreement: by its terms, else by the whole months assumed. */
export function daysOfStep(view: WhatIfView, step: PlanStep): Readonly<Record<PlanStepKind, CalendarDate>> {
  const { clientId, noticeMonth, leftMonth } = step;
  return {
    notice: startOfPeriod(planMonth(view, noticeMonth)),
    end: view.endsOn.get(clientId)?.[noticeMonth - 1] ?? endOfPeriod(planMonth(view, leftMonth - 1)),
  };
}

/** Who gets notice when, when that ends, and what is then left a month. */
export function PlanSteps({ view, plan, assumed, onMove }: PlanStepsProps) {
  const { plan: texts } = useTexts().whatIf;
  const columns = useColumns({ view, plan, assumed, onMove });
  return <Table label={texts.steps} columns={columns} rows={plan.steps} rowKey={({ clientId }) => clientId} />;
}

function useColumns({ view, plan, assumed, onMove }: PlanStepsProps): readonly Column<PlanStep>[] {
  const { plan: texts, list } = useTexts().whatIf;
  const { day } = useFormatters();
  const formats = useWhatIfFormats(view);
  const monthAfter = ({ leftMonth }: PlanStep) => plan.months[leftMonth - 1];
  return [
    {
      id: 'client',
      header: list.client,
      isRowHeader: true,
      grows: true,
      render: ({ clientId }) => <ClientLink view={view} clientId={clientId} />,
    },
    {
      id: 'notice',
      header: texts.noticeOn,
      render: (step) => <Value>{day(daysOfStep(view, step).notice)}</Value>,
    },
    {
      id: 'left',
      header: texts.endsOn,
      render: (step) => <EndOfStep endsOn={daysOfStep(view, step).end} isAssumed={assumed.has(step.clientId)} />,
    },
    {
      id: 'rest',
      header: texts.restAfter,
      align: 'end',
      render: (step) => <Value>{formats.signedMoney(monthAfter(step)?.restMinor ?? null)}</Value>,
    },
    {
      id: 'move',
      header: texts.move,
      render: ({ clientId }) => <MoveStep name={nameOf(view, clientId)} onMove={(by) => onMove(clientId, by)} />,
    },
  ];
}

function EndOfStep({ endsOn, isAssumed }: { readonly endsOn: CalendarDate; readonly isAssumed: boolean }) {
  const { plan: texts } = useTexts().whatIf;
  const { day } = useFormatters();
  return (
    <>
      <Value>{day(endsOn)}</Value>
      {isAssumed && <span className="muted"> {texts.isAssumed}</span>}
    </>
  );
}

/** Puts a client earlier or later in the order of parting. */
function MoveStep({ name, onMove }: { readonly name: string; readonly onMove: (by: -1 | 1) => void }) {
  const { plan: texts } = useTexts().whatIf;
  return (
    <>
      <IconButton icon={ArrowUp} size="small" variant="quiet" label={texts.earlier(name)} onPress={() => onMove(-1)} />
      <IconButton icon={ArrowDown} size="small" variant="quiet" label={texts.later(name)} onPress={() => onMove(1)} />
    </>
  );
}
