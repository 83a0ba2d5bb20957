import { useRef, useState } from 'react';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { type AssessableId, type CriterionId, criterionIds } from '../../../shared/scoring/level.ts';
import { plainChoice } from '../../ui/level-editor.tsx';
import { levelOfKey } from '../../ui/level-keys.tsx';
import type { RowsTab } from '../../ui/navigation.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import type { ClientView } from './client-view.ts';
import styles from './criteria-table.module.css';
import { CriterionEditorRow } from './criterion-editor-row.tsx';
import { CallerIdRow, CriterionRow } from './criterion-row.tsx';
import { useRecordLevel } from './use-record-level.ts';

type CriteriaTableProps = {
  readonly view: ClientView;
  readonly graded: GradedClient;
  readonly onOpenRows: (tab: RowsTab) => void;
};

/** Two keys within this time belong together, as for the keys of the whole window. */
const sequenceMs = 1200;

/** The criteria and the caller-ID reaction in the order of the table. */
const rowIds: readonly AssessableId[] = [...criterionIds, 'G0'];

/** Every criterion with value, level, points, weight and source; levels are chosen in place by one key. */
export function CriteriaTable({ view, graded, onOpenRows }: CriteriaTableProps) {
  const { card: texts } = useTexts().client;
  const box = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<AssessableId | null>(null);
  const record = useRecordLevel(view);
  const lastKey = useRef({ key: '', at: 0 });
  const keys = useRowKeys(box, rowIds.length, () => undefined);
  const isMeasured = (id: AssessableId) => id !== 'G0' && graded.criteria[id as CriterionId].value !== null;
  const onKeyDown = (event: React.KeyboardEvent) => {
    const index = event.target instanceof HTMLElement ? event.target.dataset['rowIndex'] : undefined;
    const id = index === undefined ? undefined : rowIds[Number(index)];
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const level = event.key === 'Backspace' ? null : levelOfKey(event.key);
    const isSecondKey = event.timeStamp - lastKey.current.at < sequenceMs && lastKey.current.key === 'g';
    lastKey.current = { key: event.key, at: event.timeStamp };
    if (isSecondKey) return; // "g c" goes to the clients instead of choosing C
    if (level === undefined) return keys.onKeyDown(event);
    event.preventDefault();
    void record(id, plainChoice(level, isMeasured(id)));
  };
  const rowProps = (id: AssessableId) => ({
    view,
    graded,
    index: rowIds.indexOf(id),
    isTabStop: keys.focusedIndex === rowIds.indexOf(id),
    isOpen: openId === id,
    onFocus: () => keys.setFocusedIndex(rowIds.indexOf(id)),
    onToggle: () => setOpenId(openId === id ? null : id),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the rows' own buttons
    <div className={styles.box} ref={box} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-label={texts.label}>
        <thead>
          <tr>
            <th scope="col">{texts.columns.criterion}</th>
            <th scope="col" className={styles.end}>
              {texts.columns.value}
            </th>
            <th scope="col">{texts.columns.level}</th>
            <th scope="col" className={styles.end}>
              {texts.columns.points}
            </th>
            <th scope="col" className={styles.end}>
              {texts.columns.weight}
            </th>
            <th scope="col">{texts.columns.source}</th>
          </tr>
        </thead>
        {(['F', 'R'] as const).map((axis) => (
          <tbody key={axis}>
            {criterionIds
              .filter((id) => id.startsWith(axis))
              .flatMap((id) => [
                <CriterionRow key={id} id={id} {...rowProps(id)} onOpenRows={onOpenRows} />,
                openId === id && (
                  <CriterionEditorRow
                    key={`${id}-editor`}
                    id={id}
                    view={view}
                    graded={graded}
                    onClose={() => setOpenId(null)}
                  />
                ),
              ])}
          </tbody>
        ))}
        <tbody>
          <CallerIdRow {...rowProps('G0')} />
          {openId === 'G0' && (
            <CriterionEditorRow id="G0" view={view} graded={graded} onClose={() => setOpenId(null)} />
          )}
        </tbody>
      </table>
      <p className={styles.keys}>{texts.keys}</p>
    </div>
  );
}
