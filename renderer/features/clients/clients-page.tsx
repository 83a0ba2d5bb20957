import { GitMerge, UserPlus, UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useLoaded } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { DemoButton, ImportButton } from '../../ui/begin-buttons.tsx';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/checkbox.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './clients-page.module.css';
import { type ClientLine, type ClientsView, clientsAreas, loadClientsView, searchClients } from './clients-view.ts';
import { LookAlikes } from './look-alikes.tsx';
import { useClientColumns } from './use-client-columns.tsx';
import { useClientWrites } from './use-client-writes.ts';

/** Every client, graded or not: find, add, merge, archive, delete. */
export function ClientsPage() {
  const [includeArchived, setIncludeArchived] = useState(false);
  const [loaded, reload] = useLoaded((client) => loadClientsView(client, includeArchived), clientsAreas, [
    includeArchived,
  ]);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  const { value } = loaded;
  if (value.lines.length === 0 && !includeArchived)
    return <NoClients onShowArchived={() => setIncludeArchived(true)} />;
  return <ClientsSheet view={value} includeArchived={includeArchived} onIncludeArchived={setIncludeArchived} />;
}

type ClientsSheetProps = {
  readonly view: ClientsView;
  readonly includeArchived: boolean;
  readonly onIncludeArchived: (includeArchived: boolean) => void;
};

function ClientsSheet({ view, includeArchived, onIncludeArchived }: ClientsSheetProps) {
  const { clients: texts } = useTexts();
  const [search, setSearch] = useState('');
  const shown = searchClients(view.lines, search);
  return (
    <Page>
      <PageHeader
        title={texts.title}
        subtitle={texts.count(shown.length, view.lines.length)}
        actions={
          <>
            <Switch isSelected={includeArchived} onChange={onIncludeArchived}>
              {texts.showArchived}
            </Switch>
            <SearchField label={texts.search} value={search} onChange={setSearch} />
            <PageActs />
          </>
        }
      />
      <LookAlikes />
      {shown.length === 0 ? (
        <EmptyState
          title={texts.noMatchTitle}
          isCompact
          actions={<Button onPress={() => setSearch('')}>{texts.clearSearch}</Button>}
        >
          {texts.noMatchText}
        </EmptyState>
      ) : (
        <ClientsTable view={view} lines={shown} />
      )}
    </Page>
  );
}

function PageActs() {
  const { clients: texts, prospects } = useTexts();
  const { start, go } = useNavigation();
  return (
    <>
      <Button icon={UserSearch} onPress={() => go({ page: 'prospects', view: 'list' })}>
        {prospects.button}
      </Button>
      <Button icon={GitMerge} onPress={() => start({ kind: 'merge-clients', clientId: null })}>
        {texts.merge}
      </Button>
      <Button variant="primary" icon={UserPlus} onPress={() => start({ kind: 'add-client' })}>
        {texts.add}
      </Button>
    </>
  );
}

function ClientsTable({ view, lines }: { readonly view: ClientsView; readonly lines: readonly ClientLine[] }) {
  const { clients: texts } = useTexts();
  const { go } = useNavigation();
  const columns = useClientColumns(view);
  const { remove } = useClientWrites();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Delete acts on the focused row's own button
    <div
      className={styles.table}
      onKeyDown={(event) => {
        const line = event.key === 'Delete' ? findFocusedLine(event.target, lines) : undefined;
        if (line !== undefined) void remove(line.client);
      }}
    >
      <Table
        label={texts.table}
        columns={columns}
        rows={lines}
        rowKey={(line) => line.client.id}
        onRowPress={(line) => go({ page: 'client', clientId: line.client.id })}
        initialSort={{ columnId: 'name', direction: 'ascending' }}
      />
      <p className={styles.keys}>{texts.keys}</p>
    </div>
  );
}

/** The line whose name has the focus; the name is the button of its row. */
function findFocusedLine(target: EventTarget, lines: readonly ClientLine[]): ClientLine | undefined {
  const id =
    target instanceof HTMLElement ? target.querySelector<HTMLElement>('[data-client]')?.dataset['client'] : undefined;
  return lines.find((line) => line.client.id === id);
}

function NoClients({ onShowArchived }: { readonly onShowArchived: () => void }) {
  const { clients: texts } = useTexts();
  const client = useClient();
  const { start } = useNavigation();
  return (
    <Page>
      <PageHeader title={texts.title} />
      <EmptyState
        icon={UserPlus}
        title={texts.emptyTitle}
        actions={
          <>
            <ImportButton />
            <Button onPress={() => start({ kind: 'add-client' })}>{texts.add}</Button>
            <DemoButton load={() => client.call('imports.loadDemo', {})} />
            <Button variant="quiet" onPress={onShowArchived}>
              {texts.showArchived}
            </Button>
          </>
        }
      >
        {texts.emptyText}
      </EmptyState>
    </Page>
  );
}
