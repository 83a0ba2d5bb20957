import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from './class-names.ts';
import type { Sort } from './sort-rows.ts';
import styles from './table.module.css';
import type { Column } from './table.tsx';
import { useTexts } from './texts.tsx';

type TableHeadProps<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
};

/** The line of column names; those with a sort value are buttons. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th
            key={column.id}
            scope="col"
            className={classNames(
              column.align !== 'start' && column.align && styles[column.align],
              column.grows === true && styles.grow,
            )}
            {...(sort?.columnId === column.id ? { 'aria-sort': sort.direction } : {})}
          >
            {column.sortValue === undefined ? (
              column.header
            ) : (
              <SortButton column={column} sort={sort} onSort={onSort} />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type SortButtonProps<Row> = {
  readonly column: Column<Row>;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
};

function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const { kit } = useTexts();
  const isSorted = sort?.columnId === column.id;
  const first = column.firstDirection ?? (column.align === 'end' ? 'descending' : 'ascending');
  const other = sort?.direction === 'ascending' ? 'descending' : 'ascending';
  const direction = isSorted ? sort.direction : first;
  const Arrow = direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <>
      <button
        type="button"
        className={classNames(styles.sort, isSorted && styles.sorted)}
        title={kit.sortBy(column.header)}
        onClick={() => onSort({ columnId: column.id, direction: isSorted ? other : first })}
      >
        {column.header}
        <Arrow className={styles.arrow} aria-hidden />
      </button>
      {/* on paper: a heading that is repeated on each page is drawn without the buttons in it */}
      <span className="printOnly" aria-hidden>
        {column.header}
      </span>
    </>
  );
}
