import { useState } from 'react';
import type { LetGo } from '../../../shared/simulation/let-go.ts';
import { outcomeOf } from '../../../shared/simulation/scenario.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { NameDialog } from './name-dialog.tsx';
import { type Leaving, toPartingInput } from './use-leaving.ts';
import type { WhatIfView } from './what-if-view.ts';

type KeepScenarioProps = { readonly view: WhatIfView; readonly leaving: Leaving; readonly result: LetGo };

/** Keeps a parting under a name, to come back to it or to compare it. */
export function KeepScenario({ view, leaving, result }: KeepScenarioProps) {
  const { scenarios: texts } = useTexts().whatIf;
  const { list } = useFormatters();
  const [isNaming, setIsNaming] = useState(false);
  const client = useClient();
  const acts = useActs();
  const names = view.clients.filter(({ clientId }) => leaving.ids.has(clientId)).map(({ name }) => name);
  const keep = (name: string) =>
    acts.run({
      write: () => {
        const input = toPartingInput(leaving);
        const kept = { leaving: [...input.leaving], oneOff: { ...input.oneOff } };
        return client.call('scenarios.keep', {
          name,
          content: { kind: 'parting', input: kept, outcome: outcomeOf(result) },
        });
      },
      said: () => texts.kept(name),
    });
  return (
    <>
      <Button size="small" onPress={() => setIsNaming(true)}>
        {texts.keep}
      </Button>
      {isNaming && (
        <NameDialog
          isProposed
          title={texts.keep}
          name={names.length > 2 ? texts.usualName(names.length) : list(names)}
          onName={(name) => void keep(name)}
          onClose={() => setIsNaming(false)}
        />
      )}
    </>
  );
}
