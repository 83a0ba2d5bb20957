import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';
import type { Kept } from './kept.ts';
import { NameDialog } from './name-dialog.tsx';

type RenameScenarioProps = { readonly scenario: Kept; readonly onClose: () => void };

export function RenameScenario({ scenario, onClose }: RenameScenarioProps) {
  const { scenarios: texts } = useTexts().whatIf;
  const client = useClient();
  const acts = useActs();
  const rename = (name: string) =>
    acts.run({
      write: () => client.call('scenarios.rename', { id: scenario.id, name }),
      said: () => texts.renamed(name),
    });
  return (
    <NameDialog title={texts.rename} name={scenario.name} onName={(name) => void rename(name)} onClose={onClose} />
  );
}
