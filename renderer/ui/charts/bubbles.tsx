import type { ReactElement } from 'react';
import {
  CartesianGrid,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
  ZAxis,
} from 'recharts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { GradeOutline } from '../grade-shape.tsx';
import styles from './chart.module.css';
import { ChartHint, type HintContent } from './chart-hint.tsx';
import { pickNamed } from './pick-named.ts';

export type Bubble = {
  readonly id: string;
  readonly name: string;
  readonly grade: Grade | null;
  readonly x: number;
  readonly y: number;
  readonly size: number;
};

export type BubblesProps = {
  readonly bubbles: readonly Bubble[];
  readonly xName: string;
  readonly yName: string;
  readonly yDomain: readonly [number, number];
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  /** An upright line with its name, such as what an hour is meant to bring. */
  readonly mark: { readonly x: number; readonly name: string } | null;
  readonly hint: (bubble: Bubble) => HintContent;
  readonly onOpen?: (id: string) => void;
};

const axis = {
  type: 'number',
  tickLine: false,
  axisLine: false,
  tick: { fill: 'var(--text-muted)', fontSize: 11 },
} as const;
const areas: [number, number] = [60, 1400];
/** Above this many bubbles only the pointer names them. */
const mostNamed = 24;

/** Bubbles on two scales: shape and colour by grade, area by size; drawn at once and without motion. */
export function Bubbles(props: BubblesProps) {
  const { bubbles, mark } = props;
  return (
    <ResponsiveContainer width="100%" height={420} initialDimension={{ width: 640, height: 420 }}>
      <ScatterChart margin={{ top: 16, right: 96, bottom: 20, left: 8 }} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--chart-grid)" />
        <XAxis
          dataKey="x"
          domain={['auto', 'auto']}
          tickFormatter={props.formatX}
          label={below(props.xName)}
          {...axis}
        />
        <YAxis
          dataKey="y"
          domain={[...props.yDomain]}
          width={48}
          tickFormatter={props.formatY}
          label={beside(props.yName)}
          {...axis}
        />
        <ZAxis type="number" dataKey="size" range={areas} />
        {mark !== null && <ReferenceLine x={mark.x} label={atTop(mark.name)} {...markLook} />}
        <Tooltip
          {...quietTooltip}
          content={({ active, payload }) => active && hintOf(payload?.[0]?.payload, props.hint)}
        />
        <Scatter
          data={drawnOf(bubbles, props.yDomain)}
          isAnimationActive={false}
          shape={drawBubble}
          onClick={({ payload }) => props.onOpen?.((payload as Bubble).id)}
        >
          <LabelList dataKey="label" position="right" width={160} className={styles.bubbleName ?? ''} />
        </Scatter>
      </ScatterChart>
    </ResponsiveContainer>
  );
}

const markLook = { stroke: 'var(--line-strong)', strokeDasharray: '4 3' } as const;
const quietTooltip = { isAnimationActive: false, cursor: false } as const;
const atTop = (value: string) => ({ value, position: 'insideTopRight', fontSize: 11 }) as const;
const below = (value: string) => ({ value, position: 'insideBottom', offset: -12, fontSize: 11 }) as const;
const beside = (value: string) =>
  ({ value, angle: -90, position: 'insideLeft', fontSize: 11, style: { textAnchor: 'middle' } }) as const;

/** Large ones below small ones; named where there is room. */
function drawnOf(bubbles: readonly Bubble[], yDomain: readonly [number, number]) {
  const named = bubbles.length > mostNamed ? new Set<string>() : pickNamed(bubbles, yDomain);
  return [...bubbles]
    .sort((a, b) => b.size - a.size)
    .map((bubble) => ({ ...bubble, label: named.has(bubble.id) ? shorten(bubble.name) : '' }));
}

function hintOf(bubble: Bubble | undefined, hint: BubblesProps['hint']): ReactElement | null {
  return bubble === undefined ? null : <ChartHint content={hint(bubble)} />;
}

const longestName = 24;

function shorten(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

type Drawn = { readonly cx?: number; readonly cy?: number; readonly size?: number; readonly payload?: Bubble };

function drawBubble(drawn: unknown): ReactElement {
  const { cx = 0, cy = 0, size = 60, payload } = drawn as Drawn;
  const side = Math.sqrt(size);
  const grade = payload?.grade ?? null;
  return (
    <g
      className={styles.bubble}
      data-grade={grade ?? 'none'}
      transform={`translate(${cx - side / 2} ${cy - side / 2}) scale(${side / 10})`}
    >
      {grade === null ? <circle cx="5" cy="5" r="4.25" /> : <GradeOutline grade={grade} />}
    </g>
  );
}
