import { type CurrencyCode, parseCurrencyCode } from '../core/money.ts';

/** Plausible figures to start from, in units of a currency: shown in fields, stored only once accepted. */
export type StartingValues = {
  readonly listRatePerHour: number;
  readonly privateNeedPerMonth: number;
  readonly fixedCostPerMonth: number;
};

/** 30 hours for clients in 46 weeks leave a fifth of a 40-hour week to everything else, and six weeks off. */
export const startingHours = { clientHoursPerWeek: 30, workWeeksPerYear: 46 } as const;

/** Share of revenue that is resold licences and goods, percent: a fifth, as in a book of flat fees with licences. */
export const startingPassThroughSharePct = 20;

// 4,000 a month over 1,380 hours make 35 an hour: the cost the benchmark book is computed with.
const inEuro: StartingValues = { listRatePerHour: 75, privateNeedPerMonth: 3200, fixedCostPerMonth: 800 };

// How the same life is priced elsewhere, to one digit: these only fill fields, nobody is graded by them.
const scaleByCurrency: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.4,
  GBP: 0.9,
  CHF: 2,
  CAD: 1.7,
  AUD: 1.9,
  NZD: 1.9,
  SEK: 11,
  NOK: 12,
  DKK: 8,
  ISK: 160,
  PLN: 3,
  CZK: 18,
  HUF: 250,
  RON: 4,
  BGN: 1,
  RSD: 80,
  TRY: 30,
  ILS: 4,
  JPY: 130,
  SGD: 1.7,
  HKD: 10,
  INR: 40,
  ZAR: 12,
  BRL: 4,
  MXN: 15,
  CLP: 700,
  COP: 3000,
  ARS: 1000,
};

// Countries by the currency that is used there; the ones a list offers.
const countriesByCurrency: Readonly<Record<string, string>> = {
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK SM VA MC AD ME XK',
  USD: 'US EC SV PR',
  GBP: 'GB',
  CHF: 'CH LI',
  CAD: 'CA',
  AUD: 'AU',
  NZD: 'NZ',
  SEK: 'SE',
  NOK: 'NO',
  DKK: 'DK',
  ISK: 'IS',
  PLN: 'PL',
  CZK: 'CZ',
  HUF: 'HU',
  RON: 'RO',
  BGN: 'BG',
  RSD: 'RS',
  ALL: 'AL',
  BAM: 'BA',
  MKD: 'MK',
  MDL: 'MD',
  UAH: 'UA',
  GEL: 'GE',
  TRY: 'TR',
  ILS: 'IL',
  AED: 'AE',
  JPY: 'JP',
  SGD: 'SG',
  HKD: 'HK',
  MYR: 'MY',
  PHP: 'PH',
  THB: 'TH',
  INR: 'IN',
  ZAR: 'ZA',
  KES: 'KE',
  NGN: 'NG',
  MAD: 'MA',
  EGP: 'EG',
  BRL: 'BR',
  MXN: 'MX',
  CLP: 'CL',
  COP: 'CO',
  ARS: 'AR',
  PEN: 'PE',
  UYU: 'UY',
  CRC: 'CR',
  DOP: 'DO',
  GTQ: 'GT',
  PYG: 'PY',
  BOB: 'BO',
};

const currencyByCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(countriesByCurrency).flatMap(([currency, countries]) =>
    countries.split(' ').map((country): [string, string] => [country, currency]),
  ),
);

/** ISO 3166-1 codes of the countries that can be chosen, in alphabetical order of the codes. */
export const countries: readonly string[] = [...currencyByCountry.keys()].sort();

/** Currencies that can be chosen, in alphabetical order. */
export const currencies: readonly string[] = Object.keys(countriesByCurrency).sort();

/** The country that a locale tag stands for (`de-AT`: AT, `it`: IT); undefined where the tag isn't one or names no listed country. */
export function findCountry(locale: string): string | undefined {
  try {
    const region = new Intl.Locale(locale).maximize().region;
    return region !== undefined && currencyByCountry.has(region) ? region : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export function findCurrency(country: string): CurrencyCode | undefined {
  const code = currencyByCountry.get(country);
  return code === undefined ? undefined : parseCurrencyCode(code);
}

/** Figures to start from; undefined for a currency without any: then the fields start empty. */
export function findStartingValues(currency: string): StartingValues | undefined {
  const scale = scaleByCurrency[currency];
  if (scale === undefined) return undefined;
  return {
    listRatePerHour: roundFriendly(inEuro.listRatePerHour * scale),
    privateNeedPerMonth: roundFriendly(inEuro.privateNeedPerMonth * scale),
    fixedCostPerMonth: roundFriendly(inEuro.fixedCostPerMonth * scale),
  };
}

/** Two leading digits, the rest zeros: 1,360 becomes 1,400. */
function roundFriendly(value: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

// Standard rates of value-added tax in percent, 2026; only to fill a field.
const vatPctByCountry: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 21,
  BG: 20,
  CH: 8.1,
  CY: 19,
  CZ: 21,
  DE: 19,
  DK: 25,
  EE: 24,
  ES: 21,
  FI: 25.5,
  FR: 20,
  GB: 20,
  GR: 24,
  HR: 25,
  HU: 27,
  IE: 23,
  IS: 24,
  IT: 22,
  LI: 8.1,
  LT: 21,
  LU: 17,
  LV: 21,
  MT: 18,
  NL: 21,
  NO: 25,
  PL: 23,
  PT: 23,
  RO: 21,
  RS: 20,
  SE: 25,
  SI: 22,
  SK: 23,
  TR: 20,
};

/** The standard VAT rate of a country in percent; null where none is known. */
export function usualVatPct(country: string | null): number | null {
  return country === null ? null : (vatPctByCountry[country] ?? null);
}
