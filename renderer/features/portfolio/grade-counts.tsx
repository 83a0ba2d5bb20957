import { useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import type { Portfolio, PortfolioMonth } from '../../../shared/contract/scorecard-calls.ts';
import { addMonths, type CalendarDate } from '../../../shared/core/dates.ts';
import { levels } from '../../../shared/scoring/level.ts';
import { GradeStacks } from '../../ui/charts/grade-stacks.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './portfolio-page.module.css';

type Shown = 'frozen' | 'recomputed';

/** How many A, B, C and D there were at each month end; apart from it, what today's model makes of the same facts. */
export function GradeCounts({ portfolio }: { readonly portfolio: Portfolio }) {
  const { history, kit } = useTexts();
  const { portfolio: texts } = history;
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [wanted, setShown] = useState<Shown>('frozen');
  const shown = portfolio.isRecomputedDifferent ? wanted : 'frozen';
  const chart = useStacks(portfolio.months, shown);
  return (
    <figure aria-label={texts.countsLabel} style={{ margin: 0 }}>
      <div className={styles.head}>
        {portfolio.isRecomputedDifferent ? (
          <SegmentedControl
            label={texts.view}
            options={[
              { id: 'frozen', label: texts.frozen },
              { id: 'recomputed', label: texts.recomputed },
            ]}
            value={shown}
            onChange={setShown}
          />
        ) : (
          <span />
        )}
        <SegmentedControl
          label={kit.view}
          options={[
            { id: 'chart', label: kit.showChart },
            { id: 'table', label: kit.showTable },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'chart' ? (
        <>
          <div aria-hidden data-value>
            {chart}
          </div>
          <VisuallyHidden>
            <CountsTable months={portfolio.months} shown={shown} />
          </VisuallyHidden>
        </>
      ) : (
        <CountsTable months={portfolio.months} shown={shown} />
      )}
      {shown === 'recomputed' && <p className={styles.note}>{texts.recomputedNote}</p>}
      <MadeAfterwards months={portfolio.months} />
    </figure>
  );
}

function useStacks(months: readonly PortfolioMonth[], shown: Shown) {
  const { shortMonth } = useFormatters();
  const stacks = months.map((one) => ({
    id: one.asOf,
    name: shortMonth(one.month),
    counts: shown === 'frozen' ? one.counts : one.recomputed,
  }));
  return <GradeStacks stacks={stacks} />;
}

function CountsTable({ months, shown }: { readonly months: readonly PortfolioMonth[]; readonly shown: Shown }) {
  const { common, history } = useTexts();
  const { portfolio: texts } = history;
  const { month } = useFormatters();
  const counts = (one: PortfolioMonth) => (shown === 'frozen' ? one.counts : one.recomputed);
  const columns: readonly Column<PortfolioMonth>[] = [
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
  return <Table label={texts.countsLabel} columns={columns} rows={months} rowKey={(one) => one.asOf} />;
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
