import { ArrowDown, ArrowUp } from 'lucide-react';
import { addPeriods, endOfPeriod, type Period, periodOf, startOfPeriod } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ExitPlan, PlanStep } from '../../../shared/simulation/exit-plan.ts';
import { IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type PlanStepsProps = {
  readonly view: WhatIfView;
  readonly plan: ExitPlan;
  /** Of whom the notice period isn't known. */
  readonly assumed: ReadonlySet<ClientId>;
  readonly onMove: (clientId: ClientId, by: -1 | 1) => void;
};

/** Month 1 of a plan is the month after the figures end. */
export function planMonth(view: WhatIfView, month: number): Period {
  return addPeriods(periodOf(view.asOf), month);
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
  const nameOf = (id: ClientId) => view.clients.find(({ clientId }) => clientId === id)?.name ?? id;
  const monthAfter = ({ leftMonth }: PlanStep) => plan.months[leftMonth - 1];
  return [
    {
      id: 'client',
      header: list.client,
      isRowHeader: true,
      grows: true,
      render: ({ clientId }) => <Value>{nameOf(clientId)}</Value>,
    },
    {
      id: 'notice',
      header: texts.noticeOn,
      render: ({ noticeMonth }) => <Value>{day(startOfPeriod(planMonth(view, noticeMonth)))}</Value>,
    },
    {
      id: 'left',
      header: texts.endsOn,
      render: ({ clientId, leftMonth }) => (
        <>
          <Value>{day(endOfPeriod(planMonth(view, leftMonth - 1)))}</Value>
          {assumed.has(clientId) && <span className="muted"> {texts.isAssumed}</span>}
        </>
      ),
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
      render: ({ clientId }) => (
        <>
          <IconButton
            icon={ArrowUp}
            size="small"
            variant="quiet"
            label={texts.earlier(nameOf(clientId))}
            onPress={() => onMove(clientId, -1)}
          />
          <IconButton
            icon={ArrowDown}
            size="small"
            variant="quiet"
            label={texts.later(nameOf(clientId))}
            onPress={() => onMove(clientId, 1)}
          />
        </>
      ),
    },
  ];
}
