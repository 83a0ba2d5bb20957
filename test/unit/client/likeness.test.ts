import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLookAlikes, likenessOf } from '../../../shared/client/likeness.ts';
import { editDistance } from '../../../shared/core/edit-distance.ts';
import type { ClientId } from '../../../shared/core/ids.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['post', 'post', 0],
    ['post', 'posta', 1],
    ['hotel', 'hotle', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s -> %s is %d', (first, second, distance) => {
    expect(editDistance(first, second)).toBe(distance);
  });

  it('is the same both ways, and no longer than the longer word', () => {
    fc.assert(
      fc.property(word, word, (first, second) => {
        const distance = editDistance(first, second);
        expect(distance).toBe(editDistance(second, first));
        expect(distance).toBeLessThanOrEqual(Math.max(first.length, second.length));
        expect(distance === 0).toBe(first === second);
      }),
    );
  });
});

describe('likenessOf', () => {
  it.each([
    ['hotel post', 'hotel post', 100],
    ['maria rossi', 'rossi maria', 100],
    ['hotel post', 'hotel post bozen', 92],
    ['hotel post', 'pension post', 42],
    ['a1', 'a2', 0],
  ])('%s and %s: %d', (first, second, likeness) => {
    expect(likenessOf(first, second)).toBe(likeness);
  });
});

describe('findLookAlikes', () => {
  const named = (...names: readonly string[]) => names.map((name, index) => ({ id: `c${index}` as ClientId, name }));

  it('finds each pair once, most alike first', () => {
    const pairs = findLookAlikes(named('Hotel Post', 'Hotel Post Bozen', 'HOTEL POST GmbH', 'Berger'));
    expect(pairs.map(({ first, second, likenessPct }) => [first.name, second.name, likenessPct])).toEqual([
      ['Hotel Post', 'HOTEL POST GmbH', 100],
      ['Hotel Post', 'Hotel Post Bozen', 92],
      ['Hotel Post Bozen', 'HOTEL POST GmbH', 92],
    ]);
  });

  it('does not take numbered clients for one another', () => {
    expect(findLookAlikes(named('A1', 'A2', 'B1', 'Client 1', 'Client 2'))).toEqual([]);
  });
});

describe('parts of a client', () => {
  const pairsOf = (names: readonly string[]) =>
    findLookAlikes(names.map((name, index) => ({ id: `${index}` as ClientId, name }))).map(
      ({ first, second, likenessPct }) => `${first.name} = ${second.name} ${likenessPct}`,
    );

  it.each([
    ['a sub-customer and its parent', ['Nordlicht', 'Nordlicht:Filiale'], ['Nordlicht = Nordlicht:Filiale 95']],
    ['accounts in two currencies', ['Anna Weber EUR', 'Weber, Anna (CHF)'], ['Anna Weber EUR = Weber, Anna (CHF) 95']],
    ['an account in a currency and the client', ['Lago Spa - USD', 'Lago S.p.A.'], ['Lago Spa - USD = Lago S.p.A. 95']],
    ['two sub-customers are two', ['Nordlicht:Aue', 'Nordlicht:Werk'], []],
    ['three letters that are no currency', ['Post', 'Post ABC'], []],
    ['names of digits alone', ['3000', '3001'], []],
  ])('%s', (_what, names, expected) => {
    expect(pairsOf(names)).toEqual(expected);
  });
});
