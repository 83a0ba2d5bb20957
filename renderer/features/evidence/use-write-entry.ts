import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';
import { type EntryDraft, toFields } from './entry-draft.ts';

/** Files that go with a new entry: dropped ones, and whether a dialog is to ask for others. */
export type FilesToKeep = { readonly dropped: readonly File[]; readonly asks: boolean };

export const noFiles: FilesToKeep = { dropped: [], asks: false };

/** Writes a draft without gaps, new or over an entry; answers whether it was written. */
export function useWriteEntry(): (draft: EntryDraft, entryId: string | null, files: FilesToKeep) => Promise<boolean> {
  const client = useClient();
  const { run } = useActs();
  const { entryPanel: texts, files: fileTexts } = useTexts().evidence;
  const attach = async (owner: { readonly kind: EntryDraft['kind']; readonly id: string }, files: FilesToKeep) => {
    if (files.dropped.length > 0) {
      const write = async () =>
        client.call('evidence.attach', { owner, tokens: [...(await client.takeDroppedFiles(files.dropped))] });
      await run({ write, said: null });
    }
    if (!files.asks) return;
    const chosen = await run({ write: () => client.call('evidence.attach', { owner, tokens: null }), said: null });
    if (chosen !== undefined && chosen.length > 0) {
      await run({ write: async () => ({}), said: () => fileTexts.kept(chosen.length) });
    }
  };
  return async (draft, entryId, files) => {
    const fields = toFields(draft);
    if (fields === null) return false;
    if (entryId !== null) {
      const changed = await run({
        write: () => client.call('evidence.update', { id: entryId, fields }),
        said: () => texts.saved,
      });
      return changed !== undefined;
    }
    const { name } = await client.call('clients.get', { clientId: fields.clientId });
    const { kind } = fields;
    const recorded = await run({
      write: () => client.call('evidence.record', fields),
      said: () => texts.recorded[kind](name),
      undo: ({ id }) => client.call('evidence.delete', { kind, id }),
    });
    if (recorded === undefined) return false;
    await attach({ kind, id: recorded.id }, files);
    return true;
  };
}
