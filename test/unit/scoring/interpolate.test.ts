import { describe, expect, test } from 'vitest';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { interpolate } from '../../../shared/scoring/interpolate.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';

const curves = buildDefaultModel('balanced').breakPoints;

describe('interpolate', () => {
  test.each<[keyof ScoringModel['breakPoints'], string]>([
    ['F1', '-10:0 0:0 25:40 32.5:50 40:60 50:80 57.5:90 65:100 80:100'],
    ['F2', '-1:0 0:0 0.3:20 0.6:40 0.8:60 0.9:70 1:80 1.3:100 2:100'],
    ['F3', '-1:0 0:0 0.35:40 0.75:60 1.5:80 2.25:90 3:100 9:100'],
    ['F3byOverhead', '-1:0 0:0 1:20 2:40 5:60 10:80 15:90 20:100 50:100'],
    ['F4', '-5:0 0:0 7.5:20 15:40 32.5:50 50:60 65:70 80:80 90:90 100:100 140:100'],
    ['R1', '-30:100 -5:100 -2.5:90 0:80 3.5:70 7:60 18.5:50 30:40 60:20 90:0 400:0'],
  ])('%s', (curve, table) => {
    for (const pair of table.split(' ')) {
      const [value, score] = pair.split(':').map(Number);
      expect(interpolate(curves[curve], value ?? Number.NaN), pair).toBeCloseTo(score ?? Number.NaN, 9);
    }
  });

  test('hits each of its points exactly', () => {
    for (const points of Object.values(curves)) {
      for (const [value, score] of points) expect(interpolate(points, value)).toBe(score);
    }
  });

  test('refuses a curve without points', () => {
    expect(() => interpolate([], 1)).toThrow(RangeError);
  });
});
