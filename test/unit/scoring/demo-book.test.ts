import { describe, expect, test } from 'vitest';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { asOf, demoRates } from './build-facts.ts';
import { demoBook, demoFacts } from './demo-book.ts';

const book = gradeBook(demoFacts, demoRates, buildDefaultModel('balanced'), asOf);

describe('the demo book', () => {
  test.each(demoBook.map((client, at) => ({ ...client, at })))(
    '$name comes out to the printed digit',
    ({ at, printed }) => {
      const client = book.clients[at];
      expect({
        marginPct: client?.figures.marginPct?.toFixed(1),
        ehr: ((client?.figures.ehrMinor ?? Number.NaN) / 100).toFixed(1),
        F: client?.axes.F.score?.toFixed(1),
        R: client?.axes.R.score?.toFixed(1),
        base: client?.base,
        sizeStep: client?.sizeStep,
        grade: client?.grade,
      }).toEqual(printed);
    },
  );

  test('is measured against its median', () => {
    expect(book.medianGrossProfitMinor).toBe(236_250);
    expect(book.sizeYardstick).toBe('median');
  });

  test('adds up to the printed totals', () => {
    const sum = (pick: (figures: (typeof book.clients)[number]['figures']) => number | null) =>
      book.clients.reduce((total, client) => total + (pick(client.figures) ?? Number.NaN), 0);
    expect(sum((figures) => figures.revenueMinor)).toBe(12_000_000);
    expect(sum((figures) => figures.passThroughMinor)).toBe(2_650_000);
    expect(sum((figures) => figures.minutesWorked)).toBe(90_000);
    expect(sum((figures) => figures.grossProfitMinor)).toBe(4_100_000);
    expect((sum((figures) => figures.netRevenueMinor) / 1_500 / 100).toFixed(2)).toBe('62.33');
  });

  test('is known in full: nothing pinned, estimated, provisional or new', () => {
    for (const client of book.clients) {
      expect(client.axes.F.coveragePct).toBe(100);
      expect(client.axes.R.coveragePct).toBe(100);
      expect(client.provisional).toBe(false);
      expect(
        Object.values(client.criteria)
          .map(({ source }) => source)
          .join(' '),
      ).toBe('measured measured measured measured assessed measured assessed assessed assessed assessed assessed');
      expect(client.notices).toEqual([]);
    }
  });

  test('reaches F4 and R1 at exactly 90, 70, 50 and 20 points', () => {
    const points = { A: 90, B: 70, C: 50, D: 20 };
    for (const [at, { f4, rLevels }] of demoBook.entries()) {
      expect(book.clients[at]?.criteria.F4.score).toBeCloseTo(points[f4], 9);
      expect(book.clients[at]?.criteria.R1.score).toBeCloseTo(points[rLevels[0] as typeof f4], 9);
    }
  });

  test('grades the others the same once the last three have left', () => {
    const parted = demoFacts.map((facts) =>
      facts.name.startsWith('D') ? { ...facts, standing: 'closed' as const } : facts,
    );
    const after = gradeBook(parted, demoRates, buildDefaultModel('balanced'), asOf);
    expect(after.clients).toEqual(book.clients.slice(0, 9));
  });
});
