import { useState } from 'react';
import type { Ideal } from '../../../shared/contract/prospect-calls.ts';
import type { IdealTraits, Range } from '../../../shared/prospects/ideal-client.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';
import { TraitRows } from './trait-rows.tsx';
import { traitsOf } from './use-ideal-hints.ts';

/** What a client who fits is like: drawn from those graded A, changed by the user. */
export function IdealView() {
  const [loaded, reload] = useCall('prospects.getIdeal', {}, ['rhythm', 'clients', 'facts', 'assessments', 'settings']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  // What was kept or drawn anew begins a new draft.
  return <IdealSheet key={JSON.stringify(loaded.value)} ideal={loaded.value} />;
}

function IdealSheet({ ideal }: { readonly ideal: Ideal }) {
  const { ideal: texts } = useTexts().prospects;
  const [draft, setDraft] = useState<IdealTraits>(traitsOf(ideal));
  const { save, drop } = useIdealWrites();
  const isOrdered = [draft.seats, draft.devices, draft.revenueMinor].every(isInOrder);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(traitsOf(ideal));
  return (
    <div className={styles.ideal}>
      <Basis ideal={ideal} />
      <table className={styles.traits} aria-label={texts.columns.wanted}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.trait}</th>
            {ideal.drawn !== null && <th scope="col">{texts.columns.drawn}</th>}
            {ideal.drawn !== null && <th scope="col">{texts.columns.restsOn}</th>}
            <th scope="col">{texts.columns.wanted}</th>
          </tr>
        </thead>
        <tbody>
          <TraitRows ideal={ideal} draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
        </tbody>
      </table>
      {!isOrdered && <p role="alert">{texts.notOrdered}</p>}
      <div className={styles.buttons}>
        <Button variant="primary" isDisabled={!isOrdered || !isChanged} onPress={() => save(draft)}>
          {texts.save}
        </Button>
        {ideal.stored !== null && ideal.drawn !== null && <Button onPress={drop}>{texts.drop}</Button>}
      </div>
    </div>
  );
}

function isInOrder({ from, to }: Range): boolean {
  return from === null || to === null || from <= to;
}

/** On whom the picture rests, or why there is none. */
function Basis({ ideal: { drawn, aCount, stored } }: { readonly ideal: Ideal }) {
  const { ideal: texts } = useTexts().prospects;
  const { list } = useFormatters();
  if (drawn === null) return <p>{aCount === 0 ? texts.none : texts.tooFew(aCount)}</p>;
  return (
    <div>
      <p>{texts.drawn(drawn.names.length)}</p>
      <p className="muted">
        <Value>{texts.names(list(drawn.names))}</Value>
      </p>
      {stored !== null && <p className="muted">{texts.own}</p>}
    </div>
  );
}

function useIdealWrites() {
  const { ideal: texts } = useTexts().prospects;
  const client = useClient();
  const { run } = useActs();
  return {
    save: (traits: IdealTraits) =>
      void run({
        write: () => client.call('prospects.saveIdeal', { traits: { ...traits, contracts: [...traits.contracts] } }),
        said: () => texts.saved,
      }),
    drop: () =>
      void run({ write: () => client.call('prospects.saveIdeal', { traits: null }), said: () => texts.dropped }),
  };
}
