import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { type DecimalSign, type PastedRevenue, readPastedRevenue } from '../../../shared/client/pasted-revenue.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { Client } from '../../client/client.ts';
import {
  type ImportedReport,
  type ImportSessionState,
  isReadable,
  makeImportSession,
  type OpenFile,
} from '../../client/import-session.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';

/** Files and pasted lists on their way in: readable files are imported at once, the others ask. */
export type IntakeState = {
  readonly session: ImportSessionState;
  readonly isBusy: boolean;
  /** Everything imported on this screen so far, oldest first. */
  readonly imported: readonly ImportedReport[];
  /** Lines of the pasted list that hold no figure, from 1. */
  readonly pastedLeftOut: readonly number[];
  readonly takePasted: (text: string, decimal?: DecimalSign) => Promise<PastedRevenue>;
  /** Undoes the imports of this screen, newest first. */
  readonly undoAll: () => Promise<void>;
};

export function useIntake(): IntakeState {
  const client = useClient();
  const acts = useActs();
  const store = useMemo(() => makeImportSession(client), [client]);
  const session = useStore(store);
  const [imported, setImported] = useState<readonly ImportedReport[]>([]);
  const [pastedLeftOut, setPastedLeftOut] = useState<readonly number[]>([]);
  const isReading = session.files.some((file) => file.reading.kind === 'reading');
  const isReady = !isReading && session.run.kind !== 'running' && session.files.some(isReadable);
  useEffect(() => {
    if (isReady) void store.getState().importReadable();
  }, [isReady, store]);
  const { run } = session;
  useEffect(() => {
    if (run.kind === 'done') setImported((before) => [...before, ...run.reports]);
  }, [run]);
  return {
    session,
    isBusy: isReading || isReady || run.kind === 'running',
    imported,
    pastedLeftOut,
    takePasted: async (text, decimal) => {
      const pasted = readPastedRevenue(text, decimal);
      if (pasted.kind === 'list') {
        await acts.run({ write: () => storePasted(client, pasted.clients), said: null });
        setPastedLeftOut(pasted.leftOut);
      }
      if (pasted.kind === 'other') await session.paste(text, 'pasted.tsv');
      return pasted;
    },
    undoAll: async () => {
      const newestFirst = imported.toReversed();
      const undo = async () => {
        for (const { importId } of newestFirst) await client.call('imports.undo', { importId });
      };
      await acts.run({ write: undo, said: null });
      setImported([]);
    },
  };
}

/** A file that can not be imported as it is. */
export function needsAnswer({ reading }: OpenFile): boolean {
  return reading.kind === 'failed' || (reading.kind === 'read' && reading.preview.kind === 'refused');
}

type PastedList = Extract<PastedRevenue, { readonly kind: 'list' }>['clients'];

async function storePasted(client: Client, pasted: PastedList): Promise<void> {
  const known = await client.call('clients.list', { includeArchived: true });
  const idByName = new Map<string, ClientId>(known.map(({ name, id }) => [name.toLowerCase(), id]));
  const estimates: { clientId: ClientId; figure: 'revenuePerYear'; value: number }[] = [];
  for (const { name, revenuePerYear } of pasted) {
    const clientId = idByName.get(name.toLowerCase()) ?? (await client.call('clients.add', { name })).id;
    idByName.set(name.toLowerCase(), clientId);
    estimates.push({ clientId, figure: 'revenuePerYear', value: revenuePerYear });
  }
  await client.call('book.recordEstimates', { estimates });
}
