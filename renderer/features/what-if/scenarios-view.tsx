import { useState } from 'react';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { CompareScenarios } from './compare-scenarios.tsx';
import { cashNow, cashThen, computeKept, type Kept } from './kept.ts';
import { RenameScenario } from './rename-scenario.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type ScenariosViewProps = { readonly view: WhatIfView; readonly onOpen: (kept: Kept) => void };

/** Partings and price rounds that were kept: opened again, renamed, compared side by side by today's figures. */
export function ScenariosView(props: ScenariosViewProps) {
  const { scenarios: texts } = useTexts().whatIf;
  const [loaded, reload] = useCall('scenarios.list', {}, ['scenarios']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} isCompact />;
  if (loaded.kind !== 'ready') return <Loading />;
  if (loaded.value.length === 0) {
    return (
      <EmptyState title={texts.emptyTitle} isCompact>
        {texts.emptyText}
      </EmptyState>
    );
  }
  return <KeptList {...props} kept={loaded.value} />;
}

const mostCompared = 4;

function KeptList({ view, onOpen, kept }: ScenariosViewProps & { readonly kept: readonly Kept[] }) {
  const { scenarios: texts } = useTexts().whatIf;
  const [chosen, setChosen] = useState<readonly string[]>(kept.slice(0, 2).map(({ id }) => id));
  const [renamed, setRenamed] = useState<Kept | null>(null);
  const compared = kept.filter(({ id }) => chosen.includes(id));
  const toggle = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id].slice(-mostCompared) : chosen.filter((other) => other !== id));
  const columns = useColumns({ view, chosen, toggle, onOpen, onRename: setRenamed });
  return (
    <div className={styles.plan}>
      <Table label={texts.label} columns={columns} rows={kept} rowKey={({ id }) => id} />
      {compared.length > 1 ? (
        <CompareScenarios view={view} kept={compared} />
      ) : (
        <p className={styles.quiet}>{texts.compareHint}</p>
      )}
      {renamed !== null && <RenameScenario scenario={renamed} onClose={() => setRenamed(null)} />}
    </div>
  );
}

type ColumnsProps = ScenariosViewProps & {
  readonly chosen: readonly string[];
  readonly toggle: (id: string, isChosen: boolean) => void;
  readonly onRename: (scenario: Kept) => void;
};

function useColumns({ view, chosen, toggle, onOpen, onRename }: ColumnsProps): readonly Column<Kept>[] {
  const { scenarios: texts } = useTexts().whatIf;
  const { day } = useFormatters();
  const formats = useWhatIfFormats(view);
  const money = (id: string, header: string, pick: (kept: Kept) => number | null): Column<Kept> => ({
    id,
    header,
    align: 'end',
    render: (kept) => <span data-value>{formats.signedMoney(pick(kept))}</span>,
  });
  return [
    {
      id: 'name',
      header: texts.name,
      isRowHeader: true,
      grows: true,
      render: (kept) => (
        <Checkbox isSelected={chosen.includes(kept.id)} onChange={(isChosen) => toggle(kept.id, isChosen)}>
          <KeptName kept={kept} goneCount={computeKept(view, kept).goneCount} />
        </Checkbox>
      ),
    },
    { id: 'kind', header: texts.kind, render: ({ content }) => texts.kinds[content.kind] },
    { id: 'kept', header: texts.keptOn, render: ({ keptOn }) => <span data-value>{day(keptOn)}</span> },
    money('cash', texts.cashThen, cashThen),
    money('now', texts.cashNow, (kept) => cashNow(computeKept(view, kept))),
    {
      id: 'acts',
      header: texts.acts,
      render: (scenario) => <RowActs scenario={scenario} onOpen={onOpen} onRename={onRename} />,
    },
  ];
}

/** Whoever was archived, merged or deleted since counts in no figure of today, and is said beside the name. */
function KeptName({ kept: { name }, goneCount }: { readonly kept: Kept; readonly goneCount: number }) {
  const { scenarios: texts } = useTexts().whatIf;
  return (
    <>
      <span className={styles.keptName} title={name} data-value>
        {name}
      </span>{' '}
      {goneCount > 0 && <Tag>{texts.gone(goneCount)}</Tag>}
    </>
  );
}

type RowActsProps = Pick<ColumnsProps, 'onOpen' | 'onRename'> & { readonly scenario: Kept };

function RowActs({ scenario, onOpen, onRename }: RowActsProps) {
  const { scenarios: texts } = useTexts().whatIf;
  const client = useClient();
  const acts = useActs();
  const { id, name } = scenario;
  const remove = () =>
    acts.run({ write: () => client.call('scenarios.delete', { id }), said: () => texts.deleted(name) });
  return (
    <span className={styles.rowActs}>
      <Button size="small" onPress={() => onOpen(scenario)}>
        {texts.open}
      </Button>
      <Button size="small" variant="quiet" onPress={() => onRename(scenario)}>
        {texts.rename}
      </Button>
      <Button size="small" variant="quiet" onPress={() => void remove()}>
        {texts.remove}
      </Button>
    </span>
  );
}
