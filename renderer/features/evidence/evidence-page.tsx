import { FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import type { EvidenceEntry } from '../../../shared/contract/evidence-calls.ts';
import { evidenceKinds, type WrittenKind, writtenKinds } from '../../../shared/evidence/evidence-kinds.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useTexts } from '../../ui/texts.tsx';
import styles from './log.module.css';
import { type LogFilter, matchesFilter } from './log-filter.ts';
import { useLogColumns } from './use-log-columns.tsx';

/** The evidence of all clients: one dated line an entry, by kind and by what is typed. */
export function EvidencePage() {
  const [loaded, reload] = useCall('evidence.list', { clientId: null }, ['flags', 'clients', 'contacts']);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return loaded.value.length === 0 ? <NoEvidence /> : <EvidenceList entries={loaded.value} />;
}

function NoEvidence() {
  const { log: texts } = useTexts().evidence;
  return (
    <EmptyState icon={FileText} title={texts.emptyTitle} actions={<AddButtons />}>
      {texts.emptyText}
    </EmptyState>
  );
}

function AddButtons() {
  const { log: texts } = useTexts().evidence;
  const { start } = useNavigation();
  return writtenKinds.map((kind) => (
    <Button key={kind} onPress={() => start({ kind: 'log-evidence', of: kind, clientId: null })}>
      {texts.add[kind]}
    </Button>
  ));
}

const everything = 'all';

function EvidenceList({ entries }: { readonly entries: readonly EvidenceEntry[] }) {
  const { log: texts } = useTexts().evidence;
  const [filter, setFilter] = useState<LogFilter>({ kind: null, query: '' });
  const { go } = useNavigation();
  const shown = entries.filter((entry) => matchesFilter(entry, filter));
  const columns = useLogColumns(shown.length);
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <SearchField
          label={texts.search}
          placeholder={texts.search}
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        />
        <KindFilter value={filter.kind} onChange={(kind) => setFilter({ ...filter, kind })} />
        <span className="muted">{texts.count(shown.length)}</span>
        <span className={styles.push} />
        <LogActions />
      </div>
      <Table
        label={texts.label}
        columns={columns}
        rows={shown}
        rowKey={({ id }) => id}
        onRowPress={({ clientId }) => go({ page: 'client', clientId })}
        initialSort={{ columnId: 'on', direction: 'descending' }}
        maxHeight={560}
        emptyText={texts.noMatch}
      />
    </div>
  );
}

type KindFilterProps = {
  readonly value: LogFilter['kind'];
  readonly onChange: (kind: LogFilter['kind']) => void;
};

function KindFilter({ value, onChange }: KindFilterProps) {
  const { log: texts } = useTexts().evidence;
  return (
    <Select<EvidenceEntry['kind'] | typeof everything>
      label={texts.filter}
      isLabelHidden
      options={[
        { id: everything, label: texts.all },
        ...evidenceKinds.map((id) => ({ id, label: texts.kindsMany[id] })),
      ]}
      value={value ?? everything}
      onChange={(id) => onChange(id === everything ? null : id)}
    />
  );
}

function LogActions() {
  const { log: texts } = useTexts().evidence;
  const { start } = useNavigation();
  const client = useClient();
  const { run } = useActs();
  const add = (of: WrittenKind) => start({ kind: 'log-evidence', of, clientId: null });
  return (
    <>
      <Button
        icon={Printer}
        onPress={() => void run({ write: () => client.call('evidence.print', { clientId: null }), said: null })}
      >
        {texts.print}
      </Button>
      <Menu
        label={texts.addAny}
        trigger={<Button variant="primary">{texts.addAny}</Button>}
        entries={writtenKinds.map((kind) => ({ id: kind, label: texts.kinds[kind], onPress: () => add(kind) }))}
      />
    </>
  );
}
