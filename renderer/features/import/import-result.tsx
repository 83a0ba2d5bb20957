import { Check } from 'lucide-react';
import { useId } from 'react';
import type { ImportedReport } from '../../client/import-session.ts';
import { useCall } from '../../client/loaded-store.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { FileCounts } from './file-counts.tsx';
import styles from './import-page.module.css';
import { LeftOutRows } from './left-out-rows.tsx';
import { LookAlikePairs } from './look-alike-pairs.tsx';
import { useUndoImport } from './use-undo-import.ts';

/** The button that imported is gone: the focus goes on to what came in. */
function showResult(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'start' });
  element?.querySelector('h2')?.focus({ preventScroll: true });
}

type ImportResultProps = {
  readonly reports: readonly ImportedReport[];
  /** The user asked to stop when all was written already. */
  readonly isStoppedTooLate: boolean;
};

/** What came in, file by file, each with its undo. */
export function ImportResult({ reports, isStoppedTooLate }: ImportResultProps) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { go } = useNavigation();
  const count = reports.reduce((sum, { rows }) => sum + rows.imported, 0);
  return (
    <section ref={showResult} className={styles.result} aria-label={texts.rows.importedDone}>
      <div className={styles.cardHead}>
        <div role="status">
          <h2 className={styles.done} tabIndex={-1}>
            <Check size={18} aria-hidden /> {texts.done({ count, countText: integer(count) })}
          </h2>
        </div>
        <span className={styles.push}>
          <Button onPress={() => go({ page: 'insight', view: 'month-end' })}>{texts.toMonthEnd}</Button>
          <Button variant="primary" onPress={() => go({ page: 'matrix', view: 'matrix' })}>
            {texts.toMatrix}
          </Button>
        </span>
      </div>
      {isStoppedTooLate && <p role="status">{texts.stoppedTooLate}</p>}
      <LookAlikePairs created={reports.flatMap(({ clientsCreated }) => clientsCreated)} />
      {reports.map((report) => (
        <ResultCard key={report.importId} report={report} />
      ))}
    </section>
  );
}

/** The report as it stands now: rows may have been answered since. */
function useReport(report: ImportedReport): ImportedReport {
  const { importId } = report;
  const [imports] = useCall('imports.list', {}, ['imports']);
  const [leftOut] = useCall('imports.listLeftOut', { importId }, ['imports']);
  const now = imports.kind === 'ready' ? imports.value.find(({ id }) => id === importId) : undefined;
  if (now === undefined || leftOut.kind !== 'ready') return report;
  const { rows, totals, firstOn, lastOn } = now;
  return { ...report, rows, totals, firstOn, lastOn, leftOut: leftOut.value };
}

function ResultCard({ report: asImported }: { readonly report: ImportedReport }) {
  const report = useReport(asImported);
  const { importScreen: texts } = useTexts();
  const titleId = useId();
  const { undo, isUndone } = useUndoImport(report.importId, report.file);
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.cardHead}>
        <h3 id={titleId} className={styles.fileName} data-value>
          {report.file}
        </h3>
        <span className={styles.what}>{texts.kinds[report.kind]}</span>
        <span className={styles.push}>
          {isUndone ? (
            <span className="muted">{texts.undone}</span>
          ) : (
            report.rows.imported > 0 && (
              <Button size="small" onPress={() => void undo()}>
                {texts.undo}
              </Button>
            )
          )}
        </span>
      </div>
      <FileCounts report={report} isDone />
      {report.leftOut.length > 0 && (
        <LeftOutRows rows={report.leftOut} source={{ importId: report.importId }} isUndone={isUndone} />
      )}
    </section>
  );
}
