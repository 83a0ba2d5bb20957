import type { MouseEvent } from 'react';
import { classNames } from './class-names.ts';
import styles from './table.module.css';
import type { Column } from './table.tsx';

type TableRowProps<Row> = {
  readonly row: Row;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly isCurrent: boolean;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onPress?: (row: Row) => void;
};

function isOnControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('button, a, input, label') !== null;
}

/** One row; where it can be pressed, the cell that names it is a button, and a click anywhere does the same. */
export function TableRow<Row>({ row, index, columns, isCurrent, isTabStop, onFocus, onPress }: TableRowProps<Row>) {
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames(onPress !== undefined && styles.pressable, isCurrent && styles.current)}
      onClick={(event) => {
        if (!isOnControl(event)) onPress?.(row);
      }}
    >
      {columns.map((column) => {
        const className = classNames(
          column.align !== 'start' && column.align && styles[column.align],
          column.wraps === true && styles.wrap,
          column.grows === true && styles.grow,
        );
        if (column.isRowHeader !== true) {
          return (
            <td key={column.id} className={className}>
              {column.render(row)}
            </td>
          );
        }
        return (
          <th key={column.id} scope="row" className={className}>
            {onPress === undefined ? (
              column.render(row)
            ) : (
              <button
                type="button"
                className={styles.rowButton}
                tabIndex={isTabStop ? 0 : -1}
                data-row-index={index}
                onFocus={onFocus}
                onClick={() => onPress(row)}
              >
                {column.render(row)}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
}
