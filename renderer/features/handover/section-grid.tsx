// biome-ignore-all lint/a11y/useFocusableInteractive: only cells take the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one can't be those of a table
import { type MouseEvent, useId } from 'react';
import type { HandoverField, RecordSection } from '../../../shared/handover/handover-section.ts';
import { placeAfterTab } from '../../ui/grid-moves.ts';
import { useTexts } from '../../ui/texts.tsx';
import { CellBar } from './cell-bar.tsx';
import { CellEditor, type EditorEnd } from './cell-editor.tsx';
import styles from './grid.module.css';
import { type GridRow, textIn } from './grid-row.ts';
import { GridRowView } from './grid-row-view.tsx';
import { useClipboard } from './use-clipboard.ts';
import type { Grid } from './use-grid.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { rowHeight, useRowWindow } from './use-row-window.ts';

/** A cell to go to; each press makes a new one. No such row: the line for a new one. */
export type Jump = { readonly rowKey: string | null; readonly fieldKey: string };

export type SectionGridProps = {
  readonly section: RecordSection;
  readonly columns: readonly HandoverField[];
  readonly rows: readonly GridRow[];
  readonly ask: string;
  readonly jump: Jump | null;
  readonly onEdit: (change: (rows: readonly GridRow[]) => readonly GridRow[], isAct: boolean) => void;
};

type WithGrid = SectionGridProps & {
  readonly grid: Grid;
  readonly box: React.RefObject<HTMLDivElement | null>;
  readonly onPasteBlock: (text: string, from: Grid['at']) => void;
};

/** The table of a section, edited like a spreadsheet. */
export function SectionGrid({ section, columns, rows, ask, grid, box, onPasteBlock }: WithGrid) {
  const { handover } = useTexts();
  const barId = useId();
  const keys = useGridKeys({ grid, rows, columns });
  useClipboard({ grid, rows, columns, onPasteBlock });
  const mouse = makeMouse(grid, rows, columns);
  return (
    <>
      <div
        ref={box}
        role="grid"
        aria-label={handover.grid.label(section.title)}
        aria-rowcount={grid.size.rows + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        className={styles.grid}
        style={layoutOf(columns)}
        {...mouse}
        onKeyDown={keys.onKeyDown}
      >
        <GridHead columns={columns} />
        <GridBody {...{ columns, rows, ask, grid, box }} tabbedFrom={keys.tabbedFrom} describedBy={barId} />
      </div>
      <CellBar id={barId} grid={grid} row={rows[grid.at.row]} field={columns[grid.at.col]} ask={ask} />
    </>
  );
}

function GridHead({ columns }: { readonly columns: readonly HandoverField[] }) {
  const { handover } = useTexts();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" className={styles.rowHead} aria-label={handover.grid.row}>
          #
        </div>
        {columns.map(({ key, label, isNeeded }, col) => (
          <div key={key} role="columnheader" aria-colindex={col + 2} className={styles.columnHead} title={label}>
            {label}
            {isNeeded === true && (
              <span className={styles.needed} role="img" aria-label={handover.grid.needed}>
                *
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

type GridBodyProps = Pick<WithGrid, 'columns' | 'rows' | 'ask' | 'grid' | 'box'> & {
  /** The column from which Tab led on; Enter goes back to it. */
  readonly tabbedFrom: React.RefObject<number | null>;
  readonly describedBy: string;
};

/** The rows that are in sight, with the editor in the cell that is edited. */
function GridBody({ columns, rows, ask, grid, box, tabbedFrom, describedBy }: GridBodyProps) {
  const places = useRowWindow(box, grid.size.rows, grid.at.row);
  const onEnd = useEndEditing(grid, tabbedFrom);
  const { at, range, editing } = grid;
  const field = columns[at.col];
  const editor =
    editing === null || field === undefined ? null : (
      <CellEditor field={field} editing={editing} isAtEnd={at.col > columns.length / 2} onEnd={onEnd} />
    );
  return (
    <div role="rowgroup" className={styles.body} style={{ height: grid.size.rows * rowHeight }}>
      {places.map((index) => (
        <GridRowView
          key={rows[index]?.key ?? 'new'}
          row={rows[index]}
          index={index}
          columns={columns}
          ask={ask}
          current={index === at.row ? at.col : null}
          chosen={index >= range.top && index <= range.bottom ? `${range.left}-${range.right}` : ''}
          describedBy={describedBy}
          editor={index === at.row ? editor : null}
        />
      ))}
    </div>
  );
}

function useEndEditing(grid: Grid, tabbedFrom: React.RefObject<number | null>): (end: EditorEnd) => void {
  return (end) => {
    const { at, size } = grid;
    grid.endEditing(end.kind === 'escape' ? undefined : end.text);
    if (end.kind === 'leave') return;
    if (end.kind === 'escape') grid.focus();
    else if (end.kind === 'tab') {
      tabbedFrom.current ??= at.col;
      grid.goTo(placeAfterTab(at, { ...size, rows: size.rows + 1 }, end.isBack) ?? at);
    } else {
      grid.goTo({ row: Math.max(0, at.row + (end.isBack ? -1 : 1)), col: tabbedFrom.current ?? at.col });
      tabbedFrom.current = null;
    }
  };
}

function makeMouse(grid: Grid, rows: readonly GridRow[], columns: readonly HandoverField[]) {
  const cellAt = ({ target }: MouseEvent) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const { row, col } = element?.dataset ?? {};
    return row === undefined ? undefined : { row: Number(row), col: col === undefined ? null : Number(col) };
  };
  const isInEditor = ({ target }: MouseEvent) =>
    target instanceof Element && target.closest(`.${styles.editor}`) !== null;
  return {
    onMouseDown: (event: MouseEvent) => {
      const cell = cellAt(event);
      if (cell === undefined || event.button !== 0 || isInEditor(event)) return;
      event.preventDefault();
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
      if (cell.col !== null) return grid.goTo({ row: cell.row, col: cell.col }, event.shiftKey);
      if (!event.shiftKey) grid.goTo({ row: cell.row, col: 0 });
      grid.goTo({ row: cell.row, col: columns.length - 1 }, true);
    },
    onMouseOver: (event: MouseEvent) => {
      const cell = cellAt(event);
      if (event.buttons !== 1 || cell === undefined || grid.editing !== null) return;
      grid.goTo({ row: cell.row, col: cell.col ?? columns.length - 1 }, true);
    },
    onDoubleClick: (event: MouseEvent) => {
      const cell = cellAt(event);
      if (cell === undefined || cell.col === null || isInEditor(event)) return;
      grid.startEditing({ text: textIn(rows[cell.row], columns[cell.col]?.key ?? ''), isFresh: false });
    },
  };
}

const unit = 84;
const widthFor = ({ share, label }: HandoverField) => Math.round(Math.max(104, share * unit, label.length * 7.4 + 26));

function templateOf(columns: readonly HandoverField[]): string {
  return `44px ${columns.map((field) => `minmax(${widthFor(field)}px, ${field.share}fr)`).join(' ')}`;
}

/** Columns, their whole width, and how far a cell must come in so that nothing that stays in place hides it. */
function layoutOf(columns: readonly HandoverField[]): React.CSSProperties {
  const [first] = columns;
  const scrollPadding = `34px 0 0 ${46 + (first === undefined ? 0 : widthFor(first))}px`;
  return { '--columns': templateOf(columns), '--width': `${widthOf(columns)}px`, scrollPadding } as React.CSSProperties;
}

function widthOf(columns: readonly HandoverField[]): number {
  return columns.reduce((sum, field) => sum + widthFor(field), 44);
}
