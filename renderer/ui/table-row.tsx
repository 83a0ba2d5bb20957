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
export function TableRow<Row>(props: TableRowProps<Row>) {
  const { row, index, columns, isCurrent, onPress } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      className={classNames(onPress !== undefined && styles.pressable, isCurrent && styles.current)}
      onClick={(event) => {
        if (!isOnControl(event)) onPress?.(row);
      }}
    >
      {columns.map((column) =>
        column.isRowHeader === true ? (
          <th key={column.id} scope="row" className={cellClass(column)}>
            {onPress === undefined ? column.render(row) : <RowButton {...props} onPress={onPress} column={column} />}
          </th>
        ) : (
          <td key={column.id} className={cellClass(column)}>
            {column.render(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function cellClass<Row>({ align, wraps, grows }: Column<Row>): string {
  const aligned = align !== undefined && align !== 'start' && styles[align];
  return classNames(aligned, wraps === true && styles.wrap, grows === true && styles.grow);
}

type RowButtonProps<Row> = Pick<TableRowProps<Row>, 'row' | 'index' | 'isTabStop' | 'onFocus'> & {
  readonly column: Column<Row>;
  readonly onPress: (row: Row) => void;
};

function RowButton<Row>({ row, index, isTabStop, onFocus, column, onPress }: RowButtonProps<Row>) {
  return (
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
  );
}
