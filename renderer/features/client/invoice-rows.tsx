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
  const settlementNotes = useSettlementNotes(view, rows.invoices);
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
          ...settlementNotes,
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
  return [
    {
      id: 'number',
      header: texts.number,
      isRowHeader: true,
      sortValue: (row) => row.number,
      render: (row) => (
        <>
          <Value>{row.number ?? '–'}</Value> {row.mayIncludeVat && <Tag tone="watch">{texts.vatUnknown}</Tag>}
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

/** The day it was paid, or why there is none. */
function PaidCell({ row: { paidOn, settlement } }: { readonly row: InvoiceRow }) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  if (paidOn !== null) return <Value>{formatters.day(paidOn)}</Value>;
  if (settlement === null || settlement === undefined) return <span className="muted">{texts.open}</span>;
  return <span className="muted">{settlement === 'credit' ? texts.nothingToPay : texts.paidSomeday}</span>;
}

/** Invoices that count as paid with less than the whole, by reason, and balances that are no revenue. */
function useSettlementNotes(view: ClientView, invoices: readonly InvoiceRow[]): readonly string[] {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const nameOf = ({ number, issuedOn }: InvoiceRow) => number ?? formatters.day(issuedOn);
  const settled = (['withholding-tax', 'early-payment-discount', 'bank-fee'] as const).flatMap((reason) => {
    const names = invoices.filter(({ settlement }) => settlement === reason).map(nameOf);
    return names.length === 0 ? [] : [texts.settlements[reason](names.join(', '))];
  });
  const balances = invoices.flatMap((row) =>
    row.openBalanceMinor === undefined
      ? []
      : [`${nameOf(row)} ${formatters.exactMoney(row.openBalanceMinor, row.currency ?? view.currency)}`],
  );
  return balances.length === 0 ? settled : [...settled, texts.openBalances(balances.join(', '))];
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
