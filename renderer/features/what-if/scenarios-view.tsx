import { useState } from 'react';
import { outcomeOf, type PartingInput } from '../../../shared/simulation/scenario.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { CompareScenarios } from './compare-scenarios.tsx';
import { type KeptParting, simulateKept } from './kept-parting.ts';
import { RenameScenario } from './rename-scenario.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type ScenariosViewProps = { readonly view: WhatIfView; readonly onOpen: (input: PartingInput) => void };

/** What was kept: opened again, renamed, compared side by side by today's figures. */
export function ScenariosView(props: ScenariosViewProps) {
  const { scenarios: texts } = useTexts().whatIf;
  const [loaded, reload] = useCall('scenarios.list', {}, ['scenarios']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />;
  if (loaded.kind !== 'ready') return <Loading />;
  const kept = loaded.value.flatMap(({ id, name, keptOn, content }) =>
    content.kind === 'parting' ? [{ id, name, keptOn, input: content.input, outcome: content.outcome }] : [],
  );
  if (kept.length === 0) {
    return (
      <EmptyState title={texts.emptyTitle} isCompact>
        {texts.emptyText}
      </EmptyState>
    );
  }
  return <KeptPartings {...props} kept={kept} />;
}

const mostCompared = 4;

function KeptPartings({ view, onOpen, kept }: ScenariosViewProps & { readonly kept: readonly KeptParting[] }) {
  const { scenarios: texts } = useTexts().whatIf;
  const [chosen, setChosen] = useState<readonly string[]>(kept.slice(0, 2).map(({ id }) => id));
  const [renamed, setRenamed] = useState<KeptParting | null>(null);
  const compared = kept.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id].slice(-mostCompared) : chosen.filter((other) => other !== id));
  const columns = useColumns({ view, chosen, toggle, onOpen, onRename: setRenamed });
  return (
    <div className={styles.plan}>
      <Table label={texts.label} columns={columns} rows={kept} rowKey={({ id }) => id} />
      {compared.length > 1 && <CompareScenarios view={view} kept={compared} />}
      {renamed !== null && <RenameScenario scenario={renamed} onClose={() => setRenamed(null)} />}
    </div>
  );
}

type ColumnsProps = ScenariosViewProps & {
  readonly chosen: readonly string[];
  readonly toggle: (id: string, isChosen: boolean) => void;
  readonly onRename: (scenario: KeptParting) => void;
};

function useColumns({ view, chosen, toggle, onOpen, onRename }: ColumnsProps): readonly Column<KeptParting>[] {
  const { scenarios: texts } = useTexts().whatIf;
  const { day } = useFormatters();
  const formats = useWhatIfFormats(view);
  const client = useClient();
  const acts = useActs();
  const remove = ({ id, name }: KeptParting) =>
    acts.run({ write: () => client.call('scenarios.delete', { id }), said: () => texts.deleted(name) });
  return [
    {
      id: 'name',
      header: texts.name,
      isRowHeader: true,
      grows: true,
      render: ({ id, name }) => (
        <Checkbox isSelected={chosen.includes(id)} onChange={(isChosen) => toggle(id, isChosen)}>
          <span data-value>{name}</span>
        </Checkbox>
      ),
    },
    { id: 'kept', header: texts.keptOn, render: ({ keptOn }) => <span data-value>{day(keptOn)}</span> },
    {
      id: 'cash',
      header: texts.cashThen,
      align: 'end',
      render: ({ outcome }) => <span data-value>{formats.signedMoney(outcome.cashEffectMinor)}</span>,
    },
    {
      id: 'now',
      header: texts.cashNow,
      align: 'end',
      render: ({ input }) => (
        <span data-value>{formats.signedMoney(outcomeOf(simulateKept(view, input)).cashEffectMinor)}</span>
      ),
    },
    {
      id: 'acts',
      header: texts.acts,
      render: (scenario) => (
        <span className={styles.rowActs}>
          <Button size="small" onPress={() => onOpen(scenario.input)}>
            {texts.open}
          </Button>
          <Button size="small" variant="quiet" onPress={() => onRename(scenario)}>
            {texts.rename}
          </Button>
          <Button size="small" variant="quiet" onPress={() => void remove(scenario)}>
            {texts.remove}
          </Button>
        </span>
      ),
    },
  ];
}
