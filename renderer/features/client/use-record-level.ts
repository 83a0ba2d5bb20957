import type { AssessableId } from '../../../shared/scoring/level.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import type { LevelChoice } from '../../ui/level-editor.tsx';
import { useTexts } from '../../ui/texts.tsx';
import type { ClientView } from './client-view.ts';

/** Records a level for today and says so with an undo. */
export function useRecordLevel({ client: stored }: ClientView) {
  const client = useClient();
  const { run } = useActs();
  const { client: texts, assessment } = useTexts();
  return (criterion: AssessableId, choice: LevelChoice) => {
    const { name } = assessment.criteria[criterion];
    const { level } = choice;
    return run({
      write: () => client.call('assessments.record', { clientId: stored.id, criterion, ...choice }),
      said: () => (level === null ? texts.card.cleared(name) : texts.card.recorded(name, level)),
    });
  };
}
