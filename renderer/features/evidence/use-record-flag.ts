import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { FlagDraft } from './flag-panel.tsx';
import { type FilesToKeep, useAttachFiles } from './use-attach-files.ts';

/** Records a draft without gaps, with its files; answers whether it was recorded. Undo withdraws it, so that it stays on record. */
export function useRecordFlag(): (draft: FlagDraft, files: FilesToKeep) => Promise<boolean> {
  const client = useClient();
  const { run } = useActs();
  const { evidence } = useTexts();
  const attach = useAttachFiles();
  return async ({ clientId, flag, happenedOn, reviewOn, facts, incidentId, isEscalated }, files) => {
    if (clientId === null || flag === null || happenedOn === null || reviewOn === null) return false;
    const { name } = await client.call('clients.get', { clientId });
    const recorded = await run({
      write: () =>
        client.call('flags.record', {
          clientId,
          flag,
          happenedOn,
          reviewOn,
          incidentId,
          isEscalated,
          facts: facts.trim(),
        }),
      said: () => evidence.flagPanel.recorded(name, evidence.flags[flag].name),
      undo: ({ id }) => client.call('flags.withdraw', { flagId: id }),
    });
    if (recorded === undefined) return false;
    await attach({ kind: 'flag', id: recorded.id }, files);
    return true;
  };
}
