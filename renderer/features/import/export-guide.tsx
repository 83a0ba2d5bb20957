import { ChevronRight } from 'lucide-react';
import { Section } from '../../ui/page.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { type Carries, type ExportGuideRow, exportGuideRows } from './export-guide-rows.ts';
import styles from './import-page.module.css';

/** Which export of which tool carries what a grade needs. Folded away once something was imported. */
export function ExportGuide({ isFolded }: { readonly isFolded: boolean }) {
  const { exportGuide: texts } = useTexts().importScreen;
  const columns = useColumns();
  const table = (
    <Table label={texts.table} columns={columns} rows={exportGuideRows} rowKey={({ tool }) => tool} maxHeight={420} />
  );
  if (isFolded) {
    return (
      <details className={styles.group}>
        <summary className={styles.summary}>
          <ChevronRight size={14} aria-hidden className={styles.chevron} />
          {texts.title}
        </summary>
        <p className={styles.guideLead}>{texts.lead}</p>
        {table}
      </details>
    );
  }
  return (
    <Section title={texts.title}>
      <p className={styles.guideLead}>{texts.lead}</p>
      {table}
    </Section>
  );
}

function useColumns(): readonly Column<ExportGuideRow>[] {
  const { exportGuide: texts } = useTexts().importScreen;
  const mark = (id: keyof typeof texts.needs, of: (row: ExportGuideRow) => Carries): Column<ExportGuideRow> => ({
    id,
    header: texts.needs[id],
    sortValue: (row) => ['yes', 'second-file', 'partly', 'no'].indexOf(of(row)),
    render: (row) => <span data-carries={of(row)}>{texts.carries[of(row)]}</span>,
  });
  return [
    { id: 'tool', header: texts.tool, isRowHeader: true, render: ({ tool }) => <span data-value>{tool}</span> },
    {
      id: 'takes',
      header: texts.takes,
      grows: true,
      render: ({ takes }) => <span data-value>{takes.join(' + ')}</span>,
    },
    mark('client', ({ client }) => client),
    mark('due', ({ due }) => due),
    mark('paid', ({ paid }) => paid),
    mark('cost', ({ cost }) => cost),
    mark('hours', ({ hours }) => hours),
  ];
}
