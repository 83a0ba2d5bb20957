import { X } from 'lucide-react';
import { useId } from 'react';
import type { FilePreview } from '../../../shared/contract/import-calls.ts';
import { type ImportSessionState, knownOf, type OpenFile } from '../../client/import-session.ts';
import { IconButton } from '../../ui/button.tsx';
import { FileQuestion } from '../../ui/file-question.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { FileCounts } from './file-counts.tsx';
import { FileSentence } from './file-sentence.tsx';
import { FileTabs } from './file-tabs.tsx';
import styles from './import-page.module.css';
import { MappingLine } from './mapping-line.tsx';
import { OpenQuestions } from './open-questions.tsx';

type FileCardProps = { readonly file: OpenFile; readonly session: ImportSessionState };

/** One file before it is imported: what it is, what of it would be stored and how it is read. */
export function FileCard({ file, session }: FileCardProps) {
  const { importScreen: texts } = useTexts();
  const titleId = useId();
  const preview = knownOf(file);
  const isReading = file.reading.kind === 'reading';
  const leaveOut = <IconButton icon={X} label={texts.leaveOut} size="small" onPress={() => session.remove(file.key)} />;
  if (preview === null) {
    return (
      <section className={styles.card} aria-busy={isReading}>
        <div className={styles.cardHead}>
          {file.reading.kind === 'failed' ? (
            <ErrorState failure={file.reading.failure} isCompact />
          ) : (
            <p className="muted">{texts.reading}</p>
          )}
          <span className={styles.push}>{leaveOut}</span>
        </div>
      </section>
    );
  }
  const name = nameOf(preview, file.options.part, texts.unread.partOf);
  return (
    <section className={styles.card} aria-labelledby={titleId} aria-busy={isReading}>
      <div className={styles.cardHead}>
        <h2 id={titleId} className={styles.fileName} data-value>
          {name}
        </h2>
        <span className={styles.push}>
          {isReading && <span className="muted">{texts.reading}</span>}
          {leaveOut}
        </span>
      </div>
      <WhatItIs file={file} preview={preview} session={session} />
      <FileTabs file={file} preview={preview} session={session} />
    </section>
  );
}

type NamePart = (parts: { part: string; file: string }) => string;

/** A table that can't be read yet is told from the others of its file by its part. */
function nameOf(preview: FilePreview, part: string | undefined, namePart: NamePart): string {
  if (preview.kind === 'readable') return preview.report.file;
  return part === undefined ? preview.file : namePart({ part, file: preview.file });
}

export type ReadablePreview = Extract<FilePreview, { readonly kind: 'readable' }>;

type WhatItIsProps = FileCardProps & { readonly preview: FilePreview };

/** What the file is in one sentence, or what it has to be told first. */
function WhatItIs({ file, preview, session }: WhatItIsProps) {
  if (preview.kind === 'refused')
    return <FileQuestion refusal={preview} onAnswer={(answer) => void session.answer(file.key, answer)} />;
  return (
    <>
      <FileSentence report={preview.report} />
      {preview.mapping !== null && <MappingLine file={file} mapping={preview.mapping} session={session} />}
      <FileCounts report={preview.report} isDone={false} />
      <OpenQuestions file={file} preview={preview} session={session} />
    </>
  );
}
