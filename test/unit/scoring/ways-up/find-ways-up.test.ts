import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/core/dates.ts';
import type { ClientFacts } from '../../../../shared/scoring/client-facts.ts';
import { gradeBook } from '../../../../shared/scoring/grade-book.ts';
import { levels } from '../../../../shared/scoring/level.ts';
import { makeRegrader } from '../../../../shared/scoring/make-regrader.ts';
import type { ScoringModel } from '../../../../shared/scoring/scoring-model.ts';
import { findWaysUp } from '../../../../shared/scoring/ways-up/find-ways-up.ts';
import { listLevers } from '../../../../shared/scoring/ways-up/list-levers.ts';
import type { WayChange, WaysUp } from '../../../../shared/scoring/ways-up/way.ts';
import { arbitraryFacts } from '../arbitrary-facts.ts';
import { arbitraryModels } from '../arbitrary-models.ts';
import { asOf, buildFacts, chooseLevels, demoRates } from '../build-facts.ts';
import { demoFacts } from '../demo-book.ts';
import { balanced } from '../grade-one.ts';

function open(book: readonly ClientFacts[], facts: ClientFacts, model: ScoringModel = balanced) {
  const graded = gradeBook(book, demoRates, model, asOf).clients.find(({ clientId }) => clientId === facts.clientId);
  if (graded === undefined) throw new Error('not listed');
  const context = { facts, graded, model, unitMinor: 100, months: 12 };
  return { context, regrade: makeRegrader(book, demoRates, model, asOf)(facts.clientId) };
}

function waysOf(book: readonly ClientFacts[], facts: ClientFacts, model: ScoringModel = balanced): WaysUp {
  const { context, regrade } = open(book, facts, model);
  return findWaysUp(context, regrade);
}

function demo(name: string): ClientFacts {
  const facts = demoFacts.find((one) => one.name === name);
  if (facts === undefined) throw new Error(`no ${name}`);
  return facts;
}

const waysOfDemo = (name: string) => waysOf(demoFacts, demo(name));
const listed = (book: readonly ClientFacts[], facts: ClientFacts, model: ScoringModel) =>
  gradeBook(book, demoRates, model, asOf).clients.some(({ clientId }) => clientId === facts.clientId);

describe('ways up in the demo book', () => {
  test('the architect becomes B by 401 instead of 325 a month, or by fewer hours', () => {
    const ways = waysOfDemo('C2');
    if (ways.kind !== 'ways') throw new Error(ways.kind);
    expect(ways.target).toBe('B');
    expect(ways.notEnough).toEqual(['R']);
    const changes = ways.ways.map((way) => way.changes);
    expect(changes).toContainEqual([{ kind: 'fee', fromMinor: 32_500, toMinor: 40_100 }]);
    expect(changes).toContainEqual([{ kind: 'hours', fromHours: 62, toHours: 46 }]);
  });

  test('the best are at the top', () => {
    expect(waysOfDemo('A1')).toEqual({ kind: 'at-top' });
  });

  test('every graded client of the book has ways or a reason', () => {
    const kinds = demoFacts.map(({ name }) => waysOfDemo(name)).map((ways) => ways.kind);
    expect(new Set(kinds)).toEqual(new Set(['at-top', 'ways', 'none']));
  });

  test('one step less than promised does not do', () => {
    const { regrade } = open(demoFacts, demo('C2'));
    const fee = (monthly: number) => ({ ...demo('C2'), revenueMinor: monthly * 12 * 100, recurringNetMinor: null });
    const pinned = (facts: ClientFacts) => ({
      ...facts,
      assessments: { ...facts.assessments, ...chooseLevels('F4', 'C') },
    });
    expect(regrade(pinned(fee(401))).grade).toBe('B');
    expect(regrade(pinned(fee(400))).grade).toBe('C');
  });
});

describe('what can not reach the next grade', () => {
  test('names the deal-breaker that holds it down', () => {
    const flag = {
      kind: 'DB5',
      happenedOn: addDays(asOf, -9),
      expiresOn: addDays(asOf, 300),
      isEscalated: false,
    } as const;
    const capped = buildFacts({ name: 'Capped', flags: [flag] });
    expect(waysOf([capped, ...demoFacts], capped)).toEqual({
      kind: 'none',
      target: 'B',
      why: { kind: 'cap', flags: ['DB5'], cap: 'C' },
    });
  });

  test('says when only more than two changes would do', () => {
    expect(waysOfDemo('B3')).toEqual({ kind: 'none', target: 'A', why: { kind: 'more-than-two' } });
  });

  test('says that nothing is known of an ungraded one', () => {
    const bare = buildFacts({ name: 'Bare', assessments: {}, lateness: { invoiceCount: 0, daysTotal: 0 } });
    expect(waysOf([bare, ...demoFacts], bare)).toEqual({ kind: 'not-graded' });
  });
});

/** Makes the changes of a way as its words say, without the search's own code. */
function make(facts: ClientFacts, change: WayChange): ClientFacts {
  switch (change.kind) {
    case 'level':
    case 'own-level': {
      const key = change.kind === 'level' ? 'assessments' : 'ownAssessments';
      const held = facts[key] as Readonly<Record<string, object>>;
      return { ...facts, [key]: { ...held, [change.criterion]: { ...held[change.criterion], level: change.to } } };
    }
    case 'days':
      return { ...facts, lateness: { ...facts.lateness, daysTotal: change.toDays * facts.lateness.invoiceCount } };
    case 'hours': {
      const factor = change.toHours / change.fromHours;
      const { minutesPerYear, unloggedMinutesPerYear } = facts.estimates;
      return {
        ...facts,
        minutesWorked: facts.minutesWorked === null ? null : facts.minutesWorked * factor,
        estimates: {
          ...facts.estimates,
          minutesPerYear: minutesPerYear === null ? null : minutesPerYear * factor,
          unloggedMinutesPerYear: unloggedMinutesPerYear === null ? null : unloggedMinutesPerYear * factor,
        },
      };
    }
    case 'recurring': {
      const net = facts.revenueMinor - facts.passThroughMinor;
      return { ...facts, recurringNetMinor: (net * change.toPct) / 100 };
    }
    case 'fee': {
      const more = (change.toMinor - change.fromMinor) * 12;
      const { revenueMinorPerYear, passThroughSharePct } = facts.estimates;
      if (facts.invoiceCount === 0 && revenueMinorPerYear !== null) {
        const after = revenueMinorPerYear + more;
        const share = passThroughSharePct === null ? null : (passThroughSharePct * revenueMinorPerYear) / after;
        return { ...facts, estimates: { ...facts.estimates, revenueMinorPerYear: after, passThroughSharePct: share } };
      }
      const net = facts.revenueMinor - facts.passThroughMinor;
      const recurring = facts.recurringNetMinor;
      return {
        ...facts,
        revenueMinor: facts.revenueMinor + more,
        recurringNetMinor: recurring === null || net <= 0 ? null : (recurring / net) * (net + more),
      };
    }
  }
}

describe('for any client and any model', () => {
  const others = fc.constantFrom([], demoFacts);
  const settled = arbitraryFacts.map((facts) => ({ ...facts, flags: facts.flags.slice(0, 1) }));

  test('ways up, when made, reach the grade they promise, and it is a better one', () => {
    fc.assert(
      fc.property(settled, others, arbitraryModels, (facts, rest, model) => {
        const book = [facts, ...rest];
        fc.pre(listed(book, facts, model));
        const { context, regrade } = open(book, facts, model);
        const ways = findWaysUp(context, regrade);
        fc.pre(ways.kind === 'ways');
        for (const way of ways.ways) {
          const changed = way.changes.reduce(make, facts);
          const after = gradeBook([changed, ...rest], demoRates, model, asOf).clients[0];
          expect(after?.grade).toBe(way.grade);
          expect(levels.indexOf(way.grade)).toBeLessThan(levels.indexOf(context.graded.grade ?? 'A'));
          expect(way.cost).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a further step of any lever never lowers the grade', () => {
    fc.assert(
      fc.property(
        settled,
        others,
        arbitraryModels,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (facts, rest, model, at) => {
          const book = [facts, ...rest];
          fc.pre(listed(book, facts, model));
          const { context, regrade } = open(book, facts, model);
          fc.pre(context.graded.grade !== null);
          const rank = (step: number, lever: ReturnType<typeof listLevers>[number]) =>
            levels.indexOf(regrade(lever.apply(facts, step)).grade ?? 'A');
          for (const lever of listLevers(context)) {
            const step = 1 + Math.floor(at * (lever.steps - 1));
            expect(rank(step, lever)).toBeLessThanOrEqual(levels.indexOf(context.graded.grade ?? 'A'));
            expect(rank(lever.steps, lever)).toBeLessThanOrEqual(rank(step, lever));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
