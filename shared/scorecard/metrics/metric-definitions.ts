/**
 * What is watched of each client month by month. A number alone is the figure itself; a suffix is a second way to read
 * the same thing (per seat, of the month alone, days to pay beside days beyond terms).
 */
export const metricIds = [
  'm01',
  'm01seat',
  'm01device',
  'm02',
  'm03',
  'm04',
  'm05',
  'm06',
  'm06pay',
  'm07',
  'm08',
  'm08month',
  'm08profit',
  'm09',
  'm09year',
  'm10',
  'm10reactive',
  'm10proactive',
  'm10admin',
  'm10travel',
  'm11',
  'm11open',
  'm12',
  'm13',
  'm14',
  'm15',
  'm16',
  'm17',
  'm18',
  'm18device',
  'm19',
  'm19recurring',
  'm20',
  'm21',
  'm22',
  'm23',
  'm23profit',
  'm24',
  'm25',
] as const;
export type MetricId = (typeof metricIds)[number];

/** count and score: plain numbers; money: minor units; rate: minor units an hour; time: minutes; level: 0 for A to 3 for D. */
export type MetricUnit = 'count' | 'ratio' | 'pct' | 'days' | 'money' | 'rate' | 'time' | 'score' | 'level';

/** Where an alert begins. `reaches` counts the line itself, `passes` only what lies beyond it. */
export type LineRule =
  | { readonly kind: 'passes' | 'reaches'; readonly value: number }
  /** A multiple of the client's own mean of the six months before. */
  | { readonly kind: 'own-mean'; readonly factor: number }
  /** A multiple of the median of all clients in the same month. */
  | { readonly kind: 'book-median'; readonly factor: number }
  /** A share of the operator's target rate. */
  | { readonly kind: 'of-target-rate'; readonly factor: number }
  /** One month of the client's revenue, as the mean of the last twelve. */
  | { readonly kind: 'month-of-revenue' }
  /** A fall, in percent, against the value six months before. */
  | { readonly kind: 'fall'; readonly pct: number }
  /** Days by the grade of the client; grades that are not named have no line. */
  | { readonly kind: 'by-grade'; readonly passes: Readonly<Partial<Record<'A' | 'B' | 'C' | 'D', number>>> };

export type MetricDefinition = {
  readonly unit: MetricUnit;
  /** The good direction; null where neither is good. */
  readonly good: 'up' | 'down' | null;
  /** What is held against the lines: the month's value, or the sum or mean of the months that end with it. */
  readonly judged: { readonly kind: 'value' } | { readonly kind: 'sum' | 'mean'; readonly months: number };
  readonly warn: LineRule | null;
  readonly critical: LineRule | null;
  /** Whether imported or stored facts can tell it. */
  readonly isDerived: boolean;
  /** Whether a figure may be typed in; what is computed from other metrics may not. */
  readonly isEntered: boolean;
  readonly isForeground: boolean;
};

const byMonth = { kind: 'value' } as const;
const passes = (value: number): LineRule => ({ kind: 'passes', value });
const reaches = (value: number): LineRule => ({ kind: 'reaches', value });
const fall = (pct: number): LineRule => ({ kind: 'fall', pct });

const plain = { judged: byMonth, warn: null, critical: null, isDerived: true, isEntered: true, isForeground: false };
const computed = { ...plain, isEntered: false } as const;
const typed = { ...plain, isDerived: false } as const;
const foreground = { ...plain, isForeground: true } as const;

/** Rule: lines without a published source are judgements of this product; those with one name it. */
export const metricDefinitions: Readonly<Record<MetricId, MetricDefinition>> = {
  m01: {
    ...foreground,
    unit: 'count',
    good: 'down',
    warn: { kind: 'own-mean', factor: 1.5 },
    critical: { kind: 'own-mean', factor: 2.5 },
  },
  m01seat: {
    ...computed,
    unit: 'ratio',
    good: 'down',
    warn: { kind: 'book-median', factor: 1.5 },
    critical: { kind: 'book-median', factor: 2.5 },
  },
  m01device: { ...computed, unit: 'ratio', good: 'down' },
  m02: { ...plain, unit: 'pct', good: 'down', warn: passes(8), critical: passes(15) },
  m03: { ...typed, unit: 'count', good: 'down', warn: passes(3), critical: passes(6) },
  m04: {
    ...typed,
    unit: 'count',
    good: 'down',
    judged: { kind: 'sum', months: 3 },
    warn: reaches(1),
    critical: reaches(3),
  },
  m05: {
    ...typed,
    unit: 'count',
    good: 'down',
    judged: { kind: 'sum', months: 3 },
    warn: reaches(1),
    critical: reaches(2),
  },
  // Days beyond terms and not days to pay, since terms differ; the same week and month at which payment loses a level.
  m06: { ...foreground, unit: 'days', good: 'down', warn: passes(7), critical: passes(30) },
  m06pay: { ...plain, unit: 'days', good: 'down' },
  m07: { ...plain, unit: 'money', good: 'down', warn: passes(0), critical: { kind: 'month-of-revenue' } },
  // The cuts of the margin criterion, after the quartiles of services margin (49.4 % and 38 %, 2021).
  m08: { ...computed, unit: 'pct', good: 'up', warn: passes(40), critical: passes(25) },
  m08month: { ...computed, unit: 'pct', good: 'up' },
  m08profit: { ...computed, unit: 'money', good: 'up' },
  // An agreement efficiency of 0.8 to 1.5 is published as healthy.
  m09: {
    ...computed,
    isForeground: true,
    unit: 'rate',
    good: 'up',
    warn: { kind: 'of-target-rate', factor: 0.8 },
    critical: { kind: 'of-target-rate', factor: 0.6 },
  },
  m09year: { ...computed, unit: 'rate', good: 'up' },
  m10: { ...foreground, unit: 'time', good: null },
  m10reactive: { ...plain, unit: 'pct', good: 'down', warn: passes(60), critical: passes(80) },
  m10proactive: { ...plain, unit: 'time', good: null },
  m10admin: { ...plain, unit: 'time', good: 'down' },
  m10travel: { ...plain, unit: 'time', good: 'down' },
  m11: { ...plain, unit: 'pct', good: 'up', warn: passes(50), critical: passes(25) },
  m11open: { ...foreground, unit: 'count', good: 'down' },
  m12: { ...typed, unit: 'pct', good: 'up', warn: passes(70), critical: passes(40) },
  m13: { ...foreground, unit: 'count', good: 'down', warn: reaches(2), critical: reaches(4) },
  m14: { ...typed, unit: 'pct', good: 'up', warn: passes(75), critical: passes(50) },
  m15: { ...typed, unit: 'count', good: 'down', warn: reaches(1), critical: reaches(2) },
  m16: { ...typed, unit: 'score', good: 'up', warn: passes(4), critical: passes(3) },
  m17: {
    ...plain,
    unit: 'days',
    good: 'down',
    warn: { kind: 'by-grade', passes: { B: 120, C: 200 } },
    critical: passes(365),
  },
  m18: { ...plain, unit: 'count', good: 'up', warn: fall(10), critical: fall(25) },
  m18device: { ...plain, unit: 'count', good: 'up', warn: fall(10), critical: fall(25) },
  m19: {
    ...computed,
    unit: 'money',
    good: 'up',
    judged: { kind: 'mean', months: 3 },
    warn: fall(10),
    critical: fall(25),
  },
  m19recurring: {
    ...computed,
    unit: 'money',
    good: 'up',
    judged: { kind: 'mean', months: 3 },
    warn: fall(10),
    critical: fall(25),
  },
  m20: { ...typed, unit: 'time', good: 'up', warn: reaches(5 * 60), critical: reaches(0) },
  m21: { ...typed, unit: 'count', good: 'up' },
  m22: { ...typed, unit: 'count', good: 'up', judged: { kind: 'sum', months: 12 }, warn: passes(1) },
  m23: { ...computed, unit: 'pct', good: 'down', warn: reaches(15), critical: reaches(25) },
  m23profit: { ...computed, unit: 'pct', good: 'down', warn: reaches(15), critical: reaches(25) },
  m24: { ...computed, unit: 'days', good: 'up', warn: reaches(90), critical: reaches(30) },
  m25: { ...computed, unit: 'level', good: 'down', warn: reaches(2), critical: reaches(3) },
};

/** The six that are always in sight, in the order in which they are shown. */
export const foregroundMetrics: readonly MetricId[] = ['m10', 'm09', 'm06', 'm01', 'm13', 'm11open'];

/** What may be typed in, in the order of the ids. */
export const enterableMetrics: readonly MetricId[] = metricIds.filter((id) => metricDefinitions[id].isEntered);
