import { MonthsChart } from '../../ui/charts/months-chart.tsx';
import { Section } from '../../ui/page.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';

type MonthChartsProps = { readonly view: ClientView; readonly onOpenRows: () => void };

/** Gross profit and hours of the twelve months; a month opens the rows. */
export function MonthCharts({ view, onOpenRows }: MonthChartsProps) {
  const { months: texts } = useTexts().client;
  const isEmpty = view.months.every((month) => month.revenueMinor === 0 && month.minutesWorked === null);
  return (
    <Section title={texts.title}>
      {isEmpty ? (
        <p className="muted">{texts.empty}</p>
      ) : (
        <MonthsChart months={view.months} currency={view.currency} onOpenMonth={onOpenRows} />
      )}
    </Section>
  );
}
