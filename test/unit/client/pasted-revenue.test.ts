import { describe, expect, test } from 'vitest';
import { readPastedRevenue } from '../../../shared/client/pasted-revenue.ts';

const list = (...clients: readonly [string, number][]) =>
  clients.map(([name, revenuePerYear]) => ({ name, revenuePerYear }));

describe('readPastedRevenue', () => {
  test.each([
    ['Hotel\t8400\nShop\t4800', list(['Hotel', 8400], ['Shop', 4800])],
    ['Hotel\t8.400,50\r\nShop\t4800\r\n', list(['Hotel', 8400.5], ['Shop', 4800])],
    ['Hotel\t€ 8,400.00\nShop\tEUR 4,800.00', list(['Hotel', 8400], ['Shop', 4800])],
    ['Hotel\t1.234.567\nShop\t4.800', list(['Hotel', 1_234_567], ['Shop', 4800])],
    ['Hotel;8400,00', list(['Hotel', 8400])],
    ['Hotel\t8 400\nHotel\t100', list(['Hotel', 8500])],
    ['3000\t12000', list(['3000', 12_000])],
    ['"Müller, Anna"\t12000', list(['Müller, Anna', 12_000])],
  ])('%j', (text, clients) => expect(readPastedRevenue(text)).toEqual({ kind: 'list', clients, leftOut: [] }));

  test('asks where a figure can be read both ways', () => {
    const text = 'Hotel\t8.400\nShop\t950';
    expect(readPastedRevenue(text)).toEqual({ kind: 'ambiguous', example: '8.400' });
    expect(readPastedRevenue(text, 'comma')).toMatchObject({ clients: list(['Hotel', 8400], ['Shop', 950]) });
    expect(readPastedRevenue(text, 'dot')).toMatchObject({ clients: list(['Hotel', 8.4], ['Shop', 950]) });
  });

  test('names the lines it leaves out, a heading among them', () =>
    expect(readPastedRevenue('Client\tRevenue\nHotel\t8400\n\nShop\t-\nBar\t100')).toEqual({
      kind: 'list',
      clients: list(['Hotel', 8400], ['Bar', 100]),
      leftOut: [1, 4],
    }));

  test.each(['', 'Hotel', 'a\tb\tc\n1\t2\t3', 'Hotel, 8400, 2026-01-01'])('%j is no such list', (text) =>
    expect(readPastedRevenue(text)).toEqual({ kind: 'other' }),
  );
});
