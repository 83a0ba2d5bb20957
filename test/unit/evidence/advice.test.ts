import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import {
  type AdviceCourse,
  completeAdvice,
  proposeAdviceLevel,
  stateOfAdvice,
} from '../../../shared/evidence/advice.ts';
import { adviceAnswers, adviceStatuses } from '../../../shared/evidence/evidence-kinds.ts';

const asOf = toCalendarDate('2026-06-30');
const early = toCalendarDate('2026-01-10');
const late = toCalendarDate('2026-06-20');

function advice(change: Partial<AdviceCourse> = {}): AdviceCourse {
  return {
    givenOn: early,
    weight: 1,
    answer: null,
    answeredOn: null,
    status: 'open',
    dueOn: null,
    doneOn: null,
    ...change,
  };
}

const done = (weight: number) => advice({ weight, status: 'implemented', answeredOn: early, doneOn: late });
const declined = (weight: number) => advice({ weight, status: 'declined', answeredOn: late });

describe('the state of a recommendation', () => {
  it.each([
    [{ dueOn: addDays(asOf, -1) }, 'overdue'],
    [{ dueOn: asOf }, 'open'],
    [{ dueOn: early, status: 'accepted', answeredOn: early }, 'overdue'],
    [{ dueOn: early, status: 'declined', answeredOn: early }, 'declined'],
    [{ dueOn: early, status: 'implemented', answeredOn: early, doneOn: early }, 'implemented'],
    [{}, 'open'],
  ] as const)('with %j is %s', (change, state) => {
    expect(stateOfAdvice(advice(change), asOf)).toBe(state);
  });
});

describe('the proposed level', () => {
  it.each([
    ['nothing was advised', [], null],
    ['one answer is all there is', [advice({ answer: 'why', answeredOn: late })], { kind: 'answer', level: 'B' }],
    [
      'two answers, the later one counts',
      [advice({ answer: 'budget', answeredOn: early }), advice({ answer: 'not-interested', answeredOn: late })],
      { kind: 'answer', level: 'D' },
    ],
    ['an answer lies after the day', [advice({ answer: 'why', answeredOn: addDays(asOf, 1) })], null],
    ['75 % by weight were done', [done(2), done(1), declined(1)], { kind: 'share', level: 'A', sharePct: 75 }],
    ['half was done', [done(3), declined(1), declined(2)], { kind: 'share', level: 'B', sharePct: 50 }],
    ['a quarter was done', [done(1), declined(1), declined(2)], { kind: 'share', level: 'C', sharePct: 25 }],
    ['little was done', [done(1), declined(3), declined(1)], { kind: 'share', level: 'D', sharePct: 20 }],
    ['old advice was left', [done(1), advice(), advice()], { kind: 'share', level: 'C', count: 3 }],
    ['young advice does not count yet', [done(1), done(1), advice({ givenOn: late })], null],
    ['advice of the year before', [1, 2, 3].map(() => advice({ givenOn: toCalendarDate('2025-06-30') })), null],
  ] as const)('where %s', (_, given, proposal) => {
    const found = proposeAdviceLevel(given, asOf);
    if (proposal === null) expect(found).toBeNull();
    else expect(found).toMatchObject(proposal);
  });

  it('never falls when one more recommendation is carried out', () => {
    const rank = { A: 3, B: 2, C: 1, D: 0 } as const;
    const course = fc.constantFrom(done(1), done(3), declined(2), declined(3), advice());
    fc.assert(
      fc.property(fc.array(course, { minLength: 3, maxLength: 12 }), fc.constantFrom(1, 2, 3), (given, weight) => {
        const before = proposeAdviceLevel(given, asOf);
        const after = proposeAdviceLevel([...given, done(weight)], asOf);
        return before !== null && after !== null && rank[after.level] >= rank[before.level];
      }),
    );
  });
});

describe('days that follow', () => {
  it('are always there where the answer or status needs them, and only there', () => {
    const any = fc.record({
      answer: fc.constantFrom(null, ...adviceAnswers),
      status: fc.constantFrom(...adviceStatuses),
      answeredOn: fc.constantFrom(null, late),
      doneOn: fc.constantFrom(null, late),
    });
    fc.assert(
      fc.property(any, (given) => {
        const { answer, status, answeredOn, doneOn } = completeAdvice(advice(given), asOf);
        const isAnswered = answer !== null || status !== 'open';
        return isAnswered === (answeredOn !== null) && (status === 'implemented') === (doneOn !== null);
      }),
    );
  });
});
