import { FolderOpen, Printer } from 'lucide-react';
import type { DocumentFormat, StoredDocument } from '../../../shared/contract/document-calls.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { DocumentEditor } from './use-document-editor.ts';

type DocumentActionsProps = {
  readonly document: StoredDocument;
  readonly editor: DocumentEditor;
  readonly sheetName: string | undefined;
};

/** What can be done with a document: files, print, and keeping it as it was sent. */
export function DocumentActions(props: DocumentActionsProps) {
  const { editor: texts } = useTexts().documents;
  const { document } = props;
  const { produce, print, markSent, openFolder } = useDocumentWrites(props);
  return (
    <>
      {document.hasFolder && <IconButton icon={FolderOpen} label={texts.openFolder} onPress={openFolder} />}
      <IconButton icon={Printer} label={texts.print} onPress={print} />
      <Button onPress={() => produce('docx')}>{texts.docx}</Button>
      <Button onPress={() => produce('pdf')}>{texts.pdf}</Button>
      {document.status === 'draft' && (
        <Button variant="primary" onPress={markSent}>
          {texts.markSent}
        </Button>
      )}
    </>
  );
}

/** Each writes what was typed last before it does its work. */
function useDocumentWrites({ document, editor, sheetName }: DocumentActionsProps) {
  const { documents } = useTexts();
  const { editor: texts } = documents;
  const client = useClient();
  const { today } = useAppState();
  const { run } = useActs();
  const { id: documentId } = document;
  const produce = (format: DocumentFormat) =>
    void run({
      write: async () => {
        await editor.flush();
        return await client.call('documents.produce', { documentId, format });
      },
      said: (written) => (written === null ? texts.nothingWritten : texts.produced(written.files.length)),
    });
  const print = () =>
    void run({
      write: async () => {
        await editor.flush();
        await client.call('documents.print', { documentId, sheet: sheetName ?? '' });
      },
      said: null,
    });
  const markSent = () =>
    void run({
      write: async () => {
        await editor.flush();
        return await client.call('documents.markSent', { documentId, sentOn: today });
      },
      said: () => texts.sentToast,
    });
  const openFolder = () => void run({ write: () => client.call('documents.openFolder', { documentId }), said: null });
  return { produce, print, markSent, openFolder };
}
