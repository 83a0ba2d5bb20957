import { Check } from 'lucide-react';
import { useId } from 'react';
import type { ImportedReport } from '../../client/import-session.ts';
import { Button } from '../../ui/button.tsx';
import { useNavigation } from '../../ui/navigation.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { FileCounts } from './file-counts.tsx';
import styles from './import-page.module.css';
import { LeftOutRows } from './left-out-rows.tsx';
import { useUndoImport } from './use-undo-import.ts';

/** The button that imported is gone: the focus goes on to what came in. */
function showResult(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'start' });
  element?.querySelector('h2')?.focus({ preventScroll: true });
}

/** What came in, file by file, each with its undo. */
export function ImportResult({ reports }: { readonly reports: readonly ImportedReport[] }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { go } = useNavigation();
  const count = reports.reduce((sum, { rows }) => sum + rows.imported, 0);
  return (
    <section ref={showResult} className={styles.result} aria-label={texts.rows.importedDone}>
      <div className={styles.cardHead}>
        <h2 className={styles.done} role="status" tabIndex={-1}>
          <Check size={18} aria-hidden /> {texts.done({ count, countText: integer(count) })}
        </h2>
        <span className={styles.push}>
          <Button variant="primary" onPress={() => go({ page: 'matrix', view: 'matrix' })}>
            {texts.toMatrix}
          </Button>
        </span>
      </div>
      {reports.map((report) => (
        <ResultCard key={report.importId} report={report} />
      ))}
    </section>
  );
}

function ResultCard({ report }: { readonly report: ImportedReport }) {
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
      {report.leftOut.length > 0 && <LeftOutRows rows={report.leftOut} source={{ importId: report.importId }} />}
    </section>
  );
}
