import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import {
  type ImportedReport,
  type ImportSessionState,
  isReadable,
  makeImportSession,
  type OpenFile,
} from '../../client/import-session.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';

/** Files and pasted lists on their way in: readable ones are imported at once, the others ask. */
export type IntakeState = {
  readonly session: ImportSessionState;
  readonly isBusy: boolean;
  /** Everything imported on this screen so far, oldest first. */
  readonly imported: readonly ImportedReport[];
  /** Undoes the imports of this screen and takes their files in again, as amounts that may hold VAT. */
  readonly readAgainWithVat: () => Promise<void>;
};

export function useIntake(): IntakeState {
  const client = useClient();
  const acts = useActs();
  const store = useMemo(() => makeImportSession(client), [client]);
  const session = useStore(store);
  const [imported, setImported] = useState<readonly ImportedReport[]>([]);
  const [files, setFiles] = useState<readonly OpenFile[]>([]);
  const { run } = session;
  const isReading = session.files.some((file) => file.reading.kind === 'reading');
  const isReady = !isReading && run.kind !== 'running' && run.kind !== 'failed' && session.files.some(isReadable);
  useEffect(() => {
    if (isReady) void store.getState().importReadable();
  }, [isReady, store]);
  useEffect(() => {
    if (run.kind !== 'done') return;
    setImported((before) => [...before, ...run.reports]);
    setFiles((before) => [...before, ...run.files]);
  }, [run]);
  const undoAll = async () => {
    for (const { importId } of imported.toReversed()) await client.call('imports.undo', { importId });
    return true;
  };
  return {
    session,
    isBusy: isReading || isReady || run.kind === 'running',
    imported,
    readAgainWithVat: async () => {
      if ((await acts.run({ write: undoAll, said: null })) !== true) return;
      setImported([]);
      setFiles([]);
      await Promise.all(files.map(({ token, options }) => session.open([token], { ...options, vat: 'unknown' })));
    },
  };
}

/** A file that can not be imported as it is. */
export function needsAnswer({ reading }: OpenFile): boolean {
  return reading.kind === 'failed' || (reading.kind === 'read' && reading.preview.kind === 'refused');
}
