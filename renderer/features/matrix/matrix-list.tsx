import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { type MatrixFilter, useNavigation } from '../../ui/navigation.ts';
import { EmptyState } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { filterClients, noFilter, startFilter } from './list-filter.ts';
import { ListFilterBar } from './list-filter-bar.tsx';
import styles from './matrix-list.module.css';
import type { MatrixView } from './matrix-view.ts';
import { useListColumns } from './use-list-columns.tsx';

type MatrixListProps = { readonly data: MatrixView; readonly filter: MatrixFilter | undefined };

/** The matrix as rows: the same clients, sortable, filtered by grade, mark, cell and name. */
export function MatrixList({ data, filter: from }: MatrixListProps) {
  const { matrix: texts } = useTexts();
  const { go } = useNavigation();
  const [filter, setFilter] = useState(() => startFilter(from));
  const rows = filterClients(data.book.clients, filter, data.nearEdge);
  const columns = useListColumns(data, rows);
  return (
    <div className={styles.list}>
      <ListFilterBar filter={filter} onChange={setFilter} shown={rows.length} total={data.book.clients.length} />
      {rows.length === 0 ? (
        <EmptyState
          title={texts.list.noMatchTitle}
          isCompact
          actions={<Button onPress={() => setFilter(noFilter)}>{texts.list.clear}</Button>}
        >
          {texts.list.noMatchText}
        </EmptyState>
      ) : (
        <Table
          label={texts.list.label}
          columns={columns}
          rows={rows}
          rowKey={(client) => client.clientId}
          onRowPress={({ clientId }) => go({ page: 'client', clientId })}
          initialSort={{ columnId: 'revenue', direction: 'descending' }}
        />
      )}
    </div>
  );
}
