import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { buildFacts, chooseLevels } from './build-facts.ts';

/** Recurring share in percent and mean days beyond terms that stand for the levels A to D. */
const measuredLevels = {
  A: { recurringPct: 90, daysLate: -2.5 },
  B: { recurringPct: 65, daysLate: 3.5 },
  C: { recurringPct: 32.5, daysLate: 18.5 },
  D: { recurringPct: 7.5, daysLate: 60 },
} as const;

export type DemoClient = {
  readonly name: string;
  readonly revenue: number;
  readonly passThrough: number;
  readonly hours: number;
  readonly f4: keyof typeof measuredLevels;
  readonly f5: string;
  readonly rLevels: string;
  readonly printed: {
    readonly marginPct: string;
    readonly ehr: string;
    readonly F: string;
    readonly R: string;
    readonly base: Grade;
    readonly sizeStep: number;
    readonly grade: Grade;
  };
};

function row(line: string): DemoClient {
  const [name, revenue, passThrough, hours, f4, f5, rLevels, marginPct, ehr, F, R, base, sizeStep, grade] = line.split(
    /\s+/,
  ) as [string, string, string, string, ...string[]];
  return {
    name,
    revenue: Number(revenue),
    passThrough: Number(passThrough),
    hours: Number(hours),
    f4: f4 as DemoClient['f4'],
    f5: f5 ?? '',
    rLevels: rLevels ?? '',
    printed: {
      marginPct: marginPct ?? '',
      ehr: ehr ?? '',
      F: F ?? '',
      R: R ?? '',
      base: base as Grade,
      sizeStep: Number(sizeStep),
      grade: grade as Grade,
    },
  };
}

/** The demo book as printed: name, revenue, pass-through, hours, F4, F5, R1-R6, margin, rate, F, R, base, size, grade. */
export const demoBook: readonly DemoClient[] = [
  'A1 18000 3600 130 A B AAAAAA 54.7 110.8 91.4 90.0 A 0 A',
  'A2 16800 3400 135 A A AABAAA 51.6 99.3 92.2 87.0 A 0 A',
  'A3 13200 2700 110 A B AABAAB 50.4 95.5 88.7 85.0 A 0 A',
  'B1 12000 2800 125 A B BBBBBB 40.2 73.6 75.1 70.0 B 0 B',
  'B2 9600 2000 100 B C ABCBAC 42.7 76.0 71.9 73.0 B 0 B',
  'B3 8400 1800 90 B B BBCBBB 41.1 73.3 71.3 67.0 B 0 B',
  'C1 4800 900 75 C C BCCCBC 26.6 52.0 47.3 58.0 C 0 C',
  'C2 3900 700 62 C C BCCBBC 26.4 51.6 46.4 61.0 C 0 C',
  'C3 3300 600 73 C C BCCBAB 4.4 37.0 25.5 66.0 C -1 C',
  'D1 15000 4200 290 D C DDDDDD 4.3 37.2 24.7 20.0 D 0 D',
  'D2 9000 2300 190 D C DDCDCD 0.6 35.3 18.0 29.0 D 0 D',
  'D3 6000 1500 120 D D DDDDCD 5.0 37.5 19.6 24.5 D 0 D',
].map(row);

/** The facts of a demo client, with R1 and F4 reached by measurement. */
export function toDemoFacts(client: DemoClient): ClientFacts {
  const netMinor = (client.revenue - client.passThrough) * 100;
  const { recurringPct } = measuredLevels[client.f4];
  const { daysLate } = measuredLevels[client.rLevels[0] as DemoClient['f4']];
  return buildFacts({
    name: client.name,
    revenueMinor: client.revenue * 100,
    passThroughMinor: client.passThrough * 100,
    minutesWorked: client.hours * 60,
    recurringNetMinor: (netMinor * recurringPct) / 100,
    lateness: { invoiceCount: 12, daysTotal: 12 * daysLate },
    assessments: chooseLevels('F5 R2 R3 R4 R5 R6', client.f5 + client.rLevels.slice(1)),
  });
}

export const demoFacts: readonly ClientFacts[] = demoBook.map(toDemoFacts);
