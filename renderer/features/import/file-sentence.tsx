import type { FileReport } from '../../../shared/contract/import-calls.ts';
import { type CalendarDate, parseCalendarDate, periodOf } from '../../../shared/core/dates.ts';
import { parseCurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './import-page.module.css';

/** What the file is: kind and tool, months, rows taken of all, and what they hold. */
export function FileSentence({ report }: { readonly report: FileReport }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { rows, kind, source } = report;
  const tools: Readonly<Record<string, string>> = texts.tools;
  const tool = source === 'table' ? '' : (tools[source] ?? '');
  const [period, sum] = [usePeriod(report), useSum(report)];
  return (
    <p className={styles.sentence}>
      {texts.sentence({
        what: tool === '' ? texts.kinds[kind] : texts.fromTool({ kind: texts.kinds[kind], tool }),
        period,
        rows: texts.rowsOf({ imported: integer(rows.imported), total: integer(rows.total), count: rows.total }),
        sum,
      })}
    </p>
  );
}

/** From the first month to the last; empty where the file has no days. */
function usePeriod({ firstOn, lastOn }: FileReport): string {
  const { importScreen: texts } = useTexts();
  const { month } = useFormatters();
  const [first, last] = [dayOf(firstOn), dayOf(lastOn)];
  if (first === undefined || last === undefined) return '';
  const [from, to] = [month(periodOf(first)), month(periodOf(last))];
  return from === to ? from : texts.range({ from, to });
}

function dayOf(text: string | null): CalendarDate | undefined {
  return text === null ? undefined : parseCalendarDate(text.slice(0, 10));
}

/** Sums by currency, with what is known of VAT; hours of time entries. */
function useSum({ kind, totals, questions }: FileReport): string {
  const { importScreen: texts } = useTexts();
  const { money, hours } = useFormatters();
  const amounts = Object.entries(totals.amountMinor).map(([code, amountMinor]) =>
    money(amountMinor, parseCurrencyCode(code) ?? unstatedCurrency),
  );
  if (totals.minutes > 0) return texts.hoursSum(hours(totals.minutes));
  if (amounts.length === 0) return '';
  const sum = amounts.join(' · ');
  if (kind !== 'invoices') return sum;
  return questions.some(({ code }) => code === 'vat-unknown') ? texts.maybeGrossSum(sum) : texts.netSum(sum);
}
