import type { ClientId } from '../../../shared/core/ids.ts';
import { toUnits } from '../../../shared/core/money.ts';
import type { ExitPlan, PlanMonth } from '../../../shared/simulation/exit-plan.ts';
import { ChartWithTable } from '../../ui/charts/chart-with-table.tsx';
import { BarsAndLine } from '../../ui/charts/lazy-bars-and-line.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import type { Column } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { nameOf } from './client-link.tsx';
import { planMonth } from './plan-steps.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type PlanChartProps = { readonly view: WhatIfView; readonly plan: ExitPlan };

/** What is left each month (bars) and the reserve (line) while the plan runs. */
export function PlanChart({ view, plan }: PlanChartProps) {
  const { whatIf } = useTexts();
  const texts = whatIf.plan;
  const { go } = useNavigation();
  const { integer, shortMonth } = useFormatters();
  const months = plan.months.slice(0, shownMonths(plan));
  const columns = useColumns(view);
  const tooltip = useMonthTooltip({ view, plan });
  const openMonth = ({ month }: PlanMonth) => {
    const clientId = clientOfMonth(plan, month);
    if (clientId !== undefined) go({ page: 'client', clientId });
  };
  const open = view.isExample ? {} : { onOpen: openMonth };
  const units = (minor: number) => toUnits(minor, view.currency);
  return (
    <ChartWithTable
      label={texts.chart}
      asOf={view.asOf}
      note={view.isExample ? whatIf.exampleOn : undefined}
      bars={texts.restAfter}
      line={texts.reserve}
      rows={months}
      rowKey={(row) => String(row.month)}
      columns={columns}
      {...open}
      chart={
        <BarsAndLine
          rows={months}
          bar={(row) => units(row.restMinor)}
          line={(row) => units(row.reserveMinor)}
          axisName={(row) => (months.length > 12 && row.month % 3 !== 1 ? '' : shortMonth(planMonth(view, row.month)))}
          formatBar={integer}
          formatLine={integer}
          {...open}
          tooltip={tooltip}
        />
      }
    />
  );
}

/** What is said of a month: who is in notice or has left, what is left, and the reserve. */
function useMonthTooltip({ view, plan }: PlanChartProps) {
  const { plan: texts } = useTexts().whatIf;
  const { month } = useFormatters();
  const formats = useWhatIfFormats(view);
  return (row: PlanMonth) => ({
    title: month(planMonth(view, row.month)),
    lines: [
      ...listConcerned(plan, row.month).map(({ is, clientId }) => ({ name: texts[is], value: nameOf(view, clientId) })),
      { name: texts.restAfter, value: formats.signedMoney(row.restMinor) },
      { name: texts.refill, value: formats.money(row.refillMinor) },
      { name: texts.reserve, value: formats.money(row.reserveMinor) },
    ],
  });
}

/** Who is in notice in a month, or has left as it begins; first who is in notice. */
function listConcerned({ steps }: ExitPlan, month: number) {
  const inNotice = steps.filter(({ noticeMonth, leftMonth }) => noticeMonth <= month && month < leftMonth);
  const hasLeft = steps.filter(({ leftMonth }) => leftMonth === month);
  return [
    ...inNotice.map(({ clientId }) => ({ is: 'inNotice' as const, clientId })),
    ...hasLeft.map(({ clientId }) => ({ is: 'hasLeft' as const, clientId })),
  ];
}

/** Whom a month is about: the first concerned, else the last who left before, else the first who leaves at all. */
function clientOfMonth(plan: ExitPlan, month: number): ClientId | undefined {
  const before = plan.steps.findLast(({ leftMonth }) => leftMonth <= month);
  return (listConcerned(plan, month)[0] ?? before ?? plan.steps[0])?.clientId;
}

/** A year at least, and half a year beyond the last who leaves. */
function shownMonths({ steps, months }: ExitPlan): number {
  const last = Math.max(0, ...steps.map(({ leftMonth }) => leftMonth));
  return Math.min(months.length, Math.max(12, last + 6));
}

function useColumns(view: WhatIfView): readonly Column<PlanMonth>[] {
  const { plan: texts } = useTexts().whatIf;
  const { month } = useFormatters();
  const formats = useWhatIfFormats(view);
  const money = (id: keyof PlanMonth, header: string): Column<PlanMonth> => ({
    id,
    header,
    align: 'end',
    render: (row) => <Value>{formats.money(row[id])}</Value>,
  });
  return [
    {
      id: 'month',
      header: texts.month,
      isRowHeader: true,
      grows: true,
      render: (row) => <Value>{month(planMonth(view, row.month))}</Value>,
    },
    money('netMinor', texts.net),
    money('refillMinor', texts.refill),
    money('restMinor', texts.restAfter),
    money('reserveMinor', texts.reserve),
  ];
}
