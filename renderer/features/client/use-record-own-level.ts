import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';

/** Records a level of an own criterion for today and says so with an undo. */
export function useRecordOwnLevel({ client: stored }: ClientView) {
  const client = useClient();
  const { run } = useActs();
  const { card: texts } = useTexts().client;
  return ({ id, name }: { readonly id: OwnCriterionId; readonly name: string }, level: Level | null) =>
    run({
      write: () => client.call('ownAssessments.record', { clientId: stored.id, criterion: id, level }),
      said: () => (level === null ? texts.cleared(name) : texts.recorded(name, level)),
    });
}
