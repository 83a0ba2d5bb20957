import { Fragment, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { type AssessableId, criterionIds } from '../../../shared/scoring/level.ts';
import { plainChoice } from '../../ui/level-editor.tsx';
import { levelOfKey } from '../../ui/level-keys.tsx';
import type { RowsTab } from '../../ui/navigation.ts';
import { useTexts } from '../../ui/texts.tsx';
import { useRowKeys } from '../../ui/use-row-keys.ts';
import type { ClientView } from './client-view.ts';
import styles from './criteria-table.module.css';
import { CriterionEditorRow } from './criterion-editor-row.tsx';
import { CallerIdRow, CriterionRow } from './criterion-row.tsx';
import { OwnCriteriaRows } from './own-criteria-rows.tsx';
import { useRecordLevel } from './use-record-level.ts';
import { useRecordOwnLevel } from './use-record-own-level.ts';

type CriteriaTableProps = {
  readonly view: ClientView;
  readonly graded: GradedClient;
  readonly onOpenRows: (tab: RowsTab) => void;
};

/** The criteria and the caller-ID reaction in the order of the table. */
const rowIds: readonly AssessableId[] = [...criterionIds, 'G0'];
const groups: readonly (readonly AssessableId[])[] = [
  rowIds.filter((id) => id.startsWith('F')),
  rowIds.filter((id) => id.startsWith('R')),
  ['G0'],
];

/** Every criterion with value, level, points, weight and source; levels are chosen in place by one key. */
export function CriteriaTable({ view, graded, onOpenRows }: CriteriaTableProps) {
  const { card: texts } = useTexts().client;
  const both = { view, graded };
  const box = useRef<HTMLDivElement>(null);
  const { openId, toggle, close } = useOpenRow(box);
  const { focusedIndex, setFocusedIndex, onKeyDown } = useLevelRowKeys(box, view, graded);
  const rows = (id: AssessableId) => {
    const index = rowIds.indexOf(id);
    const props = {
      ...both,
      index,
      isTabStop: focusedIndex === index,
      isOpen: openId === id,
      onFocus: () => setFocusedIndex(index),
      onToggle: () => toggle(id),
    };
    return (
      <Fragment key={id}>
        {id === 'G0' ? <CallerIdRow {...props} /> : <CriterionRow id={id} {...props} onOpenRows={onOpenRows} />}
        {openId === id && <CriterionEditorRow id={id} {...both} onClose={() => close(id)} />}
      </Fragment>
    );
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the rows' own buttons
    <div className={styles.box} ref={box} onKeyDown={onKeyDown}>
      <table className={styles.table} aria-label={texts.label}>
        <CriteriaHead />
        {groups.map((ids) => (
          <tbody key={ids[0]}>{ids.map(rows)}</tbody>
        ))}
        <OwnCriteriaRows {...both} firstIndex={rowIds.length} focusedIndex={focusedIndex} onFocus={setFocusedIndex} />
      </table>
      <p className={styles.keys}>{texts.keys}</p>
    </div>
  );
}

/** The row whose levels stand open; closing gives the focus back to it. */
function useOpenRow(box: RefObject<HTMLElement | null>) {
  const [openId, setOpenId] = useState<AssessableId | null>(null);
  const close = (id: AssessableId) => {
    setOpenId(null);
    box.current?.querySelector<HTMLElement>(`[data-row-index="${rowIds.indexOf(id)}"]`)?.focus();
  };
  return { openId, close, toggle: (id: AssessableId) => setOpenId(openId === id ? null : id) };
}

function CriteriaHead() {
  const { columns } = useTexts().client.card;
  return (
    <thead>
      <tr>
        <th scope="col">{columns.criterion}</th>
        <th scope="col" className={styles.end}>
          {columns.value}
        </th>
        <th scope="col">{columns.level}</th>
        <th scope="col" className={styles.end}>
          {columns.points}
        </th>
        <th scope="col" className={styles.end}>
          {columns.weight}
        </th>
        <th scope="col">{columns.source}</th>
      </tr>
    </thead>
  );
}

/** Two keys within this time belong together, as for the keys of the whole window. */
const sequenceMs = 1200;

/** Arrows move among the rows; A to D, 1 to 4 and Backspace record a level for the row that has the focus. */
function useLevelRowKeys(box: RefObject<HTMLElement | null>, view: ClientView, graded: GradedClient) {
  const record = useRecordLevel(view);
  const lastKey = useRef({ key: '', at: 0 });
  const { own = [] } = graded;
  const recordOwn = useRecordOwnLevel(view);
  const keys = useRowKeys(box, rowIds.length + own.length, () => undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const index = event.target instanceof HTMLElement ? event.target.dataset['rowIndex'] : undefined;
    if (index === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = rowIds[Number(index)];
    const ownCriterion = own[Number(index) - rowIds.length];
    const level = event.key === 'Backspace' ? null : levelOfKey(event.key);
    const isSecondKey = event.timeStamp - lastKey.current.at < sequenceMs && lastKey.current.key === 'g';
    lastKey.current = { key: event.key, at: event.timeStamp };
    if (isSecondKey) return; // "g c" goes to the clients instead of choosing C
    if (level === undefined) return keys.onKeyDown(event);
    event.preventDefault();
    if (ownCriterion !== undefined) void recordOwn(ownCriterion, level);
    if (id === undefined) return;
    const isMeasured = id !== 'G0' && graded.criteria[id].value !== null;
    void record(id, plainChoice(level, isMeasured));
  };
  return { ...keys, onKeyDown };
}
