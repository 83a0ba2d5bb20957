import { useState } from 'react';
import type { PriceRoundInput } from '../../../shared/simulation/scenario.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { NameDialog } from './name-dialog.tsx';
import type { PriceRoundDraft } from './use-price-round.ts';
import type { WhatIfView } from './what-if-view.ts';

type KeepRoundProps = { readonly view: WhatIfView; readonly draft: PriceRoundDraft };

/** Keeps the round under a name. */
export function KeepRound({ view, draft: { input, round } }: KeepRoundProps) {
  const { priceRound: texts } = useTexts();
  const [isNaming, setIsNaming] = useState(false);
  const client = useClient();
  const acts = useActs();
  const { todayMinor, expectedMinor } = round;
  const keep = (name: string) =>
    acts.run({
      write: () => {
        const kept = { own: { ...input.own }, stayChances: copyChances(input.stayChances) };
        const content = { kind: 'price-round' as const, input: kept, outcome: { todayMinor, expectedMinor } };
        return client.call('scenarios.keep', { name, content });
      },
      said: () => texts.keptSaid(name),
    });
  return (
    <>
      <Button onPress={() => setIsNaming(true)}>{texts.keep}</Button>
      {isNaming && (
        <NameDialog
          isProposed
          title={texts.keep}
          name={texts.keepName(view.asOf.slice(0, 4))}
          onName={(name) => void keep(name)}
          onClose={() => setIsNaming(false)}
        />
      )}
    </>
  );
}

function copyChances({ A, B, C, D }: PriceRoundInput['stayChances']) {
  return { A: { ...A }, B: { ...B }, C: { ...C }, D: { ...D } };
}
