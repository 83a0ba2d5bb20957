import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { type ImportSessionState, makeImportSession } from '../../client/import-session.ts';
import { useClient } from '../../client/use-client.ts';
import { DropZone } from '../../ui/drop-zone.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { CreditNotes } from './credit-notes.tsx';
import { FileCard } from './file-card.tsx';
import { ImportBar } from './import-bar.tsx';
import { ImportHistory } from './import-history.tsx';
import styles from './import-page.module.css';
import { ImportResult } from './import-result.tsx';
import { IntakeButtons } from './intake-buttons.tsx';
import { Mappings } from './mappings.tsx';
import { OpenVat } from './open-vat.tsx';
import { TemplatesMenu } from './templates-menu.tsx';
import { UnreadParts } from './unread-parts.tsx';

/** Files as they will be stored, before they are; then what came in, and what came in before. */
export function ImportPage({ tokens }: { readonly tokens: readonly string[] }) {
  const { importScreen: texts } = useTexts();
  const client = useClient();
  const store = useMemo(() => makeImportSession(client), [client]);
  const session = useStore(store);
  useEffect(() => {
    if (tokens.length > 0) void store.getState().open(tokens);
  }, [tokens, store]);
  return (
    <Page>
      <PageHeader title={texts.title} subtitle={texts.lead} actions={<TemplatesMenu />} />
      <div className={styles.column}>
        <Intake session={session} />
        {session.refusal !== null && <ErrorState failure={session.refusal} isCompact />}
        <UnreadParts parts={session.unread} onRead={(part) => void session.openPart(part)} />
        {session.files.map((file) => (
          <FileCard key={file.key} file={file} session={session} />
        ))}
        <ImportBar session={session} />
        {session.run.kind === 'done' && (
          <ImportResult reports={session.run.reports} isStoppedTooLate={session.run.isStoppedTooLate} />
        )}
        {session.files.length === 0 && session.run.kind !== 'running' && <OpenVat />}
        {session.files.length === 0 && session.run.kind !== 'running' && <CreditNotes />}
        {session.files.length === 0 && <ImportHistory />}
        {session.files.length === 0 && <Mappings />}
      </div>
    </Page>
  );
}

function Intake({ session }: { readonly session: ImportSessionState }) {
  const { importScreen: texts } = useTexts();
  const isCompact = session.files.length > 0 || session.run.kind === 'done';
  if (session.run.kind === 'running') return null;
  return (
    <DropZone label={texts.drop} isCompact={isCompact} onDrop={(files) => void session.drop(files)}>
      <IntakeButtons session={session} isMain={!isCompact} />
    </DropZone>
  );
}
