import { describe, expect, test } from 'vitest';
import { bandOf, levelAt, rankOf, worseOf } from '../../../shared/scoring/bands.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { levels } from '../../../shared/scoring/level.ts';

const floors = buildDefaultModel('balanced').bandFloors;

describe('bandOf', () => {
  test.each([
    [100, 'A'],
    [80, 'A'],
    [80 - 1e-10, 'A'],
    [80 - 1e-8, 'B'],
    [79.999999, 'B'],
    [60, 'B'],
    [60 - 1e-10, 'B'],
    [60 - 1e-8, 'C'],
    [59.999999, 'C'],
    [40, 'C'],
    [40 - 1e-10, 'C'],
    [40 - 1e-8, 'D'],
    [39.999999, 'D'],
    [0, 'D'],
  ])('%d is %s', (score, band) => expect(bandOf(score, floors)).toBe(band));

  test('takes each level at its own points', () => {
    const { levelPoints } = buildDefaultModel('balanced');
    for (const level of levels) expect(bandOf(levelPoints[level], floors)).toBe(level);
  });
});

describe('ranks', () => {
  test('run from A, the best, to D', () => {
    expect(levels.map(rankOf)).toEqual([0, 1, 2, 3]);
    expect([-1, 0, 1, 2, 3, 4].map(levelAt)).toEqual(['A', 'A', 'B', 'C', 'D', 'D']);
    expect([worseOf('A', 'C'), worseOf('D', 'B'), worseOf('B', 'B')]).toEqual(['C', 'D', 'B']);
  });
});
