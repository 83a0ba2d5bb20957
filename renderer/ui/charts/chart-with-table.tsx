import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { classNames } from '../class-names.ts';
import { SegmentedControl } from '../segmented-control.tsx';
import { type Column, Table } from '../table.tsx';
import { useTexts } from '../texts.tsx';
import styles from './chart.module.css';
import { ChartFigure, type ChartFigureProps, SavePicture } from './chart-figure.tsx';

type ChartWithTableProps<Row> = Omit<ChartFigureProps, 'children'> & {
  /** What bars and line stand for. */
  readonly bars?: string;
  readonly line?: string;
  /** Instead of bars and line. */
  readonly legend?: ReactNode;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** Opens what a bar or row stands for. */
  readonly onOpen?: (row: Row) => void;
  readonly chart: ReactNode;
  /** Beside the legend, such as a choice of what is measured. */
  readonly controls?: ReactNode;
};

/** A chart and the same figures as a table: by a switch for everyone, and always for screen readers; and its image. */
export function ChartWithTable<Row>(props: ChartWithTableProps<Row>) {
  const { kit } = useTexts();
  const [shows, setShows] = useState<'chart' | 'table'>('chart');
  const isDrawn = useAfterFirstFrame();
  const { label, rows, columns, rowKey, onOpen } = props;
  const table = { label, columns, rows, rowKey };
  return (
    <ChartFigure label={label} asOf={props.asOf} about={props.about} note={props.note}>
      <div className={styles.head}>
        {props.legend ?? <Legend bars={props.bars} line={props.line} />}
        {props.controls}
        <div className={classNames(styles.switch, 'screenOnly')}>
          {shows === 'chart' && <SavePicture />}
          <SegmentedControl
            label={kit.view}
            options={[
              { id: 'chart', label: kit.showChart },
              { id: 'table', label: kit.showTable },
            ]}
            value={shows}
            onChange={setShows}
          />
        </div>
      </div>
      {shows === 'table' ? (
        <Table {...table} {...(onOpen === undefined ? {} : { onRowPress: onOpen })} />
      ) : (
        <div className={classNames(styles.chart, onOpen !== undefined && styles.pressable)} aria-hidden data-value>
          {props.chart}
        </div>
      )}
      {shows === 'chart' && isDrawn && (
        <VisuallyHidden>
          <PlainTable {...table} />
        </VisuallyHidden>
      )}
    </ChartFigure>
  );
}

function Legend({ bars, line }: { readonly bars: string | undefined; readonly line: string | undefined }) {
  return (
    <div className={styles.legend}>
      {bars !== undefined && <LegendItem mark={styles.bar}>{bars}</LegendItem>}
      {line !== undefined && <LegendItem mark={styles.line}>{line}</LegendItem>}
    </div>
  );
}

function LegendItem({ mark, children }: { readonly mark: string | undefined; readonly children: ReactNode }) {
  return (
    <span className={styles.legendItem}>
      <span className={mark} />
      {children}
    </span>
  );
}

/** False while a page is drawn for the first time: what nobody sees can wait until it stands. */
function useAfterFirstFrame(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setIsDrawn(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDrawn;
}

type PlainTableProps<Row> = Pick<ChartWithTableProps<Row>, 'label' | 'columns' | 'rows' | 'rowKey'>;

function PlainTable<Row>({ label, columns, rows, rowKey }: PlainTableProps<Row>) {
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <td key={column.id}>{column.render(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
