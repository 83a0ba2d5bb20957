import type { MetricRow } from '../../../../shared/scorecard/metrics/build-scorecard.ts';
import styles from './timeline.module.css';

const height = 32;
const pad = 4;

type SparklineProps = { readonly row: MetricRow; readonly titleOf: (index: number) => string };

/** A line over the months with its warning line; unknown months are gaps, figures typed in are squares. */
export function Sparkline({ row, titleOf }: SparklineProps) {
  const { cells, lines } = row;
  const values = cells.map(({ value }) => value);
  const scale = makeScale(values, lines.warn?.at ?? null);
  if (scale === null) return <svg className={styles.svg} viewBox={`0 0 ${cells.length * 10} ${height}`} aria-hidden />;
  return (
    <svg
      className={styles.svg}
      viewBox={`0 0 ${cells.length * 10} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
      data-value
    >
      {lines.warn !== null && (
        <line
          className={styles.warnLine}
          x1={0}
          x2={cells.length * 10}
          y1={scale(lines.warn.at)}
          y2={scale(lines.warn.at)}
        />
      )}
      {segmentsOf(values).map((segment) => (
        <polyline
          key={segment[0]?.index}
          className={styles.sparkLine}
          points={segment.map(({ index, value }) => `${index * 10 + 5},${scale(value)}`).join(' ')}
        />
      ))}
      <Points cells={cells} titleOf={titleOf} scale={scale} />
    </svg>
  );
}

type PointsProps = Pick<SparklineProps, 'titleOf'> & {
  readonly cells: MetricRow['cells'];
  readonly scale: (value: number) => number;
};

function Points({ cells, titleOf, scale }: PointsProps) {
  return cells.map(({ value, source, state }, index) =>
    value === null ? null : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a month is its place
      <g key={index} className={styles[state]}>
        <title>{titleOf(index)}</title>
        <line
          className={source === 'entered' ? styles.enteredPoint : styles.point}
          x1={index * 10 + 5}
          x2={index * 10 + 5}
          y1={scale(value)}
          y2={scale(value)}
        />
      </g>
    ),
  );
}

/** From value to height; null where nothing is known. The warning line stays in sight where it is near. */
function makeScale(values: readonly (number | null)[], line: number | null): ((value: number) => number) | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = most - least || Math.abs(most) || 1;
  const isNear = line !== null && line > least - span && line < most + span;
  const low = isNear ? Math.min(least, line) : least;
  const high = isNear ? Math.max(most, line) : most;
  const room = high - low || 1;
  return (value) => Math.round((height - pad - ((value - low) / room) * (height - 2 * pad)) * 10) / 10;
}

type Known = { readonly index: number; readonly value: number };

/** Runs of known months: a line never bridges a gap. */
function segmentsOf(values: readonly (number | null)[]): readonly (readonly Known[])[] {
  const segments: Known[][] = [];
  let isOpen = false;
  for (const [index, value] of values.entries()) {
    if (value === null) isOpen = false;
    else if (isOpen) segments.at(-1)?.push({ index, value });
    else {
      segments.push([{ index, value }]);
      isOpen = true;
    }
  }
  return segments;
}
