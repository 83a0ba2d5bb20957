/** Money in units of the operator's currency; hours and weeks of work that goes to clients. */
export type HourCostInputs = {
  readonly privateNeedPerMonth: number | null;
  readonly fixedCostPerMonth: number | null;
  readonly clientHoursPerWeek: number | null;
  readonly workWeeksPerYear: number | null;
};

export type HourCost = {
  readonly clientHoursPerYear: number;
  /** What one client hour has to bring so that need and fixed cost are met; whole units from 10 upwards. */
  readonly costPerHour: number;
  /** Twice the cost, which leaves a gross margin of 50 %: the edge of the best band of the margin criterion. */
  readonly targetPerHour: number;
};

/** What one client hour costs; null while a figure is missing or no hour is left to carry the cost. */
export function computeHourCost(inputs: HourCostInputs): HourCost | null {
  const { privateNeedPerMonth, fixedCostPerMonth } = inputs;
  const clientHoursPerYear = computeClientHoursPerYear(inputs);
  if (privateNeedPerMonth === null || fixedCostPerMonth === null || clientHoursPerYear === null) return null;
  if (clientHoursPerYear <= 0) return null;
  const costPerHour = roundRate(((privateNeedPerMonth + fixedCostPerMonth) * 12) / clientHoursPerYear);
  return { clientHoursPerYear, costPerHour, targetPerHour: costPerHour * 2 };
}

/** Hours a year that go to clients; null while weeks or hours aren't given. */
export function computeClientHoursPerYear(
  inputs: Pick<HourCostInputs, 'clientHoursPerWeek' | 'workWeeksPerYear'>,
): number | null {
  const { clientHoursPerWeek, workWeeksPerYear } = inputs;
  return clientHoursPerWeek === null || workWeeksPerYear === null ? null : clientHoursPerWeek * workWeeksPerYear;
}

function roundRate(rate: number): number {
  return rate >= 10 ? Math.round(rate) : Math.round(rate * 100) / 100;
}
