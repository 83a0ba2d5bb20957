import { FileInput } from 'lucide-react';
import { useId, useState } from 'react';
import type { ImportSummary } from '../../../shared/contract/import-calls.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { parseCurrencyCode, unstatedCurrency } from '../../../shared/core/money.ts';
import { useCall } from '../../client/loaded-store.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { DemoButton } from '../../ui/begin-buttons.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/figure-link.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { Section } from '../../ui/page.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { ExportGuide } from './export-guide.tsx';
import styles from './import-page.module.css';
import { LeftOutRows } from './left-out-rows.tsx';
import { UndoPanel } from './undo-panel.tsx';
import { useUndoImport } from './use-undo-import.ts';

/** What was imported before, with its undo and the rows that stayed out. */
export function ImportHistory() {
  const { importScreen: texts } = useTexts();
  const [imports, reload] = useCall('imports.list', {}, ['imports']);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [undoing, setUndoing] = useState<ImportSummary | null>(null);
  const columns = useColumns({ onOpen: ({ id }) => setOpenedId(id), onUndo: setUndoing });
  if (imports.kind === 'failed')
    return <ErrorState failure={imports.failure} onRetry={() => void reload()} isCompact />;
  if (imports.kind !== 'ready') return null;
  if (imports.value.length === 0) return <NothingYet />;
  const opened = imports.value.find(({ id }) => id === openedId);
  return (
    <Section title={texts.history}>
      <Table
        label={texts.historyFiles}
        columns={columns}
        rows={imports.value}
        rowKey={({ id }) => id}
        maxHeight={420}
      />
      {opened !== undefined && <LeftOutOf key={opened.id} summary={opened} />}
      {undoing !== null && <UndoPanel key={undoing.id} summary={undoing} onClose={() => setUndoing(null)} />}
      <ExportGuide isFolded />
    </Section>
  );
}

/** Before the first import: what comes in here, and the demo book where the store is empty. */
function NothingYet() {
  const { importScreen: texts } = useTexts();
  const { clientCount } = useAppState();
  const client = useClient();
  const { go } = useNavigation();
  const demo = (
    <DemoButton
      load={() => client.call('imports.loadDemo', {})}
      onLoaded={() => go({ page: 'matrix', view: 'matrix' })}
    />
  );
  return (
    <>
      <EmptyState title={texts.emptyTitle} icon={FileInput} isCompact actions={clientCount === 0 ? demo : undefined}>
        {texts.emptyText}
      </EmptyState>
      <ExportGuide isFolded={false} />
    </>
  );
}

type Presses = {
  readonly onOpen: (summary: ImportSummary) => void;
  readonly onUndo: (summary: ImportSummary) => void;
};

function useColumns({ onOpen, onUndo }: Presses): readonly Column<ImportSummary>[] {
  const { importScreen: texts } = useTexts();
  const { integer, day } = useFormatters();
  return [
    {
      id: 'file',
      header: texts.historyFile,
      isRowHeader: true,
      grows: true,
      render: ({ file }) => <span data-value>{file}</span>,
    },
    { id: 'kind', header: texts.properties.kind, render: ({ kind }) => texts.kinds[kind] },
    {
      id: 'when',
      header: texts.historyWhen,
      sortValue: ({ importedAt }) => importedAt,
      render: ({ importedAt }) => <span data-value>{day(toCalendarDate(importedAt.slice(0, 10)))}</span>,
    },
    {
      id: 'imported',
      header: texts.rows.importedDone,
      align: 'end',
      render: ({ rows }) => <span data-value>{integer(rows.imported)}</span>,
    },
    { id: 'sum', header: texts.historySum, align: 'end', render: (summary) => <SumCell summary={summary} /> },
    { id: 'leftOut', header: texts.leftOut, render: (summary) => <LeftOutLink summary={summary} onOpen={onOpen} /> },
    {
      id: 'undo',
      header: texts.undo,
      align: 'end',
      render: (summary) => <UndoCell summary={summary} onUndo={onUndo} />,
    },
  ];
}

type LeftOutLinkProps = { readonly summary: ImportSummary; readonly onOpen: (summary: ImportSummary) => void };

function LeftOutLink({ summary, onOpen }: LeftOutLinkProps) {
  const { common, importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const count = summary.rows.skipped + summary.rows.setAside;
  if (count === 0) return <span className="muted">{common.none}</span>;
  const { skipped, setAside } = summary.rows;
  return (
    <Link onPress={() => onOpen(summary)}>
      {setAside > 0
        ? texts.showWaiting({ waiting: integer(setAside), skipped: skipped === 0 ? '' : integer(skipped) })
        : texts.showLeftOut({ count, countText: integer(count) })}
    </Link>
  );
}

/** What it holds: sums by currency, or hours. */
function SumCell({ summary }: { readonly summary: ImportSummary }) {
  const { importScreen: texts } = useTexts();
  const { money, hours } = useFormatters();
  const { totals, rows } = summary;
  if (rows.imported === 0) return null;
  const sums = Object.entries(totals.amountMinor).map(([code, minor]) =>
    money(minor, parseCurrencyCode(code) ?? unstatedCurrency),
  );
  if (sums.length > 0) return <span data-value>{sums.join(' · ')}</span>;
  return totals.minutes > 0 ? texts.hoursSum(hours(totals.minutes)) : null;
}

type UndoCellProps = { readonly summary: ImportSummary; readonly onUndo: Presses['onUndo'] };

function UndoCell({ summary, onUndo }: UndoCellProps) {
  const { importScreen: texts } = useTexts();
  const { redo } = useUndoImport(summary.id, summary.file);
  if (summary.undoneAt !== null && !summary.canRedo) return <span className="muted">{texts.undone}</span>;
  if (summary.undoneAt !== null) {
    return (
      <span className={styles.undoneCell}>
        <span className="muted">{texts.undone}</span>
        <Button size="small" variant="quiet" onPress={() => void redo()}>
          {texts.redo}
        </Button>
      </span>
    );
  }
  if (summary.rows.imported === 0) return null;
  return (
    <Button size="small" variant="quiet" onPress={() => onUndo(summary)}>
      {texts.undo}
    </Button>
  );
}

function LeftOutOf({ summary }: { readonly summary: ImportSummary }) {
  const titleId = useId();
  const [rows] = useCall('imports.listLeftOut', { importId: summary.id }, ['imports']);
  if (rows.kind !== 'ready') return null;
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.fileName} data-value>
        {summary.file}
      </h3>
      <LeftOutRows rows={rows.value} source={{ importId: summary.id }} isUndone={summary.undoneAt !== null} />
    </section>
  );
}
