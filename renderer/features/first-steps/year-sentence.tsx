import {
  countPartialMonths,
  daysOfYearEnding,
  proposeAsOf,
  spansMoreThanWindow,
} from '../../../shared/client/year-of-invoices.ts';
import { type CalendarDate, periodOf, windowEnding } from '../../../shared/core/dates.ts';
import { type CurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useSettings } from '../../client/use-settings.ts';
import { Link } from '../../ui/figure-link.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { GradedAnswer } from './graded-answer.ts';
import type { IntakeState } from './use-intake.ts';
import styles from './year-question.module.css';

/** "212 invoices, 12 clients, 120,000 net, January to December", and what of it the figures take. */
export function YearSentence({ graded, intake }: { readonly graded: GradedAnswer; readonly intake: IntakeState }) {
  const { invoices } = useTexts().firstSteps;
  const { integer } = useFormatters();
  const go = useNavigation().go;
  const leftOut = intake.imported.reduce((sum, report) => sum + report.rows.skipped + report.rows.setAside, 0);
  const text = useSentence(graded);
  return (
    <>
      <p className={styles.sentence} data-testid="year-sentence">
        {text}
      </p>
      <div className={styles.notes}>
        <WindowNote graded={graded} />
        <PartialYearNote graded={graded} />
        {leftOut > 0 && (
          <p>
            {invoices.leftOut({ count: leftOut, countText: integer(leftOut) })}{' '}
            <Link onPress={() => go({ page: 'import' })}>{invoices.details}</Link>
          </p>
        )}
      </div>
    </>
  );
}

function useSentence({ totals, book, currency }: GradedAnswer): string {
  const { invoices } = useTexts().firstSteps;
  const { integer, month, shortMonth } = useFormatters();
  const money = useMoney();
  const { firstIssuedOn, lastIssuedOn } = totals;
  if (totals.invoiceCount === 0 || firstIssuedOn === null || lastIssuedOn === null) {
    if (totals.foreignCurrencyCount > 0)
      return invoices.sentenceForeign({
        clients: totals.clientCount,
        clientsText: integer(totals.clientCount),
        currency,
      });
    const typed = book.clients.reduce((sum, { figures }) => sum + (figures.revenueMinor ?? 0), 0);
    const clients = book.clients.length;
    return invoices.sentencePasted({ clients, clientsText: integer(clients), sum: money(typed, currency) });
  }
  const sum = money(totals.invoicedMinor, currency);
  const [first, last] = [periodOf(firstIssuedOn), periodOf(lastIssuedOn)];
  const isSameYear = first.slice(0, 4) === last.slice(0, 4);
  return invoices.sentence({
    invoices: totals.invoiceCount,
    invoicesText: integer(totals.invoiceCount),
    clients: totals.invoicedClientCount,
    clientsText: integer(totals.invoicedClientCount),
    sum: totals.mayIncludeVatCount > 0 ? invoices.sumUnknownVat(sum) : invoices.sumNet(sum),
    months:
      first === last
        ? invoices.oneMonth(month(first))
        : invoices.months({ from: isSameYear ? shortMonth(first) : month(first), to: month(last) }),
  });
}

/** A whole sum with the code of its currency, where one is known. */
function useMoney(): (amountMinor: number, currency: CurrencyCode) => string {
  const { invoices } = useTexts().firstSteps;
  const { wholeMoney } = useFormatters();
  return (amountMinor, currency) =>
    currency === unstatedCurrency
      ? wholeMoney(amountMinor, currency)
      : invoices.sumIn({ sum: wholeMoney(amountMinor, currency), currency });
}

/** Said only where the twelve months hold less than all invoices. */
function WindowNote({ graded }: { readonly graded: GradedAnswer }) {
  const { invoices } = useTexts().firstSteps;
  const { day } = useFormatters();
  const money = useMoney();
  const asOf = useYearEnd(graded);
  const [yearly] = useCall('book.grade', { asOf }, ['facts', 'clients', 'settings']);
  const { firstIssuedOn, lastIssuedOn } = graded.totals;
  if (firstIssuedOn === null || lastIssuedOn === null || yearly.kind !== 'ready') return null;
  if (graded.totals.invoiceCount === 0) return null;
  if (!spansMoreThanWindow(firstIssuedOn, lastIssuedOn, windowEnding(asOf))) return null;
  const { from, to } = daysOfYearEnding(asOf);
  const sum = yearly.value.book.clients.reduce((total, { figures }) => total + (figures.revenueMinor ?? 0), 0);
  const days = { from: day(from), to: day(to) };
  return (
    <p>
      {sum === 0 ? invoices.noneInWindow(days) : invoices.windowCounts({ ...days, sum: money(sum, graded.currency) })}
    </p>
  );
}

function PartialYearNote({ graded }: { readonly graded: GradedAnswer }) {
  const { invoices } = useTexts().firstSteps;
  const { firstIssuedOn, lastIssuedOn } = graded.totals;
  if (firstIssuedOn === null || lastIssuedOn === null) return null;
  const months = countPartialMonths(firstIssuedOn, lastIssuedOn);
  return months === null ? null : <p>{invoices.partialYear(months)}</p>;
}

/** The day on which the year ends: chosen, else the one that the invoices call for. */
function useYearEnd({ totals }: GradedAnswer): CalendarDate {
  const { settings } = useSettings();
  const app = useAppState();
  return settings.asOf ?? (totals.lastIssuedOn === null ? app.today : proposeAsOf(totals.lastIssuedOn, app.today));
}
