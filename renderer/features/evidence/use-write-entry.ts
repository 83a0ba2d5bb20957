import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';
import { type EntryDraft, toFields } from './entry-draft.ts';
import { type FilesToKeep, useAttachFiles } from './use-attach-files.ts';

/** Writes a draft without gaps, new or over an entry; answers whether it was written. */
export function useWriteEntry(): (draft: EntryDraft, entryId: string | null, files: FilesToKeep) => Promise<boolean> {
  const client = useClient();
  const { run } = useActs();
  const { entryPanel: texts } = useTexts().evidence;
  const attach = useAttachFiles();
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
