import { useState } from 'react';
import { startingPassThroughSharePct } from '../../../shared/client/starting-values.ts';
import type { Estimate } from '../../../shared/contract/book-calls.ts';
import { useLoaded } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useSettings } from '../../client/use-settings.ts';
import { useActs } from '../../ui/acts.ts';
import { NumberField } from '../../ui/number-field.tsx';
import { ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { NoClients } from './no-clients.tsx';
import { loadResold, type ResoldData, shareOfTyped, type TypedCosts } from './resold-rows.ts';
import styles from './resold-step.module.css';
import { ResoldTable } from './resold-table.tsx';
import { StepFrame } from './step-frame.tsx';
import type { FirstSteps } from './use-first-steps.ts';

/** What of the revenue is bought in: figures for the five largest, the usual share for the others. */
export function ResoldStep({ flow }: { readonly flow: FirstSteps }) {
  const [loaded, reload] = useLoaded(loadResold, []);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  if (loaded.value.book.clients.length === 0) return <NoClients flow={flow} />;
  return <ResoldScreen flow={flow} data={loaded.value} />;
}

function ResoldScreen({ flow, data }: { readonly flow: FirstSteps; readonly data: ResoldData }) {
  const { resold } = useTexts().firstSteps;
  const { settings } = useSettings();
  const [typed, setTyped] = useState<TypedCosts>(() => new Map(data.rows.map((row) => [row.clientId, row.typedMinor])));
  const [usualPct, setUsualPct] = useState<number | null>(
    settings.usualPassThroughSharePct ?? startingPassThroughSharePct,
  );
  const accept = useAcceptResold(flow, data);
  const isTooMuch = data.rows.some((row) => (typed.get(row.clientId) ?? 0) > row.revenueMinor);
  return (
    <StepFrame
      heading={resold.heading}
      lead={resold.lead}
      onNext={() => void accept(typed, usualPct)}
      onBack={flow.back}
      isNextDisabled={isTooMuch}
    >
      {data.rows.length === 0 ? (
        <p>{resold.allKnown}</p>
      ) : (
        <>
          <ResoldTable data={data} typed={typed} usualPct={usualPct} onType={setTyped} />
          <div className={styles.usual}>
            <NumberField
              label={resold.usual}
              value={usualPct}
              unit="%"
              min={0}
              max={100}
              decimals={1}
              onChange={setUsualPct}
            />
            <p className="muted">{resold.usualNote}</p>
          </div>
          <Others data={data} />
        </>
      )}
    </StepFrame>
  );
}

/** Beyond this many nobody reads every name; a few of the largest tell who is meant. */
const mostNamed = 15;
const namedOfMany = 6;

function Others({ data }: { readonly data: ResoldData }) {
  const { resold } = useTexts().firstSteps;
  const { list } = useFormatters();
  const { others, knownCount } = data;
  const names = others.slice(0, others.length > mostNamed ? namedOfMany : mostNamed).map(({ name }) => name);
  const named = { count: others.length, names: list(names) };
  return (
    <div className={styles.others}>
      {others.length > 0 && <p>{names.length < others.length ? resold.manyOthers(named) : resold.others(named)}</p>}
      {knownCount > 0 && <p className="muted">{resold.known(knownCount)}</p>}
    </div>
  );
}

/** Stores a share for every client whose cost is unknown: of the typed figure, else the usual one. */
function useAcceptResold(flow: FirstSteps, data: ResoldData) {
  const client = useClient();
  const acts = useActs();
  const { update } = useSettings();
  return async (typed: TypedCosts, usualPct: number | null) => {
    const shares = data.rows.map((row) => {
      const minor = typed.get(row.clientId) ?? null;
      return { clientId: row.clientId, share: minor === null ? usualPct : shareOfTyped(row, minor) };
    });
    const all = [...shares, ...data.others.map(({ clientId }) => ({ clientId, share: usualPct }))];
    const estimates = all.flatMap(({ clientId, share }): Estimate[] =>
      share === null ? [] : [{ clientId, figure: 'passThroughSharePct', value: share }],
    );
    const write = async () => {
      if (estimates.length > 0) await client.call('book.recordEstimates', { estimates });
      if (data.rows.length > 0) await update({ usualPassThroughSharePct: usualPct });
      return true;
    };
    if ((await acts.run({ write, said: null })) === true) await flow.next();
  };
}
