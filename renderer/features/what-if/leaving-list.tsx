import { toUnits } from '../../../shared/core/money.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Value } from '../../ui/marks.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { gradeColumn } from './grade-column.tsx';
import { type Leaving, listGradedD } from './use-leaving.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type LeavingListProps = { readonly view: WhatIfView; readonly leaving: Leaving };

/** Every client with a tick: who leaves. Least fit first. */
export function LeavingList({ view, leaving }: LeavingListProps) {
  const { whatIf: texts } = useTexts();
  const columns = useColumns(view, leaving);
  return (
    <div className={styles.list}>
      <div className={styles.listHead}>
        <span className="muted">{texts.list.chosen(leaving.ids.size, view.clients.length)}</span>
        <Button size="small" onPress={() => leaving.choose(listGradedD(view.clients))}>
          {texts.list.allD}
        </Button>
        <Button size="small" onPress={() => leaving.choose([])}>
          {texts.list.none}
        </Button>
      </div>
      <Table
        label={texts.list.label}
        columns={columns}
        rows={view.clients}
        rowKey={({ clientId }) => clientId}
        maxHeight={640}
      />
    </div>
  );
}

function minorPerHour({ netMinor, minutes }: SimulatedClient): number | null {
  return netMinor === null || minutes === null || minutes <= 0 ? null : netMinor / (minutes / 60);
}

type LeavingBoxProps = { readonly client: SimulatedClient; readonly leaving: Leaving };

function LeavingBox({ client: { clientId, name }, leaving }: LeavingBoxProps) {
  return (
    <Checkbox isSelected={leaving.ids.has(clientId)} onChange={() => leaving.toggle(clientId)}>
      <span className={styles.name} data-value>
        {name}
      </span>
    </Checkbox>
  );
}

function useColumns({ currency }: WhatIfView, leaving: Leaving): readonly Column<SimulatedClient>[] {
  const { whatIf } = useTexts();
  const { list: texts } = whatIf;
  const formatters = useFormatters();
  const figure = (value: number | null, write: (value: number) => string) => (
    <Value>{value === null ? whatIf.unknown : write(value)}</Value>
  );
  return [
    gradeColumn(texts.grade),
    {
      id: 'client',
      header: texts.client,
      grows: true,
      isRowHeader: true,
      sortValue: ({ name }) => name,
      render: (client) => <LeavingBox client={client} leaving={leaving} />,
    },
    {
      id: 'revenue',
      header: texts.revenue,
      align: 'end',
      sortValue: ({ revenueMinor }) => revenueMinor,
      render: ({ revenueMinor }) => figure(revenueMinor, (minor) => formatters.wholeMoney(minor, currency)),
    },
    {
      id: 'hours',
      header: texts.hours,
      align: 'end',
      sortValue: ({ minutes }) => minutes,
      render: ({ minutes }) => figure(minutes, (value) => formatters.integer(value / 60)),
    },
    {
      id: 'rate',
      header: texts.perHour,
      align: 'end',
      sortValue: minorPerHour,
      render: (client) => figure(minorPerHour(client), (minor) => formatters.integer(toUnits(minor, currency))),
    },
  ];
}
