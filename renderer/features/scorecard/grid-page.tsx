import { Table2, Upload } from 'lucide-react';
import type { CallResult } from '../../../shared/contract/contract.ts';
import type { Period } from '../../../shared/core/dates.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { QualityLine } from '../../ui/quality-line.tsx';
import { Select } from '../../ui/select.tsx';
import { EmptyState, ErrorState, Loading } from '../../ui/states.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { FigureGrid } from './figure-grid.tsx';
import { GridSettings } from './grid-settings.tsx';
import styles from './scorecard.module.css';

/** One month of every client: what imports tell, and what is typed in. */
export function GridPage({ month }: { readonly month: Period | undefined }) {
  const [loaded, reload] = useCall('scorecard.listGrid', month === undefined ? {} : { month }, [
    'facts',
    'clients',
    'imports',
    'settings',
    'assessments',
    'flags',
    'documents',
  ]);
  if (loaded.kind === 'failed') return <ErrorState failure={loaded.failure} onRetry={() => void reload()} />;
  if (loaded.kind !== 'ready') return <Loading />;
  return loaded.value.rows.length === 0 ? <NoClients /> : <GridSheet grid={loaded.value} />;
}

function NoClients() {
  const { grid: texts } = useTexts().history;
  const { go } = useNavigation();
  return (
    <EmptyState
      icon={Table2}
      title={texts.emptyTitle}
      actions={
        <Button variant="primary" icon={Upload} onPress={() => go({ page: 'import' })}>
          {texts.toImport}
        </Button>
      }
    >
      {texts.emptyText}
    </EmptyState>
  );
}

function GridSheet({ grid }: { readonly grid: CallResult<'scorecard.listGrid'> }) {
  const { grid: texts } = useTexts().history;
  const { month } = useFormatters();
  const { go } = useNavigation();
  return (
    <div className={styles.sheet}>
      <div className={styles.bar}>
        <Select
          label={texts.month}
          isLabelHidden
          options={grid.months.map((id) => ({ id, label: texts.label(month(id)) }))}
          value={grid.month}
          onChange={(id) => go({ page: 'insight', view: 'scorecard', month: id })}
        />
        <QualityLine quality={grid.quality} />
      </div>
      <FigureGrid key={grid.month} grid={grid} />
      <GridSettings />
    </div>
  );
}
