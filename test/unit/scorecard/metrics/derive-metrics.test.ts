import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import { buildScorecard } from '../../../../shared/scorecard/metrics/build-scorecard.ts';
import { makeCoverage } from '../../../../shared/scorecard/metrics/coverage.ts';
import { deriveMetrics } from '../../../../shared/scorecard/metrics/derive-metrics.ts';
import type { MonthSums } from '../../../../shared/scorecard/metrics/metric-facts.ts';
import { book, client, derive, last, month, months, usual } from './metric-fixtures.ts';

const everywhere = { invoices: () => true, time: () => true, tickets: () => true };

describe('what a month without rows means', () => {
  const reach = (first: string, until: string, onlyClientId: ClientId | null = null) =>
    makeCoverage([{ firstOn: toCalendarDate(first), lastOn: toCalendarDate(until), onlyClientId }]);

  it('is nothing where an import of several clients reaches it, and unknown where none does', () => {
    const covers = reach('2026-02-10', '2026-05-20');
    const one = 'client' as ClientId;
    expect(['2026-01', '2026-02', '2026-04', '2026-05', '2026-06'].map((text) => covers(one, month(text)))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(reach('2026-02-10', '2026-05-20', 'other' as ClientId)(one, month('2026-03'))).toBe(false);
    expect(reach('2026-02-10', '2026-05-20', one)(one, month('2026-03'))).toBe(true);
  });

  it('makes hours and tickets 0 or unknown, never a silent 0', () => {
    const quiet = client({ sums: {} });
    for (const metric of ['m10', 'm01', 'm13'] as const) {
      expect(derive(book([quiet], { coverage: everywhere }), metric)).toBe(0);
      expect(derive(book([quiet]), metric)).toBe('nothing');
    }
    const cells = buildScorecard(book([quiet]), () => null, { monthsShown: 1 }).clients[0]?.rows;
    expect(cells?.find((row) => row.metric === 'm10')?.cells[0]).toMatchObject({
      value: null,
      source: 'unknown',
      derived: { why: 'not-covered' },
    });
  });

  it('is no client before the first row and after the last', () => {
    const young = client({ sums: {}, startsIn: month('2026-07') });
    expect(derive(book([young], { coverage: everywhere }), 'm10')).toBe('nothing');
    expect(derive(book([client({ sums: {}, endsIn: month('2026-05') })], { coverage: everywhere }), 'm10')).toBe(
      'nothing',
    );
  });
});

describe('money of a month', () => {
  it.each([
    ['m19', 100_000],
    ['m08profit', 100_000 - 20_000 - 35_000],
    ['m08month', 45],
    ['m08', 45],
    ['m09', 8000],
    ['m09year', 8000],
    ['m10', 600],
    ['m23', 100],
    ['m23profit', 100],
  ] as const)('%s is %s', (metric, value) => {
    expect(derive(book([client({})]), metric)).toBeCloseTo(value, 9);
  });

  it('is unknown where a month of the span is, with its reason', () => {
    const gap = Object.fromEntries(months.filter((one) => one !== '2026-05').map((one) => [one, usual]));
    for (const metric of ['m08', 'm09', 'm09year'] as const) {
      expect(derive(book([client({ sums: gap })]), metric)).toBe('not-covered');
      expect(derive(book([client({ sums: gap })], { coverage: everywhere }), metric)).not.toBe('not-covered');
    }
    expect(derive(book([client({})], { hourCostMinor: null }), 'm08')).toBe('no-rate');
    expect(derive(book([client({ sums: { [last]: { ...usual, minutes: 0 } } })]), 'm08month')).toBeCloseTo(80, 9);
  });

  it('says where resold cost is unknown, and takes the share that the user set', () => {
    const sums = {
      [last]: { ...usual, passThroughMinor: 0, unknownCostInvoiceCount: 1, unknownCostRevenueMinor: 100_000 },
    };
    expect(derive(book([client({ sums })]), 'm08month')).toBeCloseTo(65, 9);
    expect(derive(book([client({ sums, passThroughSharePct: 20 })]), 'm08month')).toBeCloseTo(45, 9);
    const [first] = deriveMetrics(book([client({ sums })])).values();
    expect(first?.at(-1)?.m08month).toMatchObject({ isCostIncomplete: true });
  });

  it('tells a share of the book only where the part of every client is known', () => {
    const other = (sums: Readonly<Record<string, Partial<MonthSums>>>) =>
      client({ clientId: 'other' as ClientId, sums });
    const whole = Object.fromEntries(months.map((one) => [one, { ...usual, revenueMinor: 300_000 }]));
    expect(derive(book([client({}), other(whole)]), 'm23')).toBe(25);
    const gap = Object.fromEntries(months.slice(0, -1).map((one) => [one, usual]));
    expect(derive(book([client({}), other(gap)]), 'm23')).toBe('not-covered');
    const later = client({ clientId: 'other' as ClientId, sums: {}, startsIn: month('2026-07') });
    expect(derive(book([client({}), later]), 'm23')).toBe(100);
  });

  it('scales nothing up for a new client', () => {
    const sums = Object.fromEntries(['2026-05', '2026-06'].map((one) => [one, usual]));
    const young = client({ sums, startsIn: month('2026-05') });
    expect(derive(book([young]), 'm08')).toBeCloseTo(45, 9);
    expect(derive(book([young]), 'm09')).toBe('not-covered');
  });
});

describe('tickets and hours of a month', () => {
  const sums = {
    [last]: {
      ticketsOpened: 6,
      ticketsOfKnownHour: 5,
      ticketsAfterHours: 2,
      ticketsClosed: 4,
      ticketsOfKnownReopening: 4,
      ticketsReopened: 1,
      timeEntryCount: 3,
      minutes: 300,
      minutesOfKnownKind: 200,
      minutesByKind: { reactive: 150, proactive: 20, project: 0, admin: 20, travel: 10 },
    },
  };
  it.each([
    ['m01', 6],
    ['m01seat', 0.5],
    ['m01device', 0.25],
    ['m02', 25],
    ['m13', 2],
    ['m10reactive', 75],
    ['m10proactive', 20],
    ['m10admin', 20],
    ['m10travel', 10],
    ['m18', 12],
    ['m18device', 24],
  ] as const)('%s is %s', (metric, value) => {
    expect(derive(book([client({ sums, seats: 12, devices: 24 })]), metric)).toBe(value);
  });

  it('are not recorded where the rows do not say', () => {
    const bare = { [last]: { ticketsOpened: 2, ticketsClosed: 2, timeEntryCount: 1, minutes: 30 } };
    for (const metric of ['m02', 'm13', 'm10reactive', 'm10admin', 'm18'] as const) {
      expect([metric, derive(book([client({ sums: bare })]), metric)]).toEqual([metric, 'not-recorded']);
    }
  });

  it('take seats of a former month as its month end froze them, never as the card says today', () => {
    const frozen = new Map([[month('2026-05'), { seats: 10, devices: null }]]);
    const [derived] = deriveMetrics(book([client({ seats: 12, frozen })])).values();
    const seats = derived?.slice(-3).map((one) => one.m18);
    expect(seats?.map((one) => (one?.kind === 'known' ? one.value : one?.why))).toEqual(['not-recorded', 10, 12]);
  });
});
