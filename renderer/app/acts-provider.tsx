import { type ReactNode, useMemo } from 'react';
import type { ActId } from '../../shared/core/ids.ts';
import { type Client, toFailure } from '../client/client.ts';
import { useClient } from '../client/use-client.ts';
import { type Acts, ActsContext } from '../ui/acts.ts';
import { useTexts } from '../ui/texts.tsx';
import { useToasts } from '../ui/toasts.tsx';

function findActId(value: unknown): ActId | undefined {
  if (typeof value !== 'object' || value === null || !('actId' in value)) return undefined;
  return typeof value.actId === 'string' ? (value.actId as ActId) : undefined;
}

function makeUndo(client: Client, value: unknown, ownUndo: (() => Promise<unknown>) | undefined) {
  const actId = findActId(value);
  if (ownUndo !== undefined) return async () => void (await ownUndo());
  return actId === undefined ? undefined : async () => void (await client.call('acts.undo', { actId }));
}

/** Gives the pages the one way to write: runs it, says what was done with an undo, or why it was refused. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const toasts = useToasts();
  const { errors } = useTexts();
  const acts = useMemo<Acts>(
    () => ({
      run: async ({ write, said, undo }) => {
        try {
          const value = await write();
          const takeBack = makeUndo(client, value, undo === undefined ? undefined : () => undo(value));
          if (said !== null) toasts.show({ text: said(value), ...(takeBack === undefined ? {} : { undo: takeBack }) });
          return value;
        } catch (thrown) {
          toasts.show({ text: errors[toFailure(thrown).code], tone: 'failed' });
          return undefined;
        }
      },
    }),
    [client, toasts, errors],
  );
  return <ActsContext value={acts}>{children}</ActsContext>;
}
