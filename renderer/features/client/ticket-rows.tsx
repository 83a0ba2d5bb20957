import type { ClientRows, TicketRow } from '../../../shared/contract/book-calls.ts';
import { parseCalendarDate } from '../../../shared/core/dates.ts';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import { NoRows } from './no-rows.tsx';
import styles from './rows-panel.module.css';

/** Tickets opened in the window. */
export function TicketRows({ rows }: { readonly view: ClientView; readonly rows: ClientRows }) {
  const { rows: texts } = useTexts().client;
  const columns = useTicketColumns(rows.tickets.length);
  if (rows.tickets.length === 0) return <NoRows title={texts.none.tickets} />;
  return (
    <div className={styles.rows}>
      <Table
        label={texts.tabs.tickets}
        columns={columns}
        rows={rows.tickets}
        rowKey={(row) => row.id}
        maxHeight={560}
      />
    </div>
  );
}

function useTicketColumns(count: number): readonly Column<TicketRow>[] {
  const { rows: texts } = useTexts().client;
  const day = useInstantDay();
  return [
    {
      id: 'number',
      header: texts.number,
      isRowHeader: true,
      sortValue: (row) => row.number,
      render: (row) => <Value>{row.number ?? '–'}</Value>,
      footer: texts.ticketCount(count),
    },
    { id: 'opened', header: texts.opened, sortValue: (row) => row.openedAt, render: (row) => day(row.openedAt) },
    {
      id: 'closed',
      header: texts.closed,
      sortValue: (row) => row.closedAt,
      render: (row) => (row.closedAt === null ? <span className="muted">{texts.open}</span> : day(row.closedAt)),
    },
    {
      id: 'subject',
      header: texts.subject,
      grows: true,
      wraps: true,
      sortValue: (row) => row.subject,
      render: (row) => (
        <>
          <Value>{row.subject ?? '–'}</Value> {row.isReopened === true && <Tag>{texts.reopened}</Tag>}{' '}
          {row.isAfterHours === true && <Tag>{texts.afterHours}</Tag>}
        </>
      ),
    },
    {
      id: 'priority',
      header: texts.priority,
      sortValue: (row) => row.priority,
      render: (row) => <Value>{row.priority ?? '–'}</Value>,
    },
  ];
}

/** Writes the day of a moment; the text itself where it holds none. */
function useInstantDay() {
  const formatters = useFormatters();
  return (moment: string) => {
    const day = parseCalendarDate(moment.slice(0, 10));
    return <Value>{day === undefined ? moment : formatters.day(day)}</Value>;
  };
}
