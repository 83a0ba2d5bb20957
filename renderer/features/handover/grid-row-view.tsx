// biome-ignore-all lint/a11y/useFocusableInteractive: only cells take the focus
// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one can't be those of a table
import { memo, type ReactNode } from 'react';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { classNames } from '../../ui/class-names.ts';
import { useTexts } from '../../ui/texts.tsx';
import { CellText } from './cell-text.tsx';
import styles from './grid.module.css';
import type { GridRow } from './grid-row.ts';
import { rowHeight } from './use-row-window.ts';

type GridRowViewProps = {
  /** Undefined in the line below the last row. */
  readonly row: GridRow | undefined;
  readonly index: number;
  readonly columns: readonly HandoverField[];
  readonly ask: string;
  /** Column of the current cell, where it is in this row. */
  readonly current: number | null;
  /** Columns that are chosen in this row, as "from-to"; empty for none. */
  readonly chosen: string;
  readonly editor: ReactNode;
  readonly describedBy: string;
};

/** One row of the grid. Drawn anew only where something in it changed. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps) {
  const { row, index, columns } = props;
  const { handover } = useTexts();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classNames(styles.row, row === undefined && styles.newRow)}
      style={{ top: index * rowHeight }}
    >
      <div
        role="rowheader"
        className={styles.rowHead}
        data-row={index}
        {...(row === undefined ? { 'aria-label': handover.grid.newRow } : {})}
      >
        {row === undefined ? '+' : index + 1}
      </div>
      {columns.map((field, col) => (
        <GridCell key={field.key} field={field} col={col} {...props} />
      ))}
    </div>
  );
});

type GridCellProps = GridRowViewProps & { readonly field: HandoverField; readonly col: number };

function GridCell({ field, col, row, index, ask, current, chosen, editor, describedBy }: GridCellProps) {
  const [from = -1, to = -1] = chosen === '' ? [] : chosen.split('-').map(Number);
  return (
    <div
      role="gridcell"
      aria-colindex={col + 2}
      tabIndex={current === col ? 0 : -1}
      aria-selected={col >= from && col <= to}
      {...(row?.refused[field.key] === undefined ? {} : { 'aria-invalid': true })}
      {...(current === col ? { 'aria-describedby': describedBy } : {})}
      data-row={index}
      data-col={col}
      className={classNames(
        styles.cell,
        col === 0 && styles.firstCell,
        col >= from && col <= to && styles.chosen,
        current === col && styles.current,
      )}
    >
      {current === col && editor !== null ? (
        editor
      ) : row === undefined ? null : (
        <span className={styles.cellText}>
          <CellText field={field} row={row} ask={ask} />
        </span>
      )}
    </div>
  );
}
