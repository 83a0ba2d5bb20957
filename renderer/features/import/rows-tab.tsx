import { useState } from 'react';
import type { OpenFile } from '../../client/import-session.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { ReadablePreview } from './file-card.tsx';
import styles from './import-page.module.css';
import { LeftOutRows } from './left-out-rows.tsx';
import { SampleTable } from './sample-table.tsx';

type View = 'imported' | 'setAside' | 'skipped';

/** The rows of a file by what becomes of them; every row that is not taken with its reason. */
export function RowsTab({ file, preview }: { readonly file: OpenFile; readonly preview: ReadablePreview }) {
  const { importScreen: texts } = useTexts();
  const { integer } = useFormatters();
  const { rows, leftOut } = preview.report;
  const [chosen, setChosen] = useState<View>(rows.imported > 0 ? 'imported' : 'setAside');
  const views: readonly View[] = ['imported', 'setAside', 'skipped'];
  const shown = views.filter((view) => rows[view] > 0);
  const view = shown.includes(chosen) ? chosen : (shown[0] ?? 'imported');
  return (
    <div className={styles.rows}>
      {shown.length > 1 && (
        <SegmentedControl
          label={texts.rowsTab}
          options={shown.map((id) => ({
            id,
            label: texts.rowsView({ what: texts.rows[id], count: integer(rows[id]) }),
          }))}
          value={view}
          onChange={setChosen}
        />
      )}
      {view === 'imported' ? (
        <SampleTable preview={preview} />
      ) : (
        <LeftOutRows
          key={view}
          rows={leftOut.filter(({ outcome }) => outcome === view)}
          source={{ token: file.token, options: file.options }}
        />
      )}
    </div>
  );
}
