import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnCriterionId } from '../../../../shared/core/ids.ts';
import { buildDefaultModel } from '../../../../shared/scoring/default-model.ts';
import { findGradeChanges } from '../../../../shared/scoring/edit-model/find-grade-changes.ts';
import { validateModel } from '../../../../shared/scoring/edit-model/validate-model.ts';
import {
  addOwnCriterion,
  applyPreset,
  distributeRest,
  removeOwnCriterion,
  setWeight,
  shareOut,
  sumWeights,
} from '../../../../shared/scoring/edit-model/weights.ts';
import { gradeBook } from '../../../../shared/scoring/grade-book.ts';
import { axes, axisOf, criterionIds, presetNames } from '../../../../shared/scoring/level.ts';
import type { OwnCriterion } from '../../../../shared/scoring/scoring-model.ts';
import { arbitraryModels } from '../arbitrary-models.ts';
import { asOf, demoRates } from '../build-facts.ts';
import { demoFacts } from '../demo-book.ts';
import { balanced, gradeOne } from '../grade-one.ts';

const documented: OwnCriterion = {
  id: 'own-documents' as OwnCriterionId,
  axis: 'R',
  name: 'Documents',
  weight: 20,
  anchors: { A: 'all there', B: 'most', C: 'some', D: 'none' },
};

describe('weights', () => {
  test('one key spreads what is missing over the others, in whole numbers', () => {
    const model = distributeRest(setWeight(balanced, 'F1', 50), 'F', 'F1');
    expect([model.weights.F1, model.weights.F2, model.weights.F3, model.weights.F4, model.weights.F5]).toEqual([
      50, 21, 11, 11, 7,
    ]);
    expect(sumWeights(model, 'F')).toBe(100);
  });

  test('an own criterion takes its weight from the others in proportion, and gives it back', () => {
    const added = addOwnCriterion(balanced, documented);
    expect(added.weights.R1).toBe(20);
    expect(sumWeights(added, 'R')).toBe(100);
    const removed = removeOwnCriterion(added, documented.id);
    expect(removed).toEqual(balanced);
  });

  test.each(presetNames)('the preset %s leaves own criteria their weight', (preset) => {
    const model = applyPreset(addOwnCriterion(balanced, documented), preset);
    expect(model.own?.[0]?.weight).toBe(20);
    expect(validateModel(model)).toEqual([]);
    expect(applyPreset(balanced, preset).weights).toEqual(buildDefaultModel(preset).weights);
  });

  test('any shares add up to the total', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 100 }), (given, total) => {
        const shares = shareOut(given, total);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBe(total);
        expect(shares.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
      }),
    );
  });
});

describe('what keeps a model from being saved', () => {
  const [first, ...rest] = balanced.breakPoints.F1;
  const broken: readonly (readonly [string, typeof balanced, object])[] = [
    ['a sum of weights', setWeight(balanced, 'R1', 30), { kind: 'weights-sum', axis: 'R', sum: 105 }],
    ['a weight below 0', setWeight(balanced, 'R1', -1), { kind: 'weight-range', criterion: 'R1' }],
    [
      'a value out of order',
      {
        ...balanced,
        breakPoints: { ...balanced.breakPoints, F1: [first ?? [0, 0], [25, 40], [25, 60], ...rest.slice(2)] },
      },
      { kind: 'curve-order', curve: 'F1', point: 2 },
    ],
    [
      'a score that falls',
      {
        ...balanced,
        breakPoints: {
          ...balanced.breakPoints,
          F2: [
            [0, 0],
            [1, 80],
            [2, 70],
          ],
        },
      },
      { kind: 'curve-direction', curve: 'F2', point: 2 },
    ],
    ['bands out of order', { ...balanced, bandFloors: { A: 80, B: 80, C: 40 } }, { kind: 'bands-order', band: 'A' }],
    [
      'a cell better than the one above',
      {
        ...balanced,
        matrix: { ...balanced.matrix, C: { ...balanced.matrix.C, D: { grade: 'B', probation: false } } },
      },
      { kind: 'matrix-order', rBand: 'C', fBand: 'D' },
    ],
    [
      'a size rule out of order',
      { ...balanced, sizeStep: { ...balanced.sizeStep, minusTwoAbovePct: 10 } },
      { kind: 'size-order' },
    ],
    [
      'a cap milder when escalated',
      { ...balanced, caps: { ...balanced.caps, DB1: { cap: 'D', escalated: 'C' } } },
      { kind: 'cap-order', flag: 'DB1' },
    ],
    [
      'an own criterion without a name',
      addOwnCriterion(balanced, { ...documented, name: ' ' }),
      { kind: 'own-name', criterion: documented.id },
    ],
  ];

  test.each(broken)('%s', (_, model, problem) => {
    expect(validateModel(model)).toContainEqual(problem);
  });

  test('nothing in the shipped ones and in any that the editor makes', () => {
    for (const preset of presetNames) expect(validateModel(buildDefaultModel(preset))).toEqual([]);
    fc.assert(
      fc.property(arbitraryModels, (model) => {
        expect(validateModel(model)).toEqual([]);
      }),
    );
  });
});

describe('an own criterion', () => {
  const model = addOwnCriterion(balanced, documented);

  test('weighs on its axis by its level', () => {
    const assessed = { level: 'D', nudge: 0, isPinned: false, assessedOn: asOf } as const;
    const client = gradeOne({ ownAssessments: { [documented.id]: assessed } }, demoRates, model);
    expect(client.own).toMatchObject([{ name: 'Documents', level: 'D', score: 20, weight: 20, effectiveWeight: 20 }]);
    // All others stand at 70: 80 % of 70 and 20 % of 20.
    expect(client.axes.R.score).toBeCloseTo(60, 9);
    expect(client.axes.R.coveragePct).toBe(100);
  });

  test('leaves the sum where it is unknown', () => {
    const client = gradeOne({}, demoRates, model);
    expect(client.axes.R.score).toBeCloseTo(70, 9);
    expect(client.axes.R.coveragePct).toBe(80);
  });

  test('changes nothing in a model that has none', () => {
    expect('own' in gradeOne({})).toBe(false);
  });
});

test('who would be graded otherwise', () => {
  const [before, after] = [balanced, { ...balanced, bandFloors: { A: 90, B: 75, C: 55 } }].map((model) =>
    gradeBook(demoFacts, demoRates, model, asOf),
  );
  if (before === undefined || after === undefined) throw new Error('no book');
  expect(findGradeChanges(before, before)).toEqual([]);
  const gradeAfter = new Map(after.clients.map(({ name, grade }) => [name, grade]));
  const changed = before.clients
    .map(({ name, grade: from }) => ({ name, from, to: gradeAfter.get(name) }))
    .filter(({ from, to }) => from !== to);
  const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
    one.name.localeCompare(other.name, 'en');
  expect(changed.length).toBeGreaterThan(0);
  expect(
    findGradeChanges(before, after)
      .map(({ name, from, to }) => ({ name, from, to }))
      .toSorted(byName),
  ).toEqual(changed.toSorted(byName));
});

test('every weight belongs to an axis', () => {
  for (const axis of axes) expect(criterionIds.some((id) => axisOf(id) === axis)).toBe(true);
});
