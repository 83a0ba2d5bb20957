import type { ClientRows, TimeRow } from '../../../shared/contract/book-calls.ts';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';
import { NoRows } from './no-rows.tsx';
import { RowNotes } from './row-notes.tsx';
import { sumMinutes } from './row-totals.ts';
import styles from './rows-panel.module.css';

/** Time entries of the window with their sum, and what was placed by hand beside them. */
export function TimeRows({ view, rows }: { readonly view: ClientView; readonly rows: ClientRows }) {
  const { rows: texts, estimates } = useTexts().client;
  const formatters = useFormatters();
  const columns = useTimeColumns(rows.timeEntries);
  const placed = view.estimates.filter(
    ({ figure }) => figure === 'minutesPerYear' || figure === 'unloggedMinutesPerYear',
  );
  const notes = placed.map(({ figure, value }) => texts.estimateInUse(estimates[figure], formatters.hours(value)));
  return (
    <div className={styles.rows}>
      {rows.timeEntries.length === 0 ? (
        <NoRows title={texts.none.time} />
      ) : (
        <Table
          label={texts.tabs.time}
          columns={columns}
          rows={rows.timeEntries}
          rowKey={(row) => row.id}
          maxHeight={560}
        />
      )}
      <RowNotes notes={notes} />
    </div>
  );
}

/** Who worked is a column only where some row says it. */
function useTimeColumns(entries: readonly TimeRow[]): readonly Column<TimeRow>[] {
  const { rows: texts } = useTexts().client;
  const formatters = useFormatters();
  const hours = (minutes: number) => <Value>{formatters.decimal2(minutes / 60)}</Value>;
  const kind: Column<TimeRow> = {
    id: 'kind',
    header: texts.kind,
    sortValue: (row) => row.kind,
    render: (row) => (row.kind === null ? <Value>–</Value> : texts.kinds[row.kind]),
  };
  const person: Column<TimeRow> = {
    id: 'person',
    header: texts.person,
    sortValue: (row) => row.person,
    render: (row) => <Value>{row.person ?? '–'}</Value>,
  };
  return [
    {
      id: 'day',
      header: texts.workedOn,
      isRowHeader: true,
      sortValue: (row) => row.workedOn,
      render: (row) => <Value>{formatters.day(row.workedOn)}</Value>,
      footer: texts.total,
    },
    kind,
    { id: 'note', header: texts.note, grows: true, wraps: true, render: (row) => <Value>{row.note ?? '–'}</Value> },
    ...(entries.some((row) => row.person !== null) ? [person] : []),
    {
      id: 'hours',
      header: texts.hours,
      align: 'end',
      sortValue: (row) => row.minutes,
      render: (row) => hours(row.minutes),
      footer: hours(sumMinutes(entries)),
    },
  ];
}
