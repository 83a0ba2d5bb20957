import { UserSearch } from 'lucide-react';
import { useState } from 'react';
import type { Prospect } from '../../../shared/contract/prospect-calls.ts';
import { recommend } from '../../../shared/prospects/recommend.ts';
import { screenQuestions } from '../../../shared/prospects/screen.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/checkbox.tsx';
import { Value } from '../../ui/marks.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './prospects.module.css';

/** Prospects with what is known of each and what follows from it. */
export function ProspectList() {
  const { prospects: texts } = useTexts();
  const { start, go } = useNavigation();
  const [showsDeclined, setShowsDeclined] = useState(false);
  const columns = useProspectColumns();
  const [loaded, reload] = useCall('prospects.list', {}, ['clients', 'rhythm']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  if (loaded.value.length === 0) {
    return (
      <EmptyState
        icon={UserSearch}
        title={texts.emptyTitle}
        actions={<Button onPress={() => start({ kind: 'add-prospect' })}>{texts.add}</Button>}
      >
        {texts.emptyText}
      </EmptyState>
    );
  }
  const open = loaded.value.filter(({ outcome }) => outcome === null);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <span className="muted">{texts.count(open.length)}</span>
        <Switch isSelected={showsDeclined} onChange={setShowsDeclined}>
          {texts.showDeclined}
        </Switch>
      </div>
      <Table
        label={texts.title}
        columns={columns}
        rows={showsDeclined ? loaded.value : open}
        rowKey={({ client }) => client.id}
        onRowPress={({ client }) => go({ page: 'prospect', clientId: client.id })}
        initialSort={{ columnId: 'name', direction: 'ascending' }}
        emptyText={texts.emptyTitle}
      />
    </div>
  );
}

/** What was decided, else what the answers recommend. */
function Outcome({ prospect: { answers, outcome, decidedOn } }: { readonly prospect: Prospect }) {
  const { prospects: texts } = useTexts();
  const { day } = useFormatters();
  return outcome === 'declined' && decidedOn !== null
    ? texts.declinedOn(day(decidedOn))
    : texts.recommendation.short[recommend(answers).kind];
}

const knownCount = ({ answers }: Prospect) => Object.keys(answers).length;

function useProspectColumns(): readonly Column<Prospect>[] {
  const { prospects: texts } = useTexts();
  const { day } = useFormatters();
  return [
    {
      id: 'name',
      header: texts.columns.name,
      isRowHeader: true,
      grows: true,
      sortValue: ({ client }) => client.name,
      render: ({ client }) => <Value>{client.name}</Value>,
    },
    {
      id: 'town',
      header: texts.columns.town,
      sortValue: ({ client }) => client.city ?? '',
      render: ({ client }) => <Value>{client.city ?? '–'}</Value>,
    },
    {
      id: 'known',
      header: texts.columns.known,
      align: 'end',
      sortValue: knownCount,
      render: (row) => texts.known(knownCount(row), screenQuestions.length),
    },
    {
      id: 'recommendation',
      header: texts.columns.recommendation,
      sortValue: ({ answers }) => recommend(answers).kind,
      render: (prospect) => <Outcome prospect={prospect} />,
    },
    {
      id: 'screened',
      header: texts.columns.screened,
      sortValue: ({ screenedOn }) => screenedOn ?? '',
      render: ({ screenedOn }) => <Value>{screenedOn === null ? '–' : day(screenedOn)}</Value>,
    },
  ];
}
