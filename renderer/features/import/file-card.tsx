import { X } from 'lucide-react';
import { useId } from 'react';
import type { FilePreview } from '../../../shared/contract/import-calls.ts';
import type { ImportSessionState, OpenFile } from '../../client/import-session.ts';
import { IconButton } from '../../ui/button.tsx';
import { FileQuestion } from '../../ui/file-question.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { FileCounts } from './file-counts.tsx';
import { FileTabs } from './file-tabs.tsx';
import styles from './import-page.module.css';

type FileCardProps = { readonly file: OpenFile; readonly session: ImportSessionState };

/** One file before it is imported: what it is, what of it would be stored and how it is read. */
export function FileCard({ file, session }: FileCardProps) {
  const { reading } = file;
  const { importScreen: texts } = useTexts();
  const titleId = useId();
  const leaveOut = (
    <IconButton icon={X} label={texts.leaveOut} size="small" onPress={() => session.remove(file.token)} />
  );
  if (reading.kind === 'reading') {
    return (
      <section className={styles.card} aria-busy>
        <p className="muted">{texts.reading}</p>
      </section>
    );
  }
  if (reading.kind === 'failed') {
    return (
      <section className={styles.card}>
        <div className={styles.cardHead}>
          <ErrorState failure={reading.failure} isCompact />
          {leaveOut}
        </div>
      </section>
    );
  }
  const { preview } = reading;
  const name = preview.kind === 'readable' ? preview.report.file : preview.file;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.cardHead}>
        <h2 id={titleId} className={styles.fileName} data-value>
          {name}
        </h2>
        {preview.kind === 'readable' && <WhatItIs preview={preview} />}
        <span className={styles.push}>{leaveOut}</span>
      </div>
      {preview.kind === 'readable' ? (
        <>
          <FileCounts report={preview.report} isDone={false} />
          <FileTabs file={file} preview={preview} session={session} />
        </>
      ) : (
        <FileQuestion refusal={preview} onAnswer={(answer) => void session.answer(file.token, answer)} />
      )}
    </section>
  );
}

export type ReadablePreview = Extract<FilePreview, { readonly kind: 'readable' }>;

function WhatItIs({ preview }: { readonly preview: ReadablePreview }) {
  const { importScreen: texts } = useTexts();
  const { kind, source } = preview.report;
  const tools: Readonly<Record<string, string>> = texts.tools;
  const tool = tools[source];
  return (
    <span className={styles.what}>
      {tool === undefined ? texts.kinds[kind] : texts.fromTool({ kind: texts.kinds[kind], tool })}
    </span>
  );
}
