import type { CalendarDate } from '../../../shared/core/dates.ts';
import { type CurrencyCode, toUnits, unstatedCurrency } from '../../../shared/core/money.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { FigureLink } from '../../ui/figure-link.tsx';
import { Estimated, Value } from '../../ui/marks.tsx';
import type { RowsTab } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './figure-strip.module.css';

type FigureStripProps = {
  readonly graded: GradedClient;
  readonly currency: CurrencyCode;
  readonly asOf: CalendarDate;
  readonly onOpenRows: (tab: RowsTab) => void;
};

type Figure = {
  readonly id: string;
  readonly label: string;
  readonly text: string | null;
  readonly isEstimated: boolean;
  readonly tab: RowsTab;
};

/** Money and hours of the twelve months; each figure opens its rows. */
export function FigureStrip({ graded, currency, asOf, onOpenRows }: FigureStripProps) {
  const { client: texts } = useTexts();
  const { day } = useFormatters();
  const figures = useFigures(graded, currency);
  return (
    <div>
      <p className={styles.caption}>
        {texts.asOf(day(asOf))}
        {currency !== unstatedCurrency && <Value>{`, ${currency}`}</Value>}
      </p>
      <dl className={styles.strip} aria-label={texts.figures.label}>
        {figures.map((figure) => (
          <div key={figure.id} className={styles.figure}>
            <dt>{figure.label}</dt>
            <dd>
              <FigureText figure={figure} onOpenRows={onOpenRows} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function FigureText({ figure, onOpenRows }: { readonly figure: Figure } & Pick<FigureStripProps, 'onOpenRows'>) {
  const { common } = useTexts();
  if (figure.text === null) return <span className="muted">{common.unknown}</span>;
  return (
    <FigureLink
      label={common.figure(figure.label, figure.isEstimated ? common.estimated(figure.text) : figure.text)}
      onPress={() => onOpenRows(figure.tab)}
    >
      <Estimated isEstimated={figure.isEstimated}>
        <Value>{figure.text}</Value>
      </Estimated>
    </FigureLink>
  );
}

function useFigures({ figures, notices }: GradedClient, currency: CurrencyCode): readonly Figure[] {
  const { figures: texts } = useTexts().client;
  const formatters = useFormatters();
  const { estimated } = figures;
  const money = (amountMinor: number | null) =>
    amountMinor === null ? null : formatters.wholeMoney(amountMinor, currency);
  const isIncomplete = notices.some((notice) => notice.kind === 'cost-incomplete');
  const known = money(figures.passThroughMinor);
  const resold = known !== null && isIncomplete ? texts.incomplete(known) : known;
  const either = estimated.revenue || estimated.passThrough;
  const any = either || estimated.hours;
  const make = (id: string, label: string, text: string | null, isEstimated: boolean, tab: RowsTab): Figure => ({
    id,
    label,
    text,
    isEstimated,
    tab,
  });
  const hours = figures.minutesWorked === null ? null : formatters.hours(figures.minutesWorked);
  const margin = figures.marginPct === null ? null : formatters.pct1(figures.marginPct);
  return [
    make('revenue', texts.revenue, money(figures.revenueMinor), estimated.revenue, 'invoices'),
    make('resold', texts.passThrough, resold, estimated.passThrough, 'costs'),
    make('net', texts.netRevenue, money(figures.netRevenueMinor), either, 'invoices'),
    make('hours', texts.hours, hours, estimated.hours, 'time'),
    make(
      'ehr',
      texts.perHour,
      figures.ehrMinor === null ? null : formatters.decimal1(toUnits(figures.ehrMinor, currency)),
      any,
      'time',
    ),
    make('profit', texts.grossProfit, money(figures.grossProfitMinor), any, 'invoices'),
    make('margin', texts.margin, margin, any, 'invoices'),
  ];
}
