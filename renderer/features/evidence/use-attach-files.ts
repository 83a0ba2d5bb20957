import type { EvidenceKind } from '../../../shared/evidence/evidence-kinds.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';

/** Files that go with a new entry: dropped ones, and whether a dialog is to ask for others. */
export type FilesToKeep = { readonly dropped: readonly File[]; readonly asks: boolean };

export const noFiles: FilesToKeep = { dropped: [], asks: false };

type Owner = { readonly kind: EvidenceKind; readonly id: string };

/** Keeps files with an entry that was just written down. */
export function useAttachFiles(): (owner: Owner, files: FilesToKeep) => Promise<void> {
  const client = useClient();
  const { run } = useActs();
  const { files: texts } = useTexts().evidence;
  return async (owner, { dropped, asks }) => {
    if (dropped.length > 0) {
      const write = async () =>
        client.call('evidence.attach', { owner, tokens: [...(await client.takeDroppedFiles(dropped))] });
      await run({ write, said: null });
    }
    if (!asks) return;
    const chosen = await run({ write: () => client.call('evidence.attach', { owner, tokens: null }), said: null });
    if (chosen !== undefined && chosen.length > 0) {
      await run({ write: async () => ({}), said: () => texts.kept(chosen.length) });
    }
  };
}
