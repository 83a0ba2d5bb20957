import { Ellipsis } from 'lucide-react';
import { IconButton } from '../../ui/button.tsx';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import { Estimated, Value } from '../../ui/marks.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import type { Column } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './clients-page.module.css';
import type { ClientLine, ClientsView } from './clients-view.ts';
import { useClientWrites } from './use-client-writes.ts';

const rankOfGrade = { A: 3, B: 2, C: 1, D: 0 } as const;

export function useClientColumns(view: ClientsView): readonly Column<ClientLine>[] {
  const { columns: names } = useTexts().clients;
  return [
    ...useIdentityColumns(),
    ...useContractColumns(),
    useRevenueColumn(view),
    { id: 'actions', header: names.actions, align: 'end', render: (line) => <LineMenu line={line} /> },
  ];
}

function useIdentityColumns(): readonly Column<ClientLine>[] {
  const { clients: texts } = useTexts();
  const { columns: names } = texts;
  return [
    {
      id: 'grade',
      header: names.grade,
      sortValue: ({ graded }) => (graded === null || graded.grade === null ? null : rankOfGrade[graded.grade]),
      firstDirection: 'descending',
      render: ({ graded }) => <GradeBadge grade={graded?.grade ?? null} provisional={graded?.provisional ?? false} />,
    },
    {
      id: 'name',
      header: names.name,
      isRowHeader: true,
      grows: true,
      sortValue: ({ client }) => client.name,
      render: ({ client }) => (
        <span className={styles.name} data-client={client.id}>
          <Value>{client.name}</Value>
          {client.archivedOn !== null && <Tag>{texts.archived}</Tag>}
          {client.standing !== 'active' && <Tag>{texts.standing[client.standing]}</Tag>}
        </span>
      ),
    },
  ];
}

function useContractColumns(): readonly Column<ClientLine>[] {
  const { clients: texts } = useTexts();
  const formatters = useFormatters();
  const { columns: names } = texts;
  return [
    {
      id: 'city',
      header: names.city,
      sortValue: ({ client }) => client.city,
      render: ({ client }) => <Value>{client.city ?? '–'}</Value>,
    },
    {
      id: 'contract',
      header: names.contract,
      sortValue: ({ client }) => client.contractKind,
      render: ({ client }) => (client.contractKind === null ? <Value>–</Value> : texts.contract[client.contractKind]),
    },
    {
      id: 'since',
      header: names.since,
      sortValue: ({ client }) => client.sinceOn,
      render: ({ client }) => <Value>{client.sinceOn === null ? '–' : formatters.day(client.sinceOn)}</Value>,
    },
  ];
}

function useRevenueColumn({ currency }: ClientsView): Column<ClientLine> {
  const { columns: names } = useTexts().clients;
  const formatters = useFormatters();
  return {
    id: 'revenue',
    header: names.revenue,
    align: 'end',
    sortValue: ({ graded }) => graded?.figures.revenueMinor ?? null,
    render: ({ graded }) => {
      const minor = graded?.figures.revenueMinor ?? null;
      if (minor === null) return <Value>–</Value>;
      return (
        <Estimated isEstimated={graded?.figures.estimated.revenue ?? false}>
          <Value>{formatters.wholeMoney(minor, currency)}</Value>
        </Estimated>
      );
    },
  };
}

function LineMenu({ line }: { readonly line: ClientLine }) {
  const { clients: texts } = useTexts();
  const { start } = useNavigation();
  const { archive, unarchive, remove } = useClientWrites();
  const { client } = line;
  const label = texts.actionsOf(client.name);
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={Ellipsis} size="small" label={label} />}
      entries={[
        { id: 'assess', label: texts.assess, onPress: () => start({ kind: 'assess', clientId: client.id }) },
        { id: 'merge', label: texts.mergeInto, onPress: () => start({ kind: 'merge-clients', clientId: client.id }) },
        client.archivedOn === null
          ? { id: 'archive', label: texts.archive, onPress: () => void archive(client) }
          : { id: 'unarchive', label: texts.unarchive, onPress: () => void unarchive(client) },
        { id: 'delete', label: texts.remove, onPress: () => void remove(client), isDanger: true },
      ]}
    />
  );
}
