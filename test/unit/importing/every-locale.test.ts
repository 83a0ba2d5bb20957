import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import { findDateOrder } from '../../../shared/importing/find-date-order.ts';
import { findDecimal } from '../../../shared/importing/find-decimal.ts';
import { readDate } from '../../../shared/importing/read-date.ts';
import { findCurrencySign, readMinor } from '../../../shared/importing/read-number.ts';

const locales = [
  'en-US',
  'en-GB',
  'en-IE',
  'en-AU',
  'en-CA',
  'en-ZA',
  'en-IN',
  'de-DE',
  'de-AT',
  'de-CH',
  'it-IT',
  'it-CH',
  'es-ES',
  'es-MX',
  'es-AR',
  'es-CL',
] as const;

const column = (values: readonly string[]) => ({ name: 'Value', values: new Set(values) });

describe.each(locales)('%s', (locale) => {
  const currency =
    ({ 'en-US': 'USD', 'en-GB': 'GBP', 'de-CH': 'CHF', 'it-CH': 'CHF' } as Record<string, string>)[locale] ?? 'EUR';
  const writers = {
    plain: new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }),
    ungrouped: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, useGrouping: false }),
    money: new Intl.NumberFormat(locale, { style: 'currency', currency }),
    code: new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }),
    accounting: new Intl.NumberFormat(locale, { style: 'currency', currency, currencySign: 'accounting' }),
  };

  test.each(Object.entries(writers))('sums as %s', (name, writer) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -999_999_999, max: 999_999_999 }), { minLength: 1, maxLength: 8 }),
        (sums) => {
          const written = sums.map((minor) => writer.format(minor / 100));
          const { decimal } = findDecimal(column(written), () => [], undefined);
          expect(written.map((text) => readMinor(text, decimal, 2))).toEqual(sums);
          if (name === 'money') expect(findCurrencySign(written[0] ?? '')).toBe(currency);
        },
      ),
      { numRuns: 60 },
    );
  });

  const days = fc.array(
    fc.integer({ min: 0, max: 25_000 }).map((ahead) => addDays(toCalendarDate('1971-01-01'), ahead)),
    { minLength: 1, maxLength: 8 },
  );
  // a day beyond the twelfth shows the order
  const telling = toCalendarDate('2026-03-31');

  test.each([
    ['short', { dateStyle: 'short' }],
    ['medium', { dateStyle: 'medium' }],
    ['long', { dateStyle: 'long' }],
    ['full', { dateStyle: 'full' }],
    ['digits', { day: '2-digit', month: '2-digit', year: 'numeric' }],
  ] as const)('days, %s', (_name, style) => {
    const writer = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (all) => {
        const written = [...all, telling].map((day) => writer.format(new Date(`${day}T00:00:00Z`)));
        const { order } = findDateOrder(column(written), () => [], undefined);
        expect(written.slice(0, -1).map((text) => readDate(text, order)?.on)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  test('times of day', () => {
    const writer = new Intl.DateTimeFormat(locale, {
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      second: '2-digit',
      timeZone: 'UTC',
    });
    const written = writer.format(new Date('2026-03-31T21:05:09Z'));
    const { order } = findDateOrder(column([written]), () => [], undefined);
    expect(readDate(written, order)).toMatchObject({ on: '2026-03-31' });
  });
});
