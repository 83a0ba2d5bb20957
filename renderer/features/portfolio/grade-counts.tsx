import { useState } from 'react';
import type { Portfolio, PortfolioMonth } from '../../../shared/contract/scorecard-calls.ts';
import { addMonths, type CalendarDate } from '../../../shared/core/dates.ts';
import { levels } from '../../../shared/scoring/level.ts';
import { ChartWithTable } from '../../ui/charts/chart-with-table.tsx';
import { GradeStacks } from '../../ui/charts/grade-stacks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import type { Column } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './portfolio-page.module.css';

type Shown = 'frozen' | 'recomputed';

/** How many A, B, C and D at each month end; apart from it, what today's model makes of the same facts. Opens who moved. */
export function GradeCounts({ portfolio: { months, isRecomputedDifferent } }: { readonly portfolio: Portfolio }) {
  const { portfolio: texts } = useTexts().history;
  const { go } = useNavigation();
  const [wanted, setShown] = useState<Shown>('frozen');
  const shown = isRecomputedDifferent ? wanted : 'frozen';
  const columns = useColumns(shown);
  const stacks = useStacks(months, shown);
  const last = months.at(-1);
  if (last === undefined) return null;
  const open = ({ month }: PortfolioMonth) => go({ page: 'insight', view: 'month-end', month });
  return (
    <>
      <ChartWithTable
        label={texts.countsLabel}
        asOf={last.asOf}
        note={shown === 'recomputed' ? texts.recomputedNote : undefined}
        legend={isRecomputedDifferent ? <FrozenOrNot shown={shown} onChange={setShown} /> : null}
        rows={months}
        rowKey={(one) => one.asOf}
        columns={columns}
        onOpen={open}
        chart={<GradeStacks stacks={stacks} onOpen={(at) => openAt(months, at, open)} />}
      />
      {shown === 'recomputed' && <p className={styles.note}>{texts.recomputedNote}</p>}
      <MadeAfterwards months={months} />
    </>
  );
}

function openAt(months: readonly PortfolioMonth[], at: number, open: (month: PortfolioMonth) => void): void {
  const month = months[at];
  if (month !== undefined) open(month);
}

type FrozenOrNotProps = { readonly shown: Shown; readonly onChange: (shown: Shown) => void };

function FrozenOrNot({ shown, onChange }: FrozenOrNotProps) {
  const { portfolio: texts } = useTexts().history;
  return (
    <SegmentedControl
      label={texts.view}
      options={[
        { id: 'frozen', label: texts.frozen },
        { id: 'recomputed', label: texts.recomputed },
      ]}
      value={shown}
      onChange={onChange}
    />
  );
}

function useStacks(months: readonly PortfolioMonth[], shown: Shown) {
  const { shortMonth, month } = useFormatters();
  return months.map((one) => ({
    id: one.asOf,
    name: shortMonth(one.month),
    title: month(one.month),
    counts: shown === 'frozen' ? one.counts : one.recomputed,
  }));
}

function useColumns(shown: Shown): readonly Column<PortfolioMonth>[] {
  const { common, history } = useTexts();
  const { portfolio: texts } = history;
  const { month } = useFormatters();
  const counts = (one: PortfolioMonth) => (shown === 'frozen' ? one.counts : one.recomputed);
  return [
    {
      id: 'month',
      header: texts.month,
      isRowHeader: true,
      grows: true,
      sortValue: (one) => one.asOf,
      render: (one) => <span data-value>{month(one.month)}</span>,
    },
    ...levels.map(
      (grade): Column<PortfolioMonth> => ({
        id: grade,
        header: common.figure(common.grade, grade),
        align: 'end',
        sortValue: (one) => counts(one)[grade],
        render: (one) => <span data-value>{counts(one)[grade]}</span>,
      }),
    ),
    {
      id: 'none',
      header: texts.notGraded,
      align: 'end',
      sortValue: (one) => counts(one).none,
      render: (one) => <span data-value>{counts(one).none}</span>,
    },
  ];
}

/** A month end that was frozen more than this many months later was reconstructed, and says so. */
const monthsUntilLate = 1;

function MadeAfterwards({ months }: { readonly months: readonly PortfolioMonth[] }) {
  const { portfolio: texts } = useTexts().history;
  const { day } = useFormatters();
  const late = months.filter(({ asOf, takenAt }) => takenAt.slice(0, 10) > addMonths(asOf, monthsUntilLate));
  const last = late
    .map(({ takenAt }) => takenAt.slice(0, 10) as CalendarDate)
    .sort()
    .at(-1);
  if (last === undefined) return null;
  return <p className={styles.note}>{texts.afterwards(late.length, day(last))}</p>;
}
