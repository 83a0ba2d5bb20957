import { MonthsChart } from '../../ui/charts/months-chart.tsx';
import { Section } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';

type MonthChartsProps = { readonly view: ClientView; readonly onOpenRows: () => void };

/** Gross profit and hours of the twelve months; a month opens the rows. */
export function MonthCharts({ view, onOpenRows }: MonthChartsProps) {
  const { months: texts } = useTexts().client;
  const hasTime = view.months.some((month) => month.minutesWorked !== null);
  const hasFigures = view.estimates.length > 0 || view.months.some((month) => month.revenueMinor !== 0);
  return (
    <Section title={texts.title}>
      {hasTime ? (
        <MonthsChart
          months={view.months}
          currency={view.currency}
          asOf={view.book.asOf}
          about={view.client.name}
          onOpenMonth={onOpenRows}
        />
      ) : (
        <p className="muted">{hasFigures ? texts.noTime : texts.empty}</p>
      )}
    </Section>
  );
}
