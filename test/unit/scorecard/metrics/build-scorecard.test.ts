import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, toCalendarDate } from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import { buildScorecard } from '../../../../shared/scorecard/metrics/build-scorecard.ts';
import type { MetricId } from '../../../../shared/scorecard/metrics/metric-definitions.ts';
import type { ClientMetricFacts } from '../../../../shared/scorecard/metrics/metric-facts.ts';
import { book, client, last, months, usual } from './metric-fixtures.ts';

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
