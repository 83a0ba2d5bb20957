import { expect, test } from 'vitest';
import { parsePaidHelpers, sumHelperCosts } from '../../../shared/simulation/paid-helpers.ts';

test.each([
  ['Anna 25', [['Anna', 25]]],
  [
    'Anna 25; Marco Rossi 30,5',
    [
      ['Anna', 25],
      ['Marco Rossi', 30.5],
    ],
  ],
  ['Anna = 25;', [['Anna', 25]]],
  ['', []],
  ['Anna', undefined],
  ['25', undefined],
  ['Anna -3', undefined],
] as const)('%j', (text, expected) => {
  const helpers = parsePaidHelpers(text);
  expect(helpers === undefined ? undefined : [...helpers]).toEqual(expected);
});

test('counts the hours of those named, whoever the client is', () => {
  const rows = [
    { clientId: 'a', person: 'anna ', minutes: 90 },
    { clientId: 'a', person: 'Robin', minutes: 600 },
    { clientId: 'b', person: 'Anna', minutes: 60 },
  ];
  expect([...sumHelperCosts(rows, new Map([['Anna', 20]]))]).toEqual([
    ['a', 30],
    ['b', 20],
  ]);
});
