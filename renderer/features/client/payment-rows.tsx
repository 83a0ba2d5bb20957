import type { ClientRows, PaymentRow } from '../../../shared/contract/book-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import { NoRows } from './no-rows.tsx';
import { RowNotes } from './row-notes.tsx';
import { findMeanDaysLate, sumMoney } from './row-totals.ts';
import styles from './rows-panel.module.css';
import { useRowMoney } from './use-row-money.tsx';

/** Payments received in the window, with their sum. */
export function PaymentRows({ view, rows }: { readonly view: ClientView; readonly rows: ClientRows }) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const { sumMinor, otherCurrencyCount } = sumMoney(rows.payments, view.currency, (row) => row.amountMinor);
  const columns = usePaymentColumns(view.currency, sumMinor);
  const late = findMeanDaysLate(rows.invoices);
  const notes = [
    late === undefined ? null : texts.meanDaysLate(formatters.decimal1(late.days), late.invoiceCount),
    otherCurrencyCount === 0 ? null : texts.otherCurrency(otherCurrencyCount),
  ];
  return (
    <div className={styles.rows}>
      {rows.payments.length === 0 ? (
        <NoRows title={texts.none.payments} />
      ) : (
        <Table label={texts.tabs.payments} columns={columns} rows={rows.payments} rowKey={(row) => row.id} />
      )}
      <RowNotes notes={notes} />
    </div>
  );
}

function usePaymentColumns(currency: CurrencyCode, sumMinor: number): readonly Column<PaymentRow>[] {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const money = useRowMoney(currency);
  return [
    {
      id: 'paid',
      header: texts.paidOn,
      isRowHeader: true,
      sortValue: (row) => row.paidOn,
      render: (row) => <Value>{formatters.day(row.paidOn)}</Value>,
      footer: texts.total,
    },
    {
      id: 'invoice',
      header: texts.invoice,
      grows: true,
      sortValue: (row) => row.invoiceNumber,
      render: (row) => <Value>{row.invoiceNumber ?? '–'}</Value>,
    },
    {
      id: 'amount',
      header: texts.amount,
      align: 'end',
      sortValue: (row) => row.amountMinor,
      render: (row) => money(row.amountMinor, row.currency),
      footer: money(sumMinor, currency),
    },
  ];
}
