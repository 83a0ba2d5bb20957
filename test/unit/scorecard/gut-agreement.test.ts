import { describe, expect, test } from 'vitest';
import { compareGuesses, writeDifference } from '../../../shared/scorecard/gut-agreement.ts';
import { findNearestEdge, listNearEdges } from '../../../shared/scorecard/near-edge.ts';
import { balanced } from '../scoring/grade-one.ts';
import { eur, formatters, gradeDemo, idOf, nothingKnown, pick, texts } from './demo.ts';

const ids = (names: string) =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map(idOf);

describe('feeling against figures', () => {
  test.each([
    ['A1 A2 A3', 'D1 D2 D3', 6, 6, ''],
    ['A1 A2 B1', 'D1 D2 B3', 5, 6, 'B3 B least-fit'],
    ['A1 C2 D1', 'A2 C1 D3', 3, 6, 'C2 C best,D1 D best,A2 A least-fit'],
    ['A1 Nothing Gone', '', 1, 1, ''],
    ['', '', 0, 0, ''],
  ])('best %s, least fit %s: %d of %d', (best, leastFit, agreed, judged, differing) => {
    const agreement = compareGuesses(gradeDemo({}, [nothingKnown]), { best: ids(best), leastFit: ids(leastFit) });
    expect([agreement.agreedCount, agreement.judgedCount]).toEqual([agreed, judged]);
    expect(
      agreement.differences.map(({ client, grade, guessed }) => `${client.name} ${grade} ${guessed}`).join(','),
    ).toBe(differing);
  });

  test('is said in a sentence', () => {
    expect(texts.gut.agreement(5, 6)).toBe('Figures and feeling agree on 5 of 6.');
  });
});

describe('the reason for a difference', () => {
  const context = { targetRatePerHourMinor: 7_500, currency: eur, texts, formatters };

  test.each([
    ['', 'B1', 'B1 is B: earns 74 an hour against 75, pays a regular fee.'],
    ['D1', '', 'D1 is D: pays 60 days after terms, brings 37 an hour against 75.'],
  ])('best %s, least fit %s: %s', (best, leastFit, sentence) => {
    const { differences } = compareGuesses(gradeDemo(), { best: ids(best), leastFit: ids(leastFit) });
    expect(differences.map((difference) => writeDifference(difference, context))).toEqual([sentence]);
  });

  test('is left out where no figure gives one', () => {
    const client = { ...pick(gradeDemo(), 'A1'), criteria: pick(gradeDemo({}, [nothingKnown]), 'Nothing').criteria };
    expect(writeDifference({ client, grade: 'C', guessed: 'best' }, context)).toBe('A1 is C.');
  });
});

describe('near an edge', () => {
  test.each([
    [61, 60, 1, 'C'],
    [58, 60, 2, 'B'],
    [80, 80, 0, 'B'],
    [79.9, 80, 0.1, 'A'],
    [10, 40, 30, 'C'],
    [100, 80, 20, 'B'],
    [50, 60, 10, 'B'],
  ] as const)('a score of %d is by %d', (score, edge, distance, beyond) => {
    const nearest = findNearestEdge('R', score, balanced);
    expect(nearest).toMatchObject({ axis: 'R', score, edge, beyond });
    expect(nearest.distance).toBeCloseTo(distance, 9);
  });

  test('are C2 and C1 of the demo book', () => {
    expect(listNearEdges(gradeDemo(), balanced).map(({ name, axis, edge }) => `${name} ${axis} ${edge}`)).toEqual([
      'C2 R 60',
      'C1 R 60',
    ]);
  });
});
