import { toCountedInvoice } from '../../../shared/client/counted-invoice.ts';
import type { ClientRows, InvoiceRow } from '../../../shared/contract/book-calls.ts';
import { type CalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import { NoRows } from './no-rows.tsx';
import { RowNotes } from './row-notes.tsx';
import { findMeanDaysLate, splitInvoices, sumMoney, sumPassThrough } from './row-totals.ts';
import styles from './rows-panel.module.css';
import { useRowMoney } from './use-row-money.tsx';

type InvoiceRowsProps = { readonly view: ClientView; readonly rows: ClientRows };

/** Invoices of the window with their sum, the revenue; older ones below where they count in payment behaviour. */
export function InvoiceRows({ view, rows }: InvoiceRowsProps) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const { inWindow, older } = splitInvoices(rows.invoices, windowEnding(view.book.asOf));
  const columns = useInvoiceColumns(view);
  const { revenue, passThrough } = useInvoiceSums(view, inWindow, rows);
  const late = findMeanDaysLate(rows.invoices);
  if (rows.invoices.length === 0) return <NoRows title={texts.none.invoices} />;
  return (
    <div className={styles.rows}>
      <Table
        label={texts.tabs.invoices}
        columns={columns.map((column) => ({ ...column, footer: revenue.footers[column.id] }))}
        rows={inWindow}
        rowKey={(row) => row.id}
        emptyText={texts.none.invoices}
      />
      {older.length > 0 && (
        <>
          <h3>{texts.olderTitle}</h3>
          <Table label={texts.olderTitle} columns={columns} rows={older} rowKey={(row) => row.id} />
        </>
      )}
      <RowNotes
        notes={[
          late === undefined ? null : texts.meanDaysLate(formatters.decimal1(late.days), late.invoiceCount),
          passThrough.unknownInvoiceCount === 0 ? null : texts.unknownCost(passThrough.unknownInvoiceCount),
          revenue.otherCurrencyCount === 0 ? null : texts.otherCurrency(revenue.otherCurrencyCount),
        ]}
      />
    </div>
  );
}

function useInvoiceSums(view: ClientView, inWindow: readonly InvoiceRow[], { costs }: ClientRows) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const counted = inWindow.map(toCountedInvoice);
  const { sumMinor, otherCurrencyCount } = sumMoney(counted, view.currency, (row) => row.amountMinor);
  const passThrough = sumPassThrough(counted, costs, view.currency);
  const money = (minor: number) => <Value>{formatters.exactMoney(minor, view.currency)}</Value>;
  const footers: Readonly<Record<string, React.ReactNode>> = {
    number: texts.total,
    amount: money(sumMinor),
    resold: passThrough.unknownInvoiceCount === inWindow.length ? '–' : money(passThrough.onInvoicesMinor),
  };
  return { revenue: { otherCurrencyCount, footers }, passThrough };
}

function useInvoiceColumns(view: ClientView): readonly Column<InvoiceRow>[] {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  return [
    {
      id: 'number',
      header: texts.number,
      isRowHeader: true,
      sortValue: (row) => row.number,
      render: (row) => (
        <>
          <Value>{row.number ?? '–'}</Value> {row.mayIncludeVat && <Tag tone="watch">{texts.vatUnknown}</Tag>}
          {row.openBalanceMinor !== undefined && (
            <Tag>{texts.openBalance(formatters.exactMoney(row.openBalanceMinor, row.currency ?? view.currency))}</Tag>
          )}
        </>
      ),
    },
    ...useDateColumns(),
    ...useAmountColumns(view),
  ];
}

function useDateColumns(): readonly Column<InvoiceRow>[] {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const day = (date: CalendarDate | null) => <Value>{date === null ? '–' : formatters.day(date)}</Value>;
  return [
    { id: 'issued', header: texts.issuedOn, sortValue: (row) => row.issuedOn, render: (row) => day(row.issuedOn) },
    { id: 'due', header: texts.dueOn, sortValue: (row) => row.dueOn, render: (row) => day(row.dueOn) },
    {
      id: 'paid',
      header: texts.paidOn,
      sortValue: (row) => row.paidOn,
      render: (row) => <PaidCell row={row} />,
    },
    {
      id: 'late',
      header: texts.daysLate,
      align: 'end',
      sortValue: (row) => row.daysBeyondTerms,
      render: ({ daysBeyondTerms: days }) => <Value>{days === null ? '–' : formatters.integer(days)}</Value>,
    },
  ];
}

/** The day it was paid, and why less than the whole was enough. */
function PaidCell({ row: { paidOn, settlement } }: { readonly row: InvoiceRow }) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const reasons: Readonly<Record<string, string>> = texts.settlements;
  const reason = settlement === null || settlement === undefined ? undefined : reasons[settlement];
  if (paidOn !== null)
    return (
      <>
        <Value>{formatters.day(paidOn)}</Value> {reason !== undefined && <Tag>{reason}</Tag>}
      </>
    );
  if (settlement === null || settlement === undefined) return <span className="muted">{texts.open}</span>;
  return <span className="muted">{settlement === 'credit' ? texts.nothingToPay : texts.paidSomeday}</span>;
}

function useAmountColumns({ currency }: ClientView): readonly Column<InvoiceRow>[] {
  const { client, common } = useTexts();
  const { rows: texts } = client;
  const formatters = useFormatters();
  const money = useRowMoney(currency);
  return [
    {
      id: 'resold',
      header: texts.passThrough,
      align: 'end',
      sortValue: (row) => toCountedInvoice(row).passThroughMinor,
      render: (row) =>
        row.passThroughMinor === null ? (
          <span className={styles.late}>{common.unknown}</span>
        ) : (
          money(toCountedInvoice(row).passThroughMinor ?? 0, toCountedInvoice(row).currency)
        ),
    },
    {
      id: 'amount',
      header: texts.amount,
      align: 'end',
      sortValue: (row) => toCountedInvoice(row).amountMinor,
      render: (row) => (
        <>
          {money(toCountedInvoice(row).amountMinor, toCountedInvoice(row).currency)}
          {row.converted !== null && (
            <div className="muted">
              {texts.convertedFrom(formatters.money(row.amountMinor, row.currency ?? currency))}
            </div>
          )}
        </>
      ),
    },
  ];
}
