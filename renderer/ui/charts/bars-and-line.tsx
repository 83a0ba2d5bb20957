import type { ReactNode } from 'react';
import {
  Bar,
  CartesianGrid,
  Cell,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { ChartHint, type HintContent } from './chart-hint.tsx';
import { shareZero, type Ticks } from './shared-zero.ts';

type Datum = {
  readonly index: number;
  readonly bar: number | null;
  readonly line: number | null;
};

export type BarsAndLineProps<Row> = {
  readonly rows: readonly Row[];
  readonly bar: (row: Row) => number | null;
  readonly line: (row: Row) => number | null;
  /** Drawn paler. */
  readonly isQuiet?: (row: Row) => boolean;
  readonly axisName: (row: Row) => string;
  readonly tooltip: (row: Row) => HintContent;
  readonly formatBar: (value: number) => string;
  readonly formatLine: (value: number) => string;
  readonly lineMax?: number;
  /** Names of clients are long: many of them stand aslant. */
  readonly hasLongNames?: boolean;
  readonly onOpen?: (row: Row) => void;
};

const axis = { tickLine: false, axisLine: false, tick: { fill: 'var(--text-muted)', fontSize: 11 } } as const;
const upright = { height: 24 } as const;
const slantDegrees = 45;
const barLook = {
  fill: 'var(--chart-bar)',
  isAnimationActive: false,
  maxBarSize: 40,
  radius: [2, 2, 0, 0] as [number, number, number, number],
};
const lineLook = {
  type: 'linear',
  stroke: 'var(--chart-line)',
  strokeWidth: 2,
  dot: { r: 2.5, fill: 'var(--chart-line)', strokeWidth: 0 },
  isAnimationActive: false,
  connectNulls: false,
} as const;
const quietTooltip = { isAnimationActive: false, cursor: { fill: 'var(--surface-hover)' } };
const fewBars = 6;
const plotHeight = 196;

function shorten(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name;
}

const narrowestAxis = 56;
const pxPerLetter = 7;
const mostLetters = 22;

/** px in which the longest figure of the left scale, and the slanted name of the first bar, stand whole. */
function widthOfBarAxis<Row>(props: BarsAndLineProps<Row>, ticks: Ticks): number {
  const figures = props.rows.map((row) => props.formatBar(props.bar(row) ?? 0));
  const letters = [...figures, ...ticks.map(props.formatBar)].map((figure) => figure.length);
  const firstName = isAslant(props) ? slantedPx(nameOf(props, 0).length) : 0;
  return Math.max(narrowestAxis, firstName, (Math.max(0, ...letters) + 2) * pxPerLetter);
}

/** px that a slanted name takes in width, and in height as well: it stands at half a right angle. */
function slantedPx(letters: number): number {
  return Math.ceil(letters * (pxPerLetter - 1) * Math.SQRT1_2);
}

function isAslant<Row>({ hasLongNames, rows }: BarsAndLineProps<Row>): boolean {
  return hasLongNames === true && rows.length > fewBars;
}

/** Names aslant keep their distance: where bars stand close, every second or third of them is named. */
function axisOfNames<Row>(props: BarsAndLineProps<Row>) {
  if (!isAslant(props)) return { ...upright, interval: 0 } as const;
  const longest = Math.max(...props.rows.map((_, index) => nameOf(props, index).length));
  return {
    angle: -slantDegrees,
    textAnchor: 'end',
    height: slantedPx(longest) + 16,
    interval: 'equidistantPreserveStart',
    minTickGap: 0,
  } as const;
}

/** Below zero only a scale that has values there is written on: there are no hours less than none. */
function axisOf(ticks: Ticks, values: readonly (number | null)[], format: (value: number) => string) {
  const hasBelow = values.some((value) => value !== null && value < 0);
  const scale = { ticks: [...ticks], domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], interval: 0 } as const;
  const tickFormatter = (value: number) => (value < 0 && !hasBelow ? '' : format(value));
  return { ...axis, ...scale, tickFormatter };
}

/** Bars on the left scale and a line on the right one, drawn at once and without motion. */
export function BarsAndLine<Row>(props: BarsAndLineProps<Row>) {
  const { rows, onOpen } = props;
  const names = axisOfNames(props);
  const height = plotHeight + names.height;
  const [bars, lines] = [rows.map(props.bar), rows.map(props.line)];
  const scales = shareZero(bars, lines, props.lineMax);
  const barAxis = { ...axisOf(scales.left, bars, props.formatBar), width: widthOfBarAxis(props, scales.left) };
  return (
    <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
      <ComposedChart
        data={readData(props)}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
        onClick={({ activeTooltipIndex }) => {
          const row = rows[Number(activeTooltipIndex)];
          if (row !== undefined) onOpen?.(row);
        }}
      >
        <CartesianGrid vertical={false} stroke="var(--chart-grid)" />
        <XAxis dataKey="index" tickFormatter={(index) => nameOf(props, index)} {...axis} {...names} />
        <YAxis yAxisId="bar" {...barAxis} />
        <YAxis yAxisId="line" orientation="right" width={48} {...axisOf(scales.right, lines, props.formatLine)} />
        <Tooltip
          {...quietTooltip}
          content={({ active, label }) => active && <Hint content={contentAt(props, Number(label))} />}
        />
        <ReferenceLine yAxisId="bar" y={0} stroke="var(--line-strong)" />
        <Bar yAxisId="bar" dataKey="bar" {...barLook}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            <Cell key={index} fillOpacity={props.isQuiet?.(row) === true ? 0.45 : 1} />
          ))}
        </Bar>
        <Line yAxisId="line" dataKey="line" {...lineLook} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function nameOf<Row>({ rows, axisName }: BarsAndLineProps<Row>, index: number): string {
  const row = rows[index];
  return row === undefined ? '' : shorten(axisName(row), mostLetters);
}

function readData<Row>({ rows, bar, line }: BarsAndLineProps<Row>): Datum[] {
  return rows.map((row, index) => ({ index, bar: bar(row), line: line(row) }));
}

function contentAt<Row>(props: BarsAndLineProps<Row>, index: number): HintContent | undefined {
  const row = props.rows[index];
  return row === undefined ? undefined : props.tooltip(row);
}

function Hint({ content }: { readonly content: HintContent | undefined }): ReactNode {
  return content === undefined ? null : <ChartHint content={content} />;
}
