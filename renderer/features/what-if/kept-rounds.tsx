import { useState } from 'react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { PriceRoundInput, PriceRoundOutcome } from '../../../shared/simulation/scenario.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Value } from '../../ui/marks.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { NameDialog } from './name-dialog.tsx';
import styles from './price-round.module.css';
import { expectKept, type PriceRoundDraft } from './use-price-round.ts';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import type { WhatIfView } from './what-if-view.ts';

type KeptRoundsProps = { readonly view: WhatIfView; readonly draft: PriceRoundDraft };

type Kept = Pick<CallResult<'scenarios.list'>[number], 'id' | 'name' | 'keptOn'> & {
  readonly input: PriceRoundInput;
  readonly outcome: PriceRoundOutcome;
};

/** Keeps the round under a name. */
export function KeepRound({ view, draft: { input, round } }: KeptRoundsProps) {
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

/** Rounds that were kept: what was expected then and what would be now; opened again or deleted. */
export function KeptRounds({ view, draft }: KeptRoundsProps) {
  const { priceRound: texts } = useTexts();
  const [loaded, reload] = useCall('scenarios.list', {}, ['scenarios']);
  const columns = useColumns(view, draft);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />;
  if (loaded.kind !== 'ready') return null;
  const kept = loaded.value.flatMap(({ id, name, keptOn, content }): Kept[] =>
    content.kind === 'price-round' ? [{ id, name, keptOn, input: content.input, outcome: content.outcome }] : [],
  );
  if (kept.length === 0) return null;
  return (
    <section className={styles.part} aria-label={texts.kept}>
      <h2>{texts.kept}</h2>
      <Table label={texts.kept} columns={columns} rows={kept} rowKey={({ id }) => id} />
    </section>
  );
}

function useColumns(view: WhatIfView, draft: PriceRoundDraft): readonly Column<Kept>[] {
  const { priceRound: texts } = useTexts();
  const { day } = useFormatters();
  const formats = useWhatIfFormats(view);
  const money = (id: string, header: string, pick: (kept: Kept) => number): Column<Kept> => ({
    id,
    header,
    align: 'end',
    render: (kept) => <Value>{formats.money(pick(kept))}</Value>,
  });
  return [
    { id: 'name', header: texts.name, grows: true, isRowHeader: true, render: ({ name }) => <Value>{name}</Value> },
    { id: 'kept', header: texts.keptOn, render: ({ keptOn }) => <Value>{day(keptOn)}</Value> },
    money('then', texts.keptExpected, ({ outcome }) => outcome.expectedMinor),
    money('now', texts.keptNow, ({ input }) => expectKept(view, input)),
    { id: 'acts', header: '', render: (kept) => <RowActs kept={kept} draft={draft} /> },
  ];
}

function RowActs({ kept: { id, name, input }, draft }: { readonly kept: Kept; readonly draft: PriceRoundDraft }) {
  const { priceRound: texts } = useTexts();
  const client = useClient();
  const acts = useActs();
  const toasts = useToasts();
  const open = () => {
    const { input: before } = draft;
    draft.open(input);
    toasts.show({ text: texts.opened(name), undo: async () => draft.open(before) });
  };
  const remove = () =>
    acts.run({ write: () => client.call('scenarios.delete', { id }), said: () => texts.deleted(name) });
  return (
    <span className={styles.fields}>
      <Button size="small" onPress={open}>
        {texts.open}
      </Button>
      <Button size="small" variant="quiet" onPress={() => void remove()}>
        {texts.remove}
      </Button>
    </span>
  );
}
