import { useEffect, useState } from 'react';
import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import { CallFailure, type Client } from '../../client/client.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';

export type Working = { readonly rowsDone: number; readonly rowsTotal: number } | null;

type Ask<T> = (client: Client, format: ExportFormat) => Promise<T | null>;

export const exportEverything = (client: Client, format: ExportFormat) => client.call('export.everything', { format });
export const bringBack = (client: Client, format: ExportFormat) => client.call('export.bringBack', { format });

/** Runs one of the two, tells how far it is, and what came of it; null before that and where it was stopped. */
export function useWholeStore<T>(ask: Ask<T>) {
  const client = useClient();
  const acts = useActs();
  const [working, setWorking] = useState<Working>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [done, setDone] = useState<T | null>(null);
  useEffect(() => client.on('export-progress', setWorking), [client]);
  const run = async (format: ExportFormat) => {
    setWorking(null);
    setIsRunning(true);
    const write = () => ask(client, format).catch(stopped);
    const answer = await acts.run({ write, said: null });
    setIsRunning(false);
    if (answer !== undefined && answer !== null) setDone(answer);
  };
  const cancel = () => void acts.run({ write: () => client.call('export.cancel', {}), said: null });
  const show = () => void acts.run({ write: () => client.call('export.showFolder', {}), said: null });
  return { run, cancel, show, isRunning, working, done };
}

/** What the user has stopped is no failure. */
function stopped(thrown: unknown): null {
  if (thrown instanceof CallFailure && thrown.failure.code === 'import-cancelled') return null;
  throw thrown;
}
