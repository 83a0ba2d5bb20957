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
const aslant = { angle: -35, textAnchor: 'end', height: 64 } as const;
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

function shorten(name: string, longest: number): string {
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

const narrowestAxis = 56;
const pxPerLetter = 7;

/** px in which the longest figure of the left scale stands whole. */
function widthOfBarAxis<Row>({ rows, bar, formatBar }: BarsAndLineProps<Row>): number {
  const letters = rows.map((row) => formatBar(bar(row) ?? 0).length);
  return Math.max(narrowestAxis, (Math.max(0, ...letters) + 2) * pxPerLetter);
}

/** Bars on the left scale and a line on the right one, drawn at once and without motion. */
export function BarsAndLine<Row>(props: BarsAndLineProps<Row>) {
  const { rows, onOpen } = props;
  const isAslant = props.hasLongNames === true && rows.length > fewBars;
  const nameAt = (index: number) => nameOf(props, index, isAslant ? 14 : 22);
  const lineDomain = props.lineMax === undefined ? {} : { domain: [0, props.lineMax] };
  return (
    <ResponsiveContainer width="100%" height={isAslant ? 260 : 220} initialDimension={{ width: 640, height: 220 }}>
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
        <XAxis dataKey="index" tickFormatter={nameAt} interval={0} {...axis} {...(isAslant ? aslant : upright)} />
        <YAxis
          yAxisId="bar"
          width={widthOfBarAxis(props)}
          tickFormatter={props.formatBar}
          {...axis}
          {...barDomain(props)}
        />
        <YAxis
          yAxisId="line"
          orientation="right"
          width={48}
          tickFormatter={props.formatLine}
          {...axis}
          {...lineDomain}
        />
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

/** Bars stand on zero, hanging ones too: left alone, the scale of bars that all hang begins near their ends. */
function barDomain<Row>({ rows, bar }: BarsAndLineProps<Row>): { domain?: ['auto', 0] } {
  const values = rows.map(bar).filter((value) => value !== null);
  return values.length > 0 && values.every((value) => value < 0) ? { domain: ['auto', 0] } : {};
}

function nameOf<Row>({ rows, axisName }: BarsAndLineProps<Row>, index: number, longest: number): string {
  const row = rows[index];
  return row === undefined ? '' : shorten(axisName(row), longest);
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
