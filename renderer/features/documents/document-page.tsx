import { FileX } from 'lucide-react';
import { useState } from 'react';
import type { StoredDocument } from '../../../shared/contract/document-calls.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { PageHeader } from '../../ui/page.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { DocumentActions } from './document-actions.tsx';
import { DocumentForm } from './document-form.tsx';
import styles from './documents.module.css';
import { SheetPreview } from './sheet-preview.tsx';
import { useDocumentEditor } from './use-document-editor.ts';

/** One document: what it rests on beside how it will be printed. */
export function DocumentPage({ documentId }: { readonly documentId: DocumentId }) {
  const [loaded, reload] = useCall('documents.get', { documentId }, ['documents']);
  switch (loaded.kind) {
    case 'idle':
    case 'loading':
      return <Loading />;
    case 'failed':
      if (loaded.failure.code === 'not-found') return <GoneDocument />;
      return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
    case 'ready':
      return <Editor key={`${documentId} ${loaded.value.status}`} document={loaded.value} />;
  }
}

function GoneDocument() {
  const { documents: texts } = useTexts();
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={FileX}
      title={texts.goneTitle}
      actions={<Button onPress={() => go({ page: 'clients' })}>{texts.toClients}</Button>}
    >
      {texts.goneText}
    </EmptyState>
  );
}

function Editor({ document }: { readonly document: StoredDocument }) {
  const { go } = useNavigation();
  const editor = useDocumentEditor(document);
  const [chosen, setChosen] = useState<string | null>(null);
  const { preview, failure } = editor;
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={editor.retry} />;
  if (preview === undefined) return <Loading />;
  const sheet = preview.sheets.find(({ name }) => name === chosen) ?? preview.sheets[0];
  return (
    <div className={styles.editor}>
      <div className={styles.head}>
        <PageHeader
          onBack={() => go({ page: 'documents', clientId: document.clientId })}
          title={document.title}
          subtitle={<Value>{document.clientName}</Value>}
          actions={<DocumentActions document={document} editor={editor} sheetName={sheet?.name} />}
        />
      </div>
      <div className={styles.columns}>
        {document.status === 'sent' ? (
          <SentNote document={document} />
        ) : (
          <DocumentForm document={document} editor={editor} preview={preview} />
        )}
        <SheetPreview sheets={preview.sheets} shown={sheet} onChoose={setChosen} />
      </div>
    </div>
  );
}

function SentNote({ document }: { readonly document: StoredDocument }) {
  const { documents } = useTexts();
  const { day } = useFormatters();
  const { kind, sentOn, sha256 } = document;
  const said = kind === 'handover' ? documents.editor.frozenPack : documents.editor.frozen;
  return (
    <div className={styles.form}>
      <p>{sentOn === null ? null : said(day(sentOn))}</p>
      <p className={styles.checksum}>
        {documents.editor.checksum} <Value>{sha256}</Value>
      </p>
    </div>
  );
}
