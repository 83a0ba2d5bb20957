import { observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { type Sort, type SortValue, sortRows } from './sort-rows.ts';
import styles from './table.module.css';
import { TableHead } from './table-head.tsx';
import { TableRow } from './table-row.tsx';
import { useFormatters, useTexts } from './texts.tsx';
import { useIsPrinting } from './use-is-printing.ts';
import { useRowKeys } from './use-row-keys.ts';

export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly render: (row: Row) => ReactNode;
  /** Makes the column sortable; null stands for unknown and comes last. */
  readonly sortValue?: (row: Row) => SortValue;
  /** end: numbers. */
  readonly align?: 'start' | 'end' | 'center';
  /** Takes what room is left. */
  readonly grows?: boolean;
  /** May take more than one line. */
  readonly wraps?: boolean;
  /** Names the row; with `onRowPress` it becomes the row's button. */
  readonly isRowHeader?: boolean;
  /** First direction when its header is pressed. Default: descending for `align: 'end'`. */
  readonly firstDirection?: Sort['direction'];
  /** A cell of the last line, for sums. */
  readonly footer?: ReactNode;
};

export type TableProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly onRowPress?: (row: Row) => void;
  readonly initialSort?: Sort;
  /** Key of the row that is open elsewhere. */
  readonly currentKey?: string | null;
  /** Height in px beyond which the table scrolls in itself; needed above some hundred rows. */
  readonly maxHeight?: number;
  /** Said instead of rows. */
  readonly emptyText?: string;
};

const rowHeight = 32;
/** Above this many rows only those in sight are built: each of them stands on one line. */
export const virtualAbove = 200;
const assumedHeight = 480;

/** Rows and columns: sortable, with a sticky header, by keyboard (arrows, Home, End, Enter), fast with many rows. */
export function Table<Row>(props: TableProps<Row>) {
  const { label, columns, onRowPress } = props;
  const box = useRef<HTMLDivElement>(null);
  const { ordered, sort, setSort } = useOrder(props);
  const isPrinting = useIsPrinting();
  const isVirtual = ordered.length > virtualAbove && !isPrinting;
  const inSight = useRowWindow(box, isVirtual ? ordered.length : 0);
  const keys = useRowKeys(box, ordered.length, inSight.scrollTo);
  const isBounded = isVirtual || props.maxHeight !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows move among the rows' own buttons
    <div
      ref={box}
      className={classNames(styles.scroll, isBounded && styles.bounded)}
      style={isBounded ? { maxHeight: props.maxHeight ?? assumedHeight } : {}}
      {...(isBounded && onRowPress === undefined ? { tabIndex: 0, role: 'region', 'aria-label': label } : {})}
      onKeyDown={keys.onKeyDown}
    >
      <table className={styles.table} aria-label={label} aria-rowcount={ordered.length + 1}>
        <TableHead columns={columns} sort={sort} onSort={setSort} />
        <tbody>
          {ordered.length === 0 && <EmptyRow columns={columns.length} text={props.emptyText} />}
          {isVirtual && <Spacer columns={columns.length} rows={inSight.first} />}
          <TableRows
            {...props}
            rows={isVirtual ? ordered.slice(inSight.first, inSight.end) : ordered}
            first={isVirtual ? inSight.first : 0}
            tabStop={Math.min(keys.focusedIndex, ordered.length - 1)}
            onFocus={keys.setFocusedIndex}
          />
          {isVirtual && <Spacer columns={columns.length} rows={ordered.length - inSight.end} />}
        </tbody>
        <TableFoot columns={columns} />
      </table>
    </div>
  );
}

/** The rows in the order that was last asked for. */
function useOrder<Row>({ rows, columns, initialSort }: TableProps<Row>) {
  const { compare } = useFormatters();
  const [sort, setSort] = useState<Sort | null>(initialSort ?? null);
  const ordered = useMemo(() => {
    const sortValue = columns.find((column) => column.id === sort?.columnId)?.sortValue;
    return sort === null || sortValue === undefined ? rows : sortRows(rows, sortValue, sort.direction, compare);
  }, [rows, columns, sort, compare]);
  return { ordered, sort, setSort };
}

type TableRowsProps<Row> = TableProps<Row> & {
  /** Place of the first of these rows among all. */
  readonly first: number;
  /** Place of the row that Tab leads to. */
  readonly tabStop: number;
  readonly onFocus: (index: number) => void;
};

function TableRows<Row>({ rows, columns, rowKey, first, tabStop, onFocus, ...props }: TableRowsProps<Row>) {
  return rows.map((row, offset) => {
    const key = rowKey(row);
    return (
      <TableRow
        key={key}
        row={row}
        index={first + offset}
        columns={columns}
        isCurrent={props.currentKey === key}
        isTabStop={first + offset === tabStop}
        onFocus={() => onFocus(first + offset)}
        {...(props.onRowPress === undefined ? {} : { onPress: props.onRowPress })}
      />
    );
  });
}

function EmptyRow({ columns, text }: { readonly columns: number; readonly text: string | undefined }) {
  const { kit } = useTexts();
  return (
    <tr className={styles.empty}>
      <td colSpan={columns}>{text ?? kit.nothingFound}</td>
    </tr>
  );
}

type RowWindow = { readonly first: number; readonly end: number; readonly scrollTo: (index: number) => void };

function useRowWindow(box: React.RefObject<HTMLDivElement | null>, count: number): RowWindow {
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 800, height: assumedHeight },
    // before it is laid out a box has no height, and a list without rows would never get one
    observeElementRect: (instance, report) =>
      observeElementRect(instance, (rect) => report(rect.height === 0 ? { ...rect, height: assumedHeight } : rect)),
  });
  const items = virtualizer.getVirtualItems();
  return {
    first: items[0]?.index ?? 0,
    end: (items.at(-1)?.index ?? -1) + 1,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

function Spacer({ columns, rows }: { readonly columns: number; readonly rows: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden className={styles.spacer}>
      <td colSpan={columns} style={{ height: rows * rowHeight }} />
    </tr>
  );
}

function TableFoot<Row>({ columns }: { readonly columns: readonly Column<Row>[] }) {
  if (columns.every((column) => column.footer === undefined)) return null;
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.id} className={classNames(column.align === 'end' && styles.end)}>
            {column.footer}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
