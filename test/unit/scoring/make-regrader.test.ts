import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import { makeRegrader, medianWith } from '../../../shared/scoring/make-regrader.ts';
import { findMedian } from '../../../shared/scoring/yardstick.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { arbitraryModels } from './arbitrary-models.ts';
import { asOf, demoRates } from './build-facts.ts';
import { demoFacts } from './demo-book.ts';

const others = fc.constantFrom([], demoFacts.slice(0, 4), demoFacts);

describe('grading one client of a book anew', () => {
  test('gives what grading the whole changed book gives', () => {
    fc.assert(
      fc.property(arbitraryFacts, arbitraryFacts, others, arbitraryModels, (before, after, rest, model) => {
        const changed = gradeBook([after, ...rest], demoRates, model, asOf).clients.find(({ name }) => name === 'Any');
        fc.pre(changed !== undefined);
        const regrade = makeRegrader([before, ...rest], demoRates, model, asOf)(before.clientId);
        expect(regrade(after)).toEqual(changed);
      }),
      { numRuns: 300 },
    );
  });

  test('takes the median of the others and one more', () => {
    const values = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 9 });
    fc.assert(
      fc.property(values, fc.option(fc.integer({ min: -60, max: 60 }), { nil: null }), (given, one) => {
        const sorted = given.toSorted((a, b) => a - b);
        expect(medianWith(sorted, one)).toBe(findMedian(one === null ? sorted : [...sorted, one]));
      }),
    );
  });
});
