import { toCountedInvoice } from '../../../shared/client/counted-invoice.ts';
import type { ClientRows, CostRow } from '../../../shared/contract/book-calls.ts';
import { windowEnding } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import { NoRows } from './no-rows.tsx';
import { RowNotes } from './row-notes.tsx';
import { splitInvoices, sumPassThrough } from './row-totals.ts';
import styles from './rows-panel.module.css';
import { useRowMoney } from './use-row-money.tsx';

/** Costs entered by month, and what they come to with the resold goods on invoices. */
export function CostRows({ view, rows }: { readonly view: ClientView; readonly rows: ClientRows }) {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const { inWindow } = splitInvoices(rows.invoices, windowEnding(view.book.asOf));
  const sums = sumPassThrough(inWindow.map(toCountedInvoice), rows.costs, view.currency);
  const columns = useCostColumns(view.currency, sums.monthlyMinor);
  const exact = (minor: number) => formatters.money(minor, view.currency);
  const share = view.estimates.find((estimate) => estimate.figure === 'passThroughSharePct');
  const notes = [
    texts.passThroughTotal(exact(sums.onInvoicesMinor), exact(sums.monthlyMinor), exact(sums.totalMinor)),
    sums.unknownInvoiceCount === 0 ? null : texts.unknownCost(sums.unknownInvoiceCount),
    share === undefined ? null : texts.shareInUse(formatters.pct1(share.value)),
  ];
  return (
    <div className={styles.rows}>
      {rows.costs.length === 0 ? (
        <NoRows title={texts.none.costs} />
      ) : (
        <Table label={texts.tabs.costs} columns={columns} rows={rows.costs} rowKey={(row) => row.id} />
      )}
      <RowNotes notes={notes} />
    </div>
  );
}

function useCostColumns(currency: CurrencyCode, sumMinor: number): readonly Column<CostRow>[] {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const money = useRowMoney(currency);
  return [
    {
      id: 'month',
      header: texts.month,
      isRowHeader: true,
      sortValue: (row) => row.month,
      render: (row) => <Value>{formatters.month(row.month)}</Value>,
      footer: texts.total,
    },
    {
      id: 'description',
      header: texts.description,
      grows: true,
      wraps: true,
      sortValue: (row) => row.description,
      render: (row) => <Value>{row.description}</Value>,
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
