import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { windowEnding } from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import type { ClientFacts } from '../../../../shared/scoring/client-facts.ts';
import { gradeBook } from '../../../../shared/scoring/grade-book.ts';
import { drawModels } from '../../../../shared/scoring/how-sure/draw-models.ts';
import { drawCount, makeDoubter } from '../../../../shared/scoring/how-sure/make-doubter.ts';
import { makeLetterGrader } from '../../../../shared/scoring/how-sure/make-letter-grader.ts';
import { axes, axisOf, criterionIds } from '../../../../shared/scoring/level.ts';
import { findTenure } from '../../../../shared/scoring/tenure.ts';
import { scaleHours } from '../../../../shared/scoring/ways-up/figure-levers.ts';
import type { SizeYardstick } from '../../../../shared/scoring/yardstick.ts';
import { arbitraryFacts } from '../arbitrary-facts.ts';
import { arbitraryModels } from '../arbitrary-models.ts';
import { asOf, demoRates } from '../build-facts.ts';
import { demoFacts } from '../demo-book.ts';
import { balanced } from '../grade-one.ts';

function doubtAll(facts: readonly ClientFacts[], model = balanced, rates = demoRates) {
  const doubt = makeDoubter(facts, rates, model, asOf);
  return new Map(gradeBook(facts, rates, model, asOf).clients.map((graded) => [graded.name, doubt(graded)] as const));
}

describe('how sure a grade is', () => {
  const demo = doubtAll(demoFacts);

  test('is certain far from every edge and shaky near one', () => {
    expect(demo.get('A1')?.stabilityPct).toBeGreaterThan(99);
    expect(demo.get('D1')?.stabilityPct).toBe(100);
    expect(demo.get('C1')?.stabilityPct).toBeLessThan(100);
    expect(demo.get('C1')?.stabilityPct).toBeGreaterThan(50);
  });

  test('says which hours or which cost would tip it, and the book agrees', () => {
    for (const [name, sure] of demo) {
      for (const tip of sure?.tips ?? []) {
        const facts = demoFacts.map((one) =>
          one.name === name && tip.kind === 'hours' ? { ...one, minutesWorked: tip.toHours * 60 } : one,
        );
        const rates = tip.kind === 'cost' ? { ...demoRates, internalCostPerHourMinor: tip.toMinor } : demoRates;
        const after = gradeBook(facts, rates, balanced, asOf).clients.find((client) => client.name === name);
        expect([name, tip, after?.grade]).toEqual([name, tip, tip.grade]);
        expect(tip.grade).not.toBe(sure?.grade);
      }
    }
    expect([...demo.values()].some((sure) => (sure?.tips.length ?? 0) > 0)).toBe(true);
  });

  test('without an hour cost only the rest is varied', () => {
    const sure = doubtAll(demoFacts, balanced, { ...demoRates, internalCostPerHourMinor: null }).get('B1');
    expect(sure).toMatchObject({ isCostKnown: false, areHoursKnown: true });
  });

  test('has no answer for a client without a grade', () => {
    const bare: ClientFacts = {
      ...(demoFacts[0] as ClientFacts),
      clientId: 'bare' as ClientId,
      name: 'bare',
      assessments: {},
      lateness: { invoiceCount: 0, daysTotal: 0 },
    };
    expect(doubtAll([bare, ...demoFacts]).get('bare')).toBeNull();
  });

  test('is the same twice and in any order, and its draws add up', () => {
    const shuffled = fc.shuffledSubarray([...demoFacts], { minLength: demoFacts.length });
    fc.assert(
      fc.property(shuffled, arbitraryFacts, arbitraryModels, (facts, any, model) => {
        const [one, other] = [doubtAll([...facts, any], model), doubtAll([any, ...demoFacts], model)];
        for (const [name, sure] of one) {
          expect(other.get(name)).toEqual(sure);
          if (sure === null) continue;
          const { A, B, C, D } = sure.draws;
          expect(A + B + C + D).toBeLessThanOrEqual(drawCount);
          expect(sure.stabilityPct).toBe((sure.draws[sure.grade] / drawCount) * 100);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('draws weights that sum to 100, edges within three points, cost within a quarter', () => {
    for (const { model, costFactor } of drawModels(balanced, 500)) {
      for (const axis of axes) {
        const sum = criterionIds.filter((id) => axisOf(id) === axis).reduce((all, id) => all + model.weights[id], 0);
        expect(sum).toBeCloseTo(100, 9);
      }
      for (const band of ['A', 'B', 'C'] as const) {
        expect(Math.abs(model.bandFloors[band] - balanced.bandFloors[band])).toBeLessThanOrEqual(3);
      }
      expect(Math.abs(costFactor - 1)).toBeLessThanOrEqual(0.25);
    }
  });
});

test('the letter alone is what the whole pipeline gives', () => {
  const others = fc.constantFrom([], demoFacts);
  const factor = (width: number) => fc.double({ min: 1 - width, max: 1 + width, noNaN: true });
  const at = fc.integer({ min: 0, max: 49 });
  fc.assert(
    fc.property(arbitraryFacts, others, arbitraryModels, at, factor(0.2), (facts, rest, model, index, hours) => {
      const graded = gradeBook([facts, ...rest], demoRates, model, asOf).clients[0];
      const draw = drawModels(model, 50)[index];
      fc.pre(graded?.name === 'Any' && draw !== undefined);
      const rates = { ...demoRates, internalCostPerHourMinor: 3_500 * draw.costFactor };
      const book = gradeBook([scaleHours(facts, hours), ...rest], rates, draw.model, asOf);
      const { medianGrossProfitMinor: median } = book;
      const yardstick: SizeYardstick =
        book.sizeYardstick === 'median' && median !== null
          ? { kind: 'median', medianGrossProfitMinor: median }
          : { kind: 'overhead' };
      const tenure = findTenure(facts.firstActivityOn, windowEnding(asOf));
      const letterOf = makeLetterGrader(facts, tenure, graded);
      expect(letterOf({ model: draw.model, rates, hoursFactor: hours, yardstick })).toBe(book.clients[0]?.grade);
    }),
    { numRuns: 400 },
  );
});
