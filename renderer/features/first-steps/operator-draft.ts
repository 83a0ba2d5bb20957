import { computeHourCost } from '../../../shared/client/cost-of-an-hour.ts';
import {
  findCountry,
  findCurrency,
  findStartingValues,
  startingHours,
} from '../../../shared/client/starting-values.ts';
import type { Settings, SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { type CurrencyCode, parseCurrencyCode } from '../../../shared/core/money.ts';

/** The fields of the first screen. Money in units of the currency; null: left empty, so unknown. */
export type OperatorDraft = {
  readonly language: Settings['language'];
  readonly country: string | null;
  readonly currency: CurrencyCode | null;
  readonly listRatePerHour: number | null;
  readonly clientHoursPerWeek: number | null;
  readonly workWeeksPerYear: number | null;
  readonly privateNeedPerMonth: number | null;
  readonly fixedCostPerMonth: number | null;
  readonly cashReserve: number | null;
  /** Cost and target typed over the computed ones; null: the computed ones stand. */
  readonly ownRates: { readonly cost: number | null; readonly target: number | null } | null;
  /** False while every sum is the one that the currency starts with, so that another currency may replace it. */
  readonly isTouched: boolean;
};

/** What is stored, else plausible values of the country that the system names. */
export function makeDraft(settings: Settings, systemLocale: string): OperatorDraft {
  const country = settings.operator.country ?? findCountry(systemLocale) ?? null;
  const currency = settings.currency ?? (country === null ? null : (findCurrency(country) ?? null));
  const isTouched = hasOwnSums(settings, currency);
  const starting = isTouched ? undefined : startingSums(currency);
  const draft: OperatorDraft = {
    language: settings.language,
    country,
    currency,
    listRatePerHour: settings.listRatePerHour ?? starting?.listRatePerHour ?? null,
    clientHoursPerWeek: settings.clientHoursPerWeek ?? startingHours.clientHoursPerWeek,
    workWeeksPerYear: settings.workWeeksPerYear ?? startingHours.workWeeksPerYear,
    privateNeedPerMonth: settings.privateNeedPerMonth ?? starting?.privateNeedPerMonth ?? null,
    fixedCostPerMonth: settings.fixedCostPerMonth ?? starting?.fixedCostPerMonth ?? null,
    cashReserve: settings.cashReserve,
    ownRates: null,
    isTouched,
  };
  return { ...draft, ownRates: findOwnRates(draft, settings) };
}

/** False while nothing is stored, or what is stored are the sums that the currency starts with. */
function hasOwnSums(settings: Settings, currency: CurrencyCode | null): boolean {
  const { listRatePerHour, privateNeedPerMonth, fixedCostPerMonth } = settings;
  if (privateNeedPerMonth === null && fixedCostPerMonth === null) return false;
  const starting = startingSums(currency);
  return (
    starting?.listRatePerHour !== listRatePerHour ||
    starting?.privateNeedPerMonth !== privateNeedPerMonth ||
    starting?.fixedCostPerMonth !== fixedCostPerMonth
  );
}

function startingSums(currency: CurrencyCode | null) {
  return currency === null ? undefined : findStartingValues(currency);
}

function findOwnRates(draft: OperatorDraft, settings: Settings): OperatorDraft['ownRates'] {
  const { internalCostPerHour: cost, targetRatePerHour: target } = settings;
  if (cost === null && target === null) return null;
  const computed = computeHourCost(draft);
  return computed?.costPerHour === cost && computed?.targetPerHour === target ? null : { cost, target };
}

/** Another country brings its currency, and that one's starting sums unless a sum was typed. */
export function withCountry(draft: OperatorDraft, country: string | null): OperatorDraft {
  const currency = country === null ? undefined : findCurrency(country);
  return withCurrency({ ...draft, country }, currency ?? draft.currency);
}

export function withCurrency(draft: OperatorDraft, currency: CurrencyCode | null): OperatorDraft {
  if (draft.isTouched || currency === draft.currency) return { ...draft, currency };
  const starting = startingSums(currency);
  return {
    ...draft,
    currency,
    listRatePerHour: starting?.listRatePerHour ?? null,
    privateNeedPerMonth: starting?.privateNeedPerMonth ?? null,
    fixedCostPerMonth: starting?.fixedCostPerMonth ?? null,
  };
}

/** Cost and target as they stand: typed over, else computed; null while unknown. */
export function ratesOf(draft: OperatorDraft): { readonly cost: number | null; readonly target: number | null } {
  if (draft.ownRates !== null) return draft.ownRates;
  const computed = computeHourCost(draft);
  return { cost: computed?.costPerHour ?? null, target: computed?.targetPerHour ?? null };
}

/** What accepting the screen stores. */
export function toSettingsChange(draft: OperatorDraft): SettingsChange {
  const { cost, target } = ratesOf(draft);
  return {
    language: draft.language,
    operator: { country: draft.country },
    currency: draft.currency,
    listRatePerHour: draft.listRatePerHour,
    clientHoursPerWeek: draft.clientHoursPerWeek,
    workWeeksPerYear: draft.workWeeksPerYear,
    privateNeedPerMonth: draft.privateNeedPerMonth,
    fixedCostPerMonth: draft.fixedCostPerMonth,
    cashReserve: draft.cashReserve,
    internalCostPerHour: cost,
    targetRatePerHour: target,
  };
}

export function toCurrency(code: string | null): CurrencyCode | null {
  return code === null ? null : (parseCurrencyCode(code) ?? null);
}
