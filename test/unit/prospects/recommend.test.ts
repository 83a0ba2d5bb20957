import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/i18n/en.ts';
import { recommend } from '../../../shared/prospects/recommend.ts';
import {
  type ScreenAnswers,
  type ScreenQuestion,
  screenAnswers,
  screenQuestions,
  stopQuestions,
} from '../../../shared/prospects/screen.ts';

const all = (answer: (typeof screenAnswers)[number]): ScreenAnswers =>
  Object.fromEntries(screenQuestions.map((question) => [question, answer]));
const without = (answers: ScreenAnswers, ...left: readonly ScreenQuestion[]): ScreenAnswers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => !left.includes(question as ScreenQuestion)));

describe('the recommendation', () => {
  test('ten questions, each with three anchors and two first tasks', () => {
    expect(screenQuestions).toHaveLength(10);
    expect(Object.keys(en.prospects.questions)).toEqual([...screenQuestions]);
  });

  test('everything fits: take', () => {
    expect(recommend(all('fits'))).toEqual({ kind: 'take' });
  });

  test.each(stopQuestions)('%s against: decline, whatever else fits', (question) => {
    const answers = { ...all('fits'), [question]: 'against' } as const;
    expect(recommend(answers)).toEqual({ kind: 'decline', stops: [question], against: [] });
    // It needs no further answer.
    expect(recommend({ [question]: 'against' }).kind).toBe('decline');
  });

  test('two against are conditions, a third one declines', () => {
    const two = { ...all('fits'), size: 'against', work: 'against' } as const;
    expect(recommend(two)).toMatchObject({
      kind: 'conditions',
      conditions: [
        { question: 'size', kind: 'settle' },
        { question: 'work', kind: 'settle' },
      ],
    });
    expect(recommend({ ...two, history: 'against' })).toEqual({
      kind: 'decline',
      stops: [],
      against: ['size', 'work', 'history'],
    });
  });

  test('what is not known is found out first; with fewer than six answers there is no recommendation', () => {
    const nine = without(all('fits'), 'contact');
    expect(recommend(nine)).toEqual({ kind: 'conditions', conditions: [{ question: 'contact', kind: 'find-out' }] });
    const five = without(all('fits'), 'contact', 'history', 'protection', 'agreement', 'manner');
    expect(recommend(five)).toEqual({ kind: 'open', knownCount: 5, neededCount: 6 });
    expect(recommend({})).toMatchObject({ kind: 'open', knownCount: 0 });
  });

  test('a better answer never makes it worse', () => {
    const rank = { decline: 0, open: 1, conditions: 2, take: 3 } as const;
    const answers = fc.record(
      Object.fromEntries(screenQuestions.map((question) => [question, fc.constantFrom(...screenAnswers)])),
      { requiredKeys: [] },
    ) as fc.Arbitrary<ScreenAnswers>;
    fc.assert(
      fc.property(answers, fc.constantFrom(...screenQuestions), (given, question) => {
        const answer = given[question];
        if (answer === undefined || answer === 'fits') return;
        const better = { ...given, [question]: answer === 'against' ? 'partly' : 'fits' } as const;
        expect(rank[recommend(better).kind]).toBeGreaterThanOrEqual(rank[recommend(given).kind]);
      }),
    );
  });

  test('each condition names one question once, and never one that fits', () => {
    const answers = fc.dictionary(fc.constantFrom(...screenQuestions), fc.constantFrom(...screenAnswers));
    fc.assert(
      fc.property(answers, (given: ScreenAnswers) => {
        const found = recommend(given);
        if (found.kind !== 'conditions') return;
        const asked = found.conditions.map(({ question }) => question);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.some((question) => given[question] === 'fits')).toBe(false);
      }),
    );
  });
});
