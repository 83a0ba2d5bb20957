import { FileText, FolderOpen, LibraryBig, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import type { DocumentKindName, DocumentSummary } from '../../../shared/contract/document-calls.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { OwnPaper } from './own-paper.tsx';

type DocumentsPageProps = { readonly clientId: ClientId };

/** What was written for a client, what was sent when, and new documents from here. */
export function DocumentsPage({ clientId }: DocumentsPageProps) {
  const [loaded, reload] = useLoaded(
    async (client) => {
      const [stored, documents] = await Promise.all([
        client.call('clients.get', { clientId }),
        client.call('documents.list', { clientId }),
      ]);
      return { stored, documents };
    },
    ['documents', 'clients', 'settings'],
    [clientId],
  );
  switch (loaded.kind) {
    case 'idle':
    case 'loading':
      return <Loading />;
    case 'failed':
      return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
    case 'ready':
      return <DocumentsList {...loaded.value} />;
  }
}

type DocumentsListProps = { readonly stored: StoredClient; readonly documents: readonly DocumentSummary[] };

function DocumentsList({ stored, documents }: DocumentsListProps) {
  const { documents: texts, handover } = useTexts();
  const { go } = useNavigation();
  const columns = useDocumentColumns();
  useTitleAfterRemoval(documents.length);
  return (
    <Page>
      <PageHeader
        onBack={() => go({ page: 'client', clientId: stored.id })}
        title={texts.button}
        subtitle={<Value>{stored.name}</Value>}
        actions={
          <>
            <Button icon={LibraryBig} onPress={() => go({ page: 'handover', clientId: stored.id })}>
              {handover.button}
            </Button>
            {documents.length > 0 && <StartButtons clientId={stored.id} order="primary-last" />}
          </>
        }
      />
      {documents.length === 0 ? (
        <NoDocuments clientId={stored.id} />
      ) : (
        <Table
          label={texts.button}
          columns={columns}
          rows={documents}
          rowKey={({ id }) => id}
          onRowPress={({ id }) => go({ page: 'document', documentId: id })}
        />
      )}
      <OwnPaper />
    </Page>
  );
}

function NoDocuments({ clientId }: DocumentsPageProps) {
  const { documents: texts } = useTexts();
  return (
    <EmptyState
      icon={FileText}
      title={texts.emptyTitle}
      actions={<StartButtons clientId={clientId} order="primary-first" />}
    >
      {texts.emptyText}
    </EmptyState>
  );
}

/** The row that had the focus is gone: it goes to the title of the page, from where Tab leads on. */
function useTitleAfterRemoval(count: number): void {
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    const title = document.querySelector('h1');
    if (title === null) return;
    title.tabIndex = -1;
    title.focus();
  }, [count]);
}

type StartButtonsProps = {
  readonly clientId: ClientId;
  /** A header ends with its main action, an empty page begins with it. */
  readonly order: 'primary-first' | 'primary-last';
};

function StartButtons({ clientId, order }: StartButtonsProps) {
  const { documents: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  const { go } = useNavigation();
  const start = async (kind: DocumentKindName, variant: string | null) => {
    const started = await run({
      write: () => client.call('documents.start', { clientId, kind, variant }),
      said: null,
    });
    if (started !== undefined) go({ page: 'document', documentId: started.id });
  };
  const letter = <Button onPress={() => void start('letter', 'L1')}>{texts.newLetter}</Button>;
  return (
    <>
      {order === 'primary-last' && letter}
      <Button variant="primary" onPress={() => void start('meeting', null)}>
        {texts.newMeeting}
      </Button>
      {order === 'primary-first' && letter}
    </>
  );
}

function useDocumentColumns(): readonly Column<DocumentSummary>[] {
  const { documents: texts, common } = useTexts();
  const { day, fileSize } = useFormatters();
  const { remove, openFolder } = useDocumentWrites();
  return [
    { id: 'title', header: texts.columns.title, isRowHeader: true, grows: true, render: ({ title }) => title },
    {
      id: 'date',
      header: texts.columns.date,
      sortValue: ({ datedOn }) => datedOn,
      render: ({ datedOn }) => <Value>{day(datedOn)}</Value>,
    },
    {
      id: 'status',
      header: texts.columns.status,
      render: (row) => <Status row={row} />,
    },
    {
      id: 'files',
      header: texts.columns.files,
      render: ({ formats, byteCount }) =>
        formats.length > 0 && <Value>{texts.files(formats, fileSize(byteCount))}</Value>,
    },
    {
      id: 'folder',
      header: texts.columns.folder,
      render: ({ id, hasFolder }) =>
        hasFolder && (
          <IconButton size="small" icon={FolderOpen} label={texts.editor.openFolder} onPress={() => openFolder(id)} />
        ),
    },
    {
      id: 'remove',
      header: common.delete,
      render: (row) => <IconButton size="small" icon={Trash2} label={common.delete} onPress={() => remove(row.id)} />,
    },
  ];
}

function useDocumentWrites() {
  const { documents: texts } = useTexts();
  const client = useClient();
  const { run } = useActs();
  return {
    remove: (documentId: DocumentId) =>
      void run({ write: () => client.call('documents.delete', { documentId }), said: () => texts.deleted }),
    openFolder: (documentId: DocumentId) =>
      void run({ write: () => client.call('documents.openFolder', { documentId }), said: null }),
  };
}

function Status({ row: { kind, sentOn } }: { readonly row: DocumentSummary }) {
  const { documents: texts } = useTexts();
  const { day } = useFormatters();
  if (sentOn === null) return texts.draft;
  return kind === 'handover' ? texts.writtenOn(day(sentOn)) : texts.sentOn(day(sentOn));
}
