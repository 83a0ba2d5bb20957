import type { ClientId } from '../core/ids.ts';
import type { Grade } from '../scoring/level.ts';
import type { OperatorFigures, SimulatedClient } from './simulated-book.ts';

/** What an hour of the example costs, minor units. */
export const exampleHourCostMinor = 4500;

/** What an hour of the example is meant to bring, minor units. */
export const exampleTargetRateMinor = 11_000;

/**
 * The case that the whole app starts from, in round figures: a one-person shop whose least fit clients brought a quarter
 * of revenue and took 40 % of the time. A hundred thousand of money and a thousand hours, without resold goods.
 */
export const exampleClients: readonly SimulatedClient[] = [
  make('Stays 1', 'A', 82, 25_000, 180),
  make('Stays 2', 'A', 80, 20_000, 150),
  make('Stays 3', 'B', 68, 18_000, 160),
  make('Stays 4', 'C', 52, 12_000, 110),
  make('Leaves 1', 'D', 30, 12_000, 200),
  make('Leaves 2', 'D', 25, 8_000, 120),
  make('Leaves 3', 'D', 20, 5_000, 80),
];

/** The operator of the example: minor units. */
export const exampleOperator: OperatorFigures = {
  privateNeedMinorPerMonth: 400_000,
  fixedCostMinorPerMonth: 100_000,
  cashReserveMinor: 1_200_000,
  resellHoursPerMonth: 25,
  rampMonths: 3,
};

function make(name: string, grade: Grade, index: number, revenue: number, hours: number): SimulatedClient {
  const revenueMinor = revenue * 100;
  return {
    clientId: `example-${name}` as ClientId,
    name,
    grade,
    probation: false,
    index,
    revenueMinor,
    netMinor: revenueMinor,
    minutes: hours * 60,
    grossProfitMinor: revenueMinor - hours * exampleHourCostMinor,
    helperCostMinor: 0,
  };
}
