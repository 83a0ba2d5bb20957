import { describe, expect, test } from 'vitest';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { axes, axisOf, criterionIds, levels, presetNames } from '../../../shared/scoring/level.ts';

describe.each(presetNames)('the preset %s', (preset) => {
  const model = buildDefaultModel(preset);

  test.each(axes)('sums to 100 on axis %s', (axis) => {
    const weights = criterionIds.filter((id) => axisOf(id) === axis).map((id) => model.weights[id]);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100);
  });

  test('names itself', () => expect([model.preset, model.name]).toEqual([preset, preset]));
});

describe('the model as shipped', () => {
  const model = buildDefaultModel('balanced');

  test.each([
    ['balanced', '30 30 15 15 10 25 20 15 15 15 10'],
    ['cash-first', '20 25 15 30 10 40 15 10 15 15 5'],
    ['security-first', '30 25 15 20 10 20 20 30 10 10 10'],
    ['sanity-first', '25 35 15 15 10 20 10 10 25 30 5'],
  ] as const)('weighs %s as %s', (preset, weights) => {
    const model = buildDefaultModel(preset);
    expect(criterionIds.map((id) => model.weights[id]).join(' ')).toBe(weights);
  });

  test('has the matrix of four rows and one cell on probation', () => {
    const printed = levels.map((r) => levels.map((f) => model.matrix[r][f].grade).join(''));
    expect(printed).toEqual(['AABC', 'BBCC', 'BCCD', 'CDDD']);
    const onProbation = levels.flatMap((r) => levels.filter((f) => model.matrix[r][f].probation).map((f) => r + f));
    expect(onProbation).toEqual(['DA']);
  });

  test('never lowers a grade for a better band', () => {
    const rank = (r: number, f: number) => levels.indexOf(model.matrix[levels[r] ?? 'D'][levels[f] ?? 'D'].grade);
    for (const r of [0, 1, 2, 3]) {
      for (const f of [0, 1, 2]) {
        expect(rank(r, f)).toBeLessThanOrEqual(rank(r, f + 1));
        expect(rank(f, r)).toBeLessThanOrEqual(rank(f + 1, r));
      }
    }
  });

  test('has curves that only rise, or only fall for lateness', () => {
    for (const [id, points] of Object.entries(model.breakPoints)) {
      const direction = id === 'R1' ? -1 : 1;
      for (const [at, [value, score]] of points.entries()) {
        const next = points[at + 1];
        if (next === undefined) continue;
        expect(next[0]).toBeGreaterThan(value);
        expect((next[1] - score) * direction).toBeGreaterThan(0);
      }
    }
  });
});
