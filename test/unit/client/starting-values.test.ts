import { describe, expect, test } from 'vitest';
import { computeHourCost } from '../../../shared/client/cost-of-an-hour.ts';
import {
  countries,
  currencies,
  findCountry,
  findCurrency,
  findStartingValues,
  startingHours,
} from '../../../shared/client/starting-values.ts';

describe('findCountry', () => {
  test.each([
    ['de-AT', 'AT'],
    ['it', 'IT'],
    ['de', 'DE'],
    ['en-GB', 'GB'],
    ['en', 'US'],
    ['es-MX', 'MX'],
    ['zh-Hant-HK', 'HK'],
    ['ar-001', undefined],
    ['not a tag', undefined],
  ])('%s: %s', (locale, country) => expect(findCountry(locale)).toBe(country));
});

describe('findCurrency', () => {
  test.each([
    ['IT', 'EUR'],
    ['CH', 'CHF'],
    ['GB', 'GBP'],
    ['US', 'USD'],
    ['ZZ', undefined],
  ])('%s: %s', (country, currency) => expect(findCurrency(country)).toBe(currency));

  test('knows the currency of every country on offer', () => {
    for (const country of countries) expect(currencies, country).toContain(findCurrency(country));
  });

  test('offers no country twice', () => expect(new Set(countries).size).toBe(countries.length));
});

describe('findStartingValues', () => {
  test('makes 35 an hour in euro', () => {
    const values = findStartingValues('EUR');
    expect(values).toEqual({ listRatePerHour: 75, privateNeedPerMonth: 3200, fixedCostPerMonth: 800 });
    expect(computeHourCost({ ...startingHours, ...values! })).toMatchObject({ costPerHour: 35, targetPerHour: 70 });
  });

  test('is friendly elsewhere', () =>
    expect(findStartingValues('USD')).toEqual({
      listRatePerHour: 110,
      privateNeedPerMonth: 4500,
      fixedCostPerMonth: 1100,
    }));

  test('knows nothing of a currency it was not given', () => expect(findStartingValues('KZT')).toBeUndefined());
});
