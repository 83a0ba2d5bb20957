import { Download, Paperclip, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Attachment, EvidenceEntry } from '../../../shared/contract/evidence-calls.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Value } from '../../ui/marks.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import styles from './evidence-section.module.css';

type AttachButtonProps = { readonly owner: Pick<EvidenceEntry, 'kind' | 'id'> };

/** Keeps files chosen in a dialog with an entry of any kind. */
export function AttachButton({ owner: { kind, id } }: AttachButtonProps) {
  const client = useClient();
  const { run } = useActs();
  const { files: texts } = useTexts().evidence;
  const attach = () =>
    void run({
      write: () => client.call('evidence.attach', { owner: { kind, id }, tokens: null }),
      said: (kept) => (kept.length === 0 ? texts.keptNone : texts.kept(kept.length)),
    });
  return <IconButton icon={Paperclip} size="small" label={texts.attach} onPress={attach} />;
}

/** Files kept with an entry: saved as a copy elsewhere, or deleted for good. Nothing is opened from here. */
export function EvidenceFiles({ files }: { readonly files: readonly Attachment[] }) {
  const [asked, setAsked] = useState<Attachment | null>(null);
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <FileLine key={file.id} file={file} onDelete={() => setAsked(file)} />
      ))}
      {asked !== null && <DeleteDialog file={asked} onClose={() => setAsked(null)} />}
    </ul>
  );
}

function FileLine({ file, onDelete }: { readonly file: Attachment; readonly onDelete: () => void }) {
  const { files: texts } = useTexts().evidence;
  const client = useClient();
  const { run } = useActs();
  const toasts = useToasts();
  const sizeOf = useFileSize();
  const save = async () => {
    const saved = await run({ write: () => client.call('evidence.saveFile', { attachmentId: file.id }), said: null });
    if (saved !== undefined && saved !== null) toasts.show({ text: texts.saved });
  };
  return (
    <li className={styles.file}>
      <span className={styles.fileName} title={texts.checksum(file.sha256)}>
        <Value>{file.fileName}</Value>
      </span>
      <span className="muted">
        <Value>{sizeOf(file.byteCount)}</Value>
      </span>
      <IconButton icon={Download} size="small" label={texts.save(file.fileName)} onPress={() => void save()} />
      <IconButton icon={Trash2} size="small" label={texts.delete(file.fileName)} onPress={onDelete} />
    </li>
  );
}

const kilobyte = 1024;

/** Size in kB, from a megabyte on in MB. */
export function useFileSize(): (bytes: number) => string {
  const { files: texts } = useTexts().evidence;
  const { decimal1, integer } = useFormatters();
  return (bytes) =>
    bytes < kilobyte * kilobyte
      ? texts.size(integer(Math.ceil(bytes / kilobyte)))
      : texts.sizeMega(decimal1(bytes / (kilobyte * kilobyte)));
}

/** Deleting is for good, so it asks. */
function DeleteDialog({ file, onClose }: { readonly file: Attachment; readonly onClose: () => void }) {
  const { common, evidence } = useTexts();
  const { files: texts } = evidence;
  const client = useClient();
  const { run } = useActs();
  const erase = async () => {
    await run({
      write: () => client.call('evidence.deleteFile', { attachmentId: file.id }),
      said: () => texts.deleted,
    });
    onClose();
  };
  return (
    <Dialog
      title={texts.deleteTitle}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {common.cancel}
          </Button>
          <Button variant="danger" onPress={() => void erase()}>
            {texts.deleteConfirm}
          </Button>
        </>
      }
    >
      <p>{texts.deleteText(file.fileName)}</p>
    </Dialog>
  );
}
