import type { Settings } from '../../../shared/contract/settings-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { type CurrencyCode, toMinor, unstatedCurrency } from '../../../shared/core/money.ts';
import type { Rates } from '../../../shared/scoring/client-facts.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { countsIn, listStatedMoney } from '../../db/repositories/figures-currency.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { type ModelHead, readModel } from '../model/read-model.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** What figures are computed with: the operator's currency, rates and scoring model. */
export type BookBasis = {
  readonly currency: CurrencyCode;
  readonly rates: Rates;
  readonly model: ScoringModel;
  /** Which saved model that is; null: the one as shipped. */
  readonly modelHead: ModelHead;
};

/**
 * Throws `currency-missing` where money in several currencies is stored, no rates lead to one of them and the operator
 * has chosen none.
 */
export function readBookBasis(db: ReadableDb): BookBasis {
  const settings = readSettings(db);
  const currency = settings.currency ?? findOnlyCurrency(db);
  const { head: modelHead, model } = readModel(db, settings.preset);
  return { currency, rates: toRates(settings, currency), model, modelHead };
}

/** The day on which figures end: the given one, else the one set for a book of a past year, else today. */
export function resolveAsOf(
  { db, ports }: Pick<ServiceDeps, 'db' | 'ports'>,
  asOf: CalendarDate | undefined,
): CalendarDate {
  return asOf ?? readSettings(db).asOf ?? ports.clock.today();
}

/** The operator's currency; where none is set, the one that stored money names or has rates to. */
export function readBookCurrency(db: ReadableDb): CurrencyCode {
  return readBookBasis(db).currency;
}

function findOnlyCurrency(db: ReadableDb): CurrencyCode {
  const money = listStatedMoney(db);
  const stated = [...new Set(money.map(({ currency }) => currency))];
  const fitting = stated.filter((currency) => money.every((one) => countsIn(one, currency)));
  if (stated.length > 0 && fitting.length !== 1) {
    throw new Refusal('currency-missing', `money in ${stated.join(', ')} is stored: set the operator currency`, {
      currencies: stated,
    });
  }
  return fitting[0] ?? unstatedCurrency;
}

function toRates(settings: Settings, currency: CurrencyCode): Rates {
  const inMinor = (amount: number | null) => (amount === null ? null : toMinor(amount, currency));
  return {
    internalCostPerHourMinor: inMinor(settings.internalCostPerHour),
    targetRatePerHourMinor: inMinor(settings.targetRatePerHour),
    adminHoursPerClientMonth: settings.adminHoursPerClientMonth,
  };
}
