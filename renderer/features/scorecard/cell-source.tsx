import type { GridPlace } from '../../ui/grid-moves.ts';
import { Kbd, Value } from '../../ui/marks.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { useMetricText } from '../../ui/use-metric-text.ts';
import type { Grid } from './figure-grid.tsx';
import { isEntered } from './read-figure.ts';
import styles from './scorecard.module.css';

/** Where the chosen figure comes from, what stands behind it, and how it is changed. */
export function CellSource({ grid, place }: { readonly grid: Grid; readonly place: GridPlace }) {
  const { history } = useTexts();
  const text = useMetricText(grid.currency);
  const [row, metric] = [grid.rows[place.row], grid.metrics[place.col]];
  const cell = row?.cells[place.col];
  if (row === undefined || metric === undefined || cell === undefined) return null;
  return (
    <div className={styles.source}>
      <p role="status" className={styles.sourceLine}>
        <strong>
          <Value>{row.name}</Value>
        </strong>
        <span>{text.name(metric)}</span>
        <Value>{text.value(metric, cell.value)}</Value>
        {text.source(metric, cell).map((part) => (
          <span key={part} className={styles.part}>
            {part}
          </span>
        ))}
        {cell.value !== null && cell.state !== 'unknown' && (
          <span className={styles.part}>{history.state[cell.state]}</span>
        )}
        {!isEntered(metric) && <span className={styles.part}>{history.grid.computed}</span>}
      </p>
      <p className={styles.hint}>
        <Kbd>←→↑↓</Kbd> {history.grid.keys}
      </p>
    </div>
  );
}
