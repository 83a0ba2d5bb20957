import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Grade } from '../../../shared/scoring/level.ts';
import { axes, axisOf, criterionIds, levels, presetNames } from '../../../shared/scoring/level.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { asOf, demoRates } from './build-facts.ts';
import { demoFacts } from './demo-book.ts';

const preset = fc.constantFrom(...presetNames).map(buildDefaultModel);
/** Beside twelve others size is measured by the median, alone by overhead. */
const others = fc.constantFrom([], demoFacts);
const runs = { numRuns: 200 };

function gradeAmong(
  facts: ClientFacts,
  rest: readonly ClientFacts[],
  model = buildDefaultModel('balanced'),
): GradedClient {
  const client = gradeBook([facts, ...rest], demoRates, model, asOf).clients[0];
  if (client?.name !== 'Any') throw new Error('not listed');
  return client;
}

const listed = arbitraryFacts.filter(
  (facts) => gradeBook([facts], demoRates, buildDefaultModel('balanced'), asOf).clients.length === 1,
);

const rank = (grade: Grade | null) => (grade === null ? Number.NaN : levels.indexOf(grade));

/** Ways of making one thing better while all else stays. */
const improvements: Readonly<Record<string, (facts: ClientFacts, amount: number) => ClientFacts | null>> = {
  'less pass-through': (facts, amount) =>
    facts.invoiceCount === 0 ? null : pinF4({ ...facts, passThroughMinor: facts.passThroughMinor - amount * 500 }),
  'a higher fee': (facts, amount) =>
    facts.invoiceCount === 0 ? null : pinF4({ ...facts, revenueMinor: facts.revenueMinor + amount * 1_000 }),
  'fewer hours': (facts, amount) =>
    facts.minutesWorked === null ? null : { ...facts, minutesWorked: Math.max(1, facts.minutesWorked - amount * 20) },
  'a higher recurring share': (facts, amount) =>
    facts.recurringNetMinor === null ? null : { ...facts, recurringNetMinor: facts.recurringNetMinor + amount * 500 },
  'earlier payment': (facts, amount) => ({
    ...facts,
    lateness: { ...facts.lateness, daysTotal: facts.lateness.daysTotal - amount },
  }),
  'a better caller-ID reaction': (facts) => raiseLevel(facts, 'G0'),
  ...Object.fromEntries(
    criterionIds.map((id) => [`a better level of ${id}`, (facts: ClientFacts) => raiseLevel(facts, id)]),
  ),
};

/** More project revenue may lower the recurring share: not what is meant by a better figure. */
function pinF4(facts: ClientFacts): ClientFacts {
  return { ...facts, recurringNetMinor: null };
}

function raiseLevel(facts: ClientFacts, id: keyof ClientFacts['assessments']): ClientFacts | null {
  const assessed = facts.assessments[id];
  if (assessed === undefined || assessed.level === 'A') return null;
  const level = levels[levels.indexOf(assessed.level) - 1] ?? 'A';
  return { ...facts, assessments: { ...facts.assessments, [id]: { ...assessed, level } } };
}

describe('for any facts', () => {
  test.each(Object.entries(improvements))('%s never lowers the grade', (name, improve) => {
    const figuresOnly = name === 'a higher fee' || name === 'less pass-through';
    fc.assert(
      fc.property(listed, others, preset, fc.integer({ min: 1, max: 2_000 }), (facts, rest, model, amount) => {
        const before = figuresOnly ? pinF4(facts) : facts;
        const after = improve(before, amount);
        fc.pre(after !== null);
        const [was, is] = [gradeAmong(before, rest, model), gradeAmong(after, rest, model)];
        fc.pre(was.grade !== null);
        expect(rank(is.grade)).toBeLessThanOrEqual(rank(was.grade));
      }),
      runs,
    );
  });

  test('the order of the book changes nothing', () => {
    const book = fc
      .tuple(listed, listed)
      .map(([one, two]) => [{ ...one, name: 'one' }, { ...two, name: 'two' }, ...demoFacts]);
    const shuffled = book.chain((facts) =>
      fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
    );
    const byName = (facts: readonly ClientFacts[]) =>
      gradeBook(facts, demoRates, buildDefaultModel('balanced'), asOf).clients.toSorted((a, b) =>
        a.name < b.name ? -1 : 1,
      );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(byName(other)).toEqual(byName(given));
      }),
      { numRuns: 100 },
    );
  });

  test('effective weights of an axis sum to 100, and the score is their mean', () => {
    fc.assert(
      fc.property(listed, others, preset, (facts, rest, model) => {
        const client = gradeAmong(facts, rest, model);
        for (const axis of axes) {
          const known = criterionIds
            .map((id) => client.criteria[id])
            .filter((one) => axisOf(one.id) === axis && one.score !== null);
          const { score, coveragePct } = client.axes[axis];
          expect(coveragePct).toBeCloseTo(
            known.reduce((sum, one) => sum + one.weight, 0),
            9,
          );
          if (known.length === 0) {
            expect(score).toBeNull();
            continue;
          }
          expect(known.reduce((sum, one) => sum + (one.effectiveWeight ?? Number.NaN), 0)).toBeCloseTo(100, 9);
          const mean = known.reduce(
            (sum, one) => sum + ((one.effectiveWeight ?? Number.NaN) * (one.score ?? Number.NaN)) / 100,
            0,
          );
          expect(score).toBeCloseTo(mean, 8);
        }
      }),
      runs,
    );
  });

  test('the weight of an unknown criterion changes no score, only the coverage', () => {
    fc.assert(
      fc.property(listed, others, fc.integer({ min: 0, max: 300 }), (facts, rest, weight) => {
        const model = buildDefaultModel('balanced');
        const client = gradeAmong(facts, rest, model);
        const unknown = criterionIds.filter((id) => client.criteria[id].source === 'unknown');
        const weights = { ...model.weights, ...Object.fromEntries(unknown.map((id) => [id, weight])) };
        const other = gradeAmong(facts, rest, { ...model, weights });
        expect([other.axes.F.score, other.axes.R.score, other.grade]).toEqual([
          client.axes.F.score,
          client.axes.R.score,
          client.grade,
        ]);
      }),
      runs,
    );
  });

  test('scores lie between 0 and 100, and levels fit them', () => {
    fc.assert(
      fc.property(listed, others, preset, (facts, rest, model) => {
        const client = gradeAmong(facts, rest, model);
        for (const { score, level, source } of Object.values(client.criteria)) {
          expect((score === null) === (source === 'unknown') && (level === null) === (source === 'unknown')).toBe(true);
          if (score === null) continue;
          expect(score >= 0 && score <= 100).toBe(true);
          expect(level).toBe(score >= 80 - 1e-9 ? 'A' : score >= 60 - 1e-9 ? 'B' : score >= 40 - 1e-9 ? 'C' : 'D');
        }
      }),
      runs,
    );
  });

  test('a deal-breaker never raises a grade, and the lowest cap holds', () => {
    fc.assert(
      fc.property(listed, others, (facts, rest) => {
        const capped = gradeAmong(facts, rest);
        fc.pre(capped.grade !== null);
        const free = gradeAmong({ ...facts, flags: [] }, rest);
        const lowest = Math.max(-1, ...capped.caps.map(({ cap }) => rank(cap)));
        expect(rank(capped.grade)).toBe(Math.max(rank(free.grade), lowest));
      }),
      runs,
    );
  });

  test('size alone never goes below C, never up, and never binds an exempt client', () => {
    fc.assert(
      fc.property(listed, others, (facts, rest) => {
        const client = gradeAmong({ ...facts, flags: [] }, rest);
        fc.pre(client.grade !== null);
        expect(rank(client.grade)).toBeGreaterThanOrEqual(rank(client.base));
        if (client.base !== 'D') expect(client.grade).not.toBe('D');
        if (client.exempt) expect(client.grade).toBe(client.base);
      }),
      runs,
    );
  });

  test('caller-ID moves R by one band at most, only near an edge, and never F', () => {
    fc.assert(
      fc.property(listed, others, preset, (facts, rest, model) => {
        const { F, R } = gradeAmong(facts, rest, model).axes;
        expect(F.band).toBe(F.scoreBand);
        if (R.score === null || R.band === R.scoreBand) return;
        expect(Math.abs(rank(R.band) - rank(R.scoreBand))).toBe(1);
        expect(Math.min(...[40, 60, 80].map((edge) => Math.abs((R.score ?? 0) - edge)))).toBeLessThanOrEqual(3 + 1e-9);
      }),
      runs,
    );
  });

  test('the unit of money changes no grade', () => {
    fc.assert(
      fc.property(listed, (facts) => {
        const scaled = (amount: number | null) => (amount === null ? null : amount * 1024);
        const inSmallCoins: ClientFacts = {
          ...facts,
          revenueMinor: facts.revenueMinor * 1024,
          passThroughMinor: facts.passThroughMinor * 1024,
          unknownCostRevenueMinor: facts.unknownCostRevenueMinor * 1024,
          recurringNetMinor: scaled(facts.recurringNetMinor),
          estimates: { ...facts.estimates, revenueMinorPerYear: scaled(facts.estimates.revenueMinorPerYear) },
        };
        const rates = { ...demoRates, internalCostPerHourMinor: 3_500 * 1024, targetRatePerHourMinor: 7_500 * 1024 };
        const other = gradeBook([inSmallCoins], rates, buildDefaultModel('balanced'), asOf).clients[0];
        expect(other?.criteria).toEqual(gradeAmong(facts, []).criteria);
        expect(other?.explanation).toEqual(gradeAmong(facts, []).explanation);
      }),
      runs,
    );
  });
});
