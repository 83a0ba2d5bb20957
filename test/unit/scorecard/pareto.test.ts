import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPareto, paretoMeasures } from '../../../shared/scorecard/pareto.ts';
import { gradeDemo, nothingKnown } from './demo.ts';

const names = (measure: 'revenue' | 'grossProfit' | 'hours') =>
  buildPareto(gradeDemo(), measure)
    .rows.map((row) => row.name)
    .join(' ');

describe('the demo book', () => {
  test.each([
    ['revenue', 'A1 A2 D1 A3 B1 B2 D2 B3 D3 C1 C2 C3'],
    ['grossProfit', 'A1 A2 A3 B1 B2 B3 C1 C2 D1 D3 C3 D2'],
    ['hours', 'D1 D2 A2 A1 B1 D3 A3 B2 B3 C1 C3 C2'],
  ] as const)('by %s: %s', (measure, order) => expect(names(measure)).toBe(order));

  test('hangs 15 % on the largest and 41.5 % on the largest three', () => {
    const { total, top1SharePct, top3SharePct } = buildPareto(gradeDemo(), 'revenue');
    expect([total, top1SharePct, top3SharePct]).toEqual([12_000_000, 15, 41.5]);
  });

  test('has as vital few the first that bring 80 %, the one that crosses it included', () => {
    const { rows, vitalCount } = buildPareto(gradeDemo(), 'revenue');
    expect(rows[6]).toMatchObject({ rank: 7, name: 'D2', isVital: true });
    expect(rows[6]?.cumulativePct).toBeCloseTo(78, 9);
    expect(rows[7]).toMatchObject({ name: 'B3', isVital: true });
    expect(rows[7]?.cumulativePct).toBeCloseTo(85, 9);
    expect(rows[8]?.isVital).toBe(false);
    expect(vitalCount).toBe(8);
  });
});

describe('any book', () => {
  test('counts tickets of those of whom they are known', () => {
    const [one, other] = gradeDemo().clients;
    if (one === undefined || other === undefined) throw new Error('no clients');
    const troubles = new Map([
      [one.clientId, { tickets: 3, afterHours: null, disputes: null }],
      [other.clientId, { tickets: 0, afterHours: 0, disputes: 0 }],
    ]);
    const tickets = buildPareto(gradeDemo(), 'tickets', troubles);
    expect(tickets.rows.map(({ name, value }) => [name, value])).toEqual([
      [one.name, 3],
      [other.name, 0],
    ]);
    expect([tickets.unknownCount, tickets.vitalCount, tickets.top1SharePct]).toEqual([10, 1, 100]);
    expect(buildPareto(gradeDemo(), 'afterHours', troubles)).toMatchObject({ unknownCount: 11, vitalCount: 0 });
  });

  test('leaves out whom nothing is known of', () => {
    const pareto = buildPareto(gradeDemo({}, [nothingKnown]), 'hours');
    expect([pareto.rows.length, pareto.unknownCount]).toEqual([12, 1]);
  });

  test('has no shares of a loss', () => {
    const book = gradeDemo();
    const losing = {
      ...book,
      clients: book.clients.map((client) => ({ ...client, figures: { ...client.figures, grossProfitMinor: -1 } })),
    };
    const pareto = buildPareto(losing, 'grossProfit');
    expect(pareto).toMatchObject({ vitalCount: 0, top1SharePct: null, top3SharePct: null });
    expect(pareto.rows.every((row) => row.sharePct === null && row.cumulativePct === null)).toBe(true);
  });

  test('of two clients hangs in full on its largest three', () => {
    const book = gradeDemo();
    expect(buildPareto({ ...book, clients: book.clients.slice(0, 2) }, 'revenue').top3SharePct).toBe(100);
  });

  test('of nobody is empty', () => {
    expect(buildPareto({ ...gradeDemo(), clients: [] }, 'revenue')).toMatchObject({
      rows: [],
      total: 0,
      top1SharePct: null,
      top3SharePct: null,
    });
  });

  test('has shares that sum to 100 and fall from row to row', () => {
    const book = gradeDemo();
    const values = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.constantFrom(...paretoMeasures), (numbers, measure) => {
        const clients = book.clients.map((client, at) => {
          const value = numbers[at] ?? 1;
          return {
            ...client,
            figures: { ...client.figures, revenueMinor: value, grossProfitMinor: value, minutesWorked: value },
          };
        });
        const troubles = new Map(
          clients.map(({ clientId }, at) => {
            const count = numbers[at] ?? 1;
            return [clientId, { tickets: count, afterHours: count, disputes: count }];
          }),
        );
        const { rows } = buildPareto({ ...book, clients }, measure, troubles);
        expect(rows.at(-1)?.cumulativePct).toBeCloseTo(100, 9);
        for (const [at, row] of rows.entries()) {
          const next = rows[at + 1];
          if (next === undefined) continue;
          expect(next.value).toBeLessThanOrEqual(row.value);
          expect(Number(next.isVital)).toBeLessThanOrEqual(Number(row.isVital));
        }
      }),
    );
  });
});
