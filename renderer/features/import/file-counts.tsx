import type { FileReport } from '../../../shared/contract/import-calls.ts';
import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import { parseCurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

/** The rows of a file, which add up, and what they hold. */
export function FileCounts({ report, isDone }: { readonly report: FileReport; readonly isDone: boolean }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { rows, clientsCreated } = report;
  const isNothingNew = rows.imported === 0 && rows.skipped > 0 && rows.setAside === 0;
  return (
    <>
      <div className={styles.counts}>
        <dl className={styles.sums}>
          <Count label={texts.rows.total} value={integer(rows.total)} />
          <Count label={isDone ? texts.rows.importedDone : texts.rows.imported} value={integer(rows.imported)} isMain />
          <Count label={texts.rows.skipped} value={integer(rows.skipped)} />
          <Count label={texts.rows.setAside} value={integer(rows.setAside)} isWarning={rows.setAside > 0} />
        </dl>
        {isDone && <Totals report={report} />}
      </div>
      {isNothingNew && <p>{texts.nothingNew}</p>}
      {clientsCreated.length > 0 && (
        <p className="muted">
          {texts.newClients({ count: clientsCreated.length, names: shorten(clientsCreated, texts.andMore) })}
        </p>
      )}
    </>
  );
}

const namesShown = 8;

/** Names hold commas of their own, so points stand between them. */
function shorten(names: readonly string[], andMore: (parts: { names: string; count: number }) => string): string {
  const shown = names.slice(0, namesShown).join(' · ');
  return names.length <= namesShown ? shown : andMore({ names: shown, count: names.length - namesShown });
}

type CountProps = {
  readonly label: string;
  readonly value: string;
  readonly isMain?: boolean;
  readonly isWarning?: boolean;
};

function Count({ label, value, isMain = false, isWarning = false }: CountProps) {
  return (
    <div className={styles.count} data-main={isMain} data-warning={isWarning}>
      <dt>{label}</dt>
      <dd data-value>{value}</dd>
    </div>
  );
}

function Totals({ report }: { readonly report: FileReport }) {
  const { importScreen: texts } = useTexts();
  const { money, hours, day } = useFormatters();
  const { totals, firstOn, lastOn } = report;
  const dayOf = (text: string | null): CalendarDate | undefined =>
    text === null ? undefined : parseCalendarDate(text.slice(0, 10));
  const [first, last] = [dayOf(firstOn), dayOf(lastOn)];
  const amounts = Object.entries(totals.amountMinor).map(([code, amountMinor]) =>
    money(amountMinor, parseCurrencyCode(code) ?? unstatedCurrency),
  );
  return (
    <dl className={styles.totals}>
      {amounts.length > 0 && <Count label={texts.amount} value={amounts.join(' · ')} />}
      {totals.minutes > 0 && <Count label={texts.hours} value={hours(totals.minutes)} />}
      {first !== undefined && last !== undefined && (
        <div className={styles.count}>
          <dt>{texts.period}</dt>
          <dd>{texts.range({ from: day(first), to: day(last) })}</dd>
        </div>
      )}
    </dl>
  );
}
