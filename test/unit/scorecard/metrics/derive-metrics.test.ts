import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addPeriods,
  type CalendarDate,
  endOfPeriod,
  type Period,
  toCalendarDate,
} from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import { buildScorecard } from '../../../../shared/scorecard/metrics/build-scorecard.ts';
import { makeCoverage } from '../../../../shared/scorecard/metrics/coverage.ts';
import { deriveAfterHours } from '../../../../shared/scorecard/metrics/derive-incidents.ts';
import { deriveMetrics } from '../../../../shared/scorecard/metrics/derive-metrics.ts';
import type { MetricId } from '../../../../shared/scorecard/metrics/metric-definitions.ts';
import type {
  BookMetricFacts,
  ClientMetricFacts,
  InvoiceTiming,
  LoggedKind,
  MonthSums,
} from '../../../../shared/scorecard/metrics/metric-facts.ts';
import { type Derived, known } from '../../../../shared/scorecard/metrics/metric-value.ts';

const month = (text: string) => text as Period;
const months = Array.from({ length: 15 }, (_, index) => addPeriods(month('2025-04'), index));
const last = month('2026-06');

const nothing: MonthSums = {
  invoiceCount: 0,
  revenueMinor: 0,
  passThroughMinor: 0,
  unknownCostRevenueMinor: 0,
  unknownCostInvoiceCount: 0,
  recurringMinor: null,
  timeEntryCount: 0,
  minutes: 0,
  minutesByKind: { reactive: 0, proactive: 0, project: 0, admin: 0, travel: 0 },
  minutesOfKnownKind: 0,
  ticketsOpened: 0,
  ticketsOfKnownHour: 0,
  ticketsAfterHours: 0,
  ticketsClosed: 0,
  ticketsOfKnownReopening: 0,
  ticketsReopened: 0,
};
/** 1,000 of revenue, 200 of it resold, 10 hours. */
const usual: Partial<MonthSums> = {
  invoiceCount: 1,
  revenueMinor: 100_000,
  passThroughMinor: 20_000,
  timeEntryCount: 4,
  minutes: 600,
};

function client(given: Partial<ClientMetricFacts> & { readonly sums?: Readonly<Record<string, Partial<MonthSums>>> }) {
  const { sums = Object.fromEntries(months.map((one) => [one, usual])), ...rest } = given;
  const facts: ClientMetricFacts = {
    clientId: 'client' as ClientId,
    startsIn: month('2020-01'),
    endsIn: null,
    months: new Map(Object.entries(sums).map(([one, part]) => [month(one), { ...nothing, ...part }])),
    invoices: [],
    callerIds: [],
    meetingsOn: [],
    advice: [],
    incidents: [],
    seats: null,
    devices: null,
    contractEndsOn: null,
    passThroughSharePct: null,
    frozen: new Map(),
    grade: 'B',
    ...rest,
  };
  return facts;
}

function book(clients: readonly ClientMetricFacts[], given: Partial<BookMetricFacts> = {}): BookMetricFacts {
  const none = () => false;
  return {
    months,
    asOf: endOfPeriod(last),
    coverage: { invoices: none, time: none, tickets: none },
    hourCostMinor: 3500,
    targetRateMinor: 7500,
    clients,
    ...given,
  };
}

/** The last month of the first client: a number, or why it is unknown. */
function derive(facts: BookMetricFacts, metric: MetricId): number | string {
  const [first] = facts.clients;
  const derived = deriveMetrics(facts)
    .get(first?.clientId ?? ('' as ClientId))
    ?.at(-1)?.[metric];
  if (derived === undefined) return 'nothing';
  return derived.kind === 'known' ? derived.value : derived.why;
}

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

describe('what is logged by hand', () => {
  const day = (text: string) => toCalendarDate(text);
  const on = (text: string, kind: LoggedKind) => ({ happenedOn: day(text), kind });
  const advice = (givenOn: string, answeredOn: string | null) => ({
    givenOn: day(givenOn),
    answeredOn: answeredOn === null ? null : day(answeredOn),
    doneOn: null,
    weight: 1,
  });

  it('counts in its month, and nothing logged is not known to be none', () => {
    const one = client({
      incidents: [on('2026-06-02', 'escalation'), on('2026-05-31', 'security'), on('2026-06-30', 'ignored-alarm')],
    });
    const lastMonths = deriveMetrics(book([one]))
      .get(one.clientId)
      ?.slice(-2);
    const figureOf = (derived: Derived | undefined) => (derived?.kind === 'known' ? derived.value : null);
    expect(lastMonths?.map(({ m04, m05, m15 }) => [m04, m05, m15].map(figureOf))).toEqual([
      [null, null, 1],
      [1, null, 1],
    ]);
  });

  it('counts contacts after hours as tickets or the log tell more of them', () => {
    const logged = client({ incidents: [on('2026-06-02', 'after-hours'), on('2026-06-03', 'after-hours')] });
    const june = deriveMetrics(book([logged]))
      .get(logged.clientId)
      ?.at(-1);
    expect(june?.m13).toMatchObject({ kind: 'known', value: 2 });
    const counts = [1, 3].map((value) =>
      deriveAfterHours({ client: logged, month: last, until: endOfPeriod(last) }, known(value, 5)),
    );
    expect(counts.map(({ m13 }) => (m13?.kind === 'known' ? m13.value : null))).toEqual([2, 3]);
  });

  it('tells advice without an answer as of each month', () => {
    const one = client({ advice: [advice('2026-04-10', '2026-06-03'), advice('2026-05-02', null)] });
    const open = deriveMetrics(book([one]))
      .get(one.clientId)
      ?.slice(-3);
    expect(open?.map(({ m11open }) => (m11open?.kind === 'known' ? m11open.value : null))).toEqual([1, 2, 1]);
  });
});

describe('payment of the last six invoices', () => {
  const day = toCalendarDate;
  const invoice = (issued: string, due: string, settled: string | null): InvoiceTiming => ({
    issuedOn: day(issued),
    dueOn: day(due),
    settledOn: settled === null ? null : day(settled),
    amountMinor: 50_000,
    payments: settled === null ? [] : [{ on: day(settled), amountMinor: 50_000 }],
  });
  it('counts paid ones and those past due, and what is open for more than thirty days', () => {
    const invoices = [
      invoice('2025-01-01', '2025-01-15', '2025-06-01'),
      ...['2026-01', '2026-02', '2026-03', '2026-04'].map((one) => invoice(`${one}-01`, `${one}-15`, `${one}-18`)),
      invoice('2026-05-01', '2026-05-21', null),
      invoice('2026-05-10', '2026-06-10', null),
      invoice('2026-06-20', '2026-07-04', null),
    ];
    const facts = book([client({ sums: {}, invoices })]);
    expect(derive(facts, 'm06')).toBeCloseTo((4 * 3 + 40 + 20) / 6, 9);
    expect(derive(facts, 'm06pay')).toBe(17);
    expect(derive(facts, 'm07')).toBe(50_000);
  });

  it('knows nothing of later payments', () => {
    const paidLater = { ...invoice('2026-05-01', '2026-05-10', '2026-08-01') };
    const facts = book([client({ sums: {}, invoices: [paidLater] })]);
    expect(derive(facts, 'm06')).toBe(51);
    expect(derive(facts, 'm07')).toBe(50_000);
  });
});

describe('a scorecard', () => {
  const arbitrary = fc.uniqueArray(
    fc.record({
      clientId: fc.string({ minLength: 1, maxLength: 4 }) as fc.Arbitrary<ClientId>,
      revenueMinor: fc.integer({ min: 0, max: 500_000 }),
      minutes: fc.integer({ min: 0, max: 3000 }),
      ticketsOpened: fc.integer({ min: 0, max: 9 }),
      seats: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    { selector: ({ clientId }) => clientId, minLength: 1, maxLength: 6 },
  );

  it('does not depend on the order of clients', () => {
    fc.assert(
      fc.property(arbitrary, (rows) => {
        const clients = rows.map(({ clientId, seats, ...sums }) =>
          client({ clientId, seats, sums: { [last]: { ...usual, ...sums }, '2026-05': { ...usual, ...sums } } }),
        );
        const byId = (all: readonly ClientMetricFacts[]) =>
          new Map(
            buildScorecard(book(all), () => null, { monthsShown: 3 }).clients.map((one) => [one.clientId, one.rows]),
          );
        const [forward, backward] = [byId(clients), byId(clients.toReversed())];
        for (const { clientId } of clients) expect(backward.get(clientId)).toEqual(forward.get(clientId));
      }),
    );
  });

  it('lets a figure that was typed in beat the derived one and keeps both in sight', () => {
    const on = toCalendarDate('2026-07-01') as CalendarDate;
    const scorecard = buildScorecard(
      book([client({})]),
      (_, metric, one) => (metric === 'm10' && one === last ? { value: 90, on } : null),
      { monthsShown: 2 },
    );
    const cells = scorecard.clients[0]?.rows.find(({ metric }) => metric === 'm10')?.cells;
    expect(cells?.map(({ source, value }) => [source, value])).toEqual([
      ['derived', 600],
      ['entered', 90],
    ]);
    expect(cells?.[1]?.derived).toMatchObject({ kind: 'known', value: 600, rows: 4 });
  });

  it('takes no figure for what is computed from others', () => {
    const on = toCalendarDate('2026-07-01');
    const scorecard = buildScorecard(book([client({})]), () => ({ value: 1, on }), { monthsShown: 1 });
    const cell = scorecard.clients[0]?.rows.find(({ metric }) => metric === 'm08')?.cells[0];
    expect(cell).toMatchObject({ source: 'derived', entered: null });
  });

  it('draws no conclusion from a month under way that only fell short so far', () => {
    const half = { ...usual, revenueMinor: 1000, ticketsOpened: 9 };
    const sums = Object.fromEntries(months.map((one) => [one, one === last ? half : { ...usual, ticketsOpened: 1 }]));
    const rows = (asOf: string) =>
      buildScorecard(book([client({ sums })], { asOf: toCalendarDate(asOf) }), () => null, { monthsShown: 1 })
        .clients[0]?.rows;
    const stateOf = (asOf: string, metric: MetricId) =>
      rows(asOf)?.find((row) => row.metric === metric)?.cells[0]?.state;
    expect([stateOf('2026-06-10', 'm19'), stateOf('2026-06-30', 'm19')]).toEqual(['unknown', 'critical']);
    expect([stateOf('2026-06-10', 'm01'), stateOf('2026-06-30', 'm01')]).toEqual(['critical', 'critical']);
  });
});
