/** What parting with one client costs once, in minor units; null where not entered. */
export type OneOffCosts = {
  /** Prepaid hours to be paid back. */
  readonly prepaidRefundMinor: number | null;
  /** Licences bound beyond the end that cannot be passed on. */
  readonly licenceResidualMinor: number | null;
  /** Unpaid hours of handing over. */
  readonly handoverMinutes: number | null;
  /** Invoices overdue by more than 90 days: money that may not come any more. */
  readonly receivablesOver90Minor: number | null;
};

export type OneOffTotal = {
  /** Money that leaves the account or doesn't arrive. */
  readonly cashMinor: number;
  /** Own hours at internal cost: no cash; null without an internal cost while hours are entered. */
  readonly handoverCostMinor: number | null;
};

/** The one-off costs of those that leave, what wasn't entered counting nothing; the caller says what wasn't. */
export function sumOneOffCosts(costs: readonly OneOffCosts[], internalCostPerHourMinor: number | null): OneOffTotal {
  const add = (pick: (cost: OneOffCosts) => number | null) => costs.reduce((sum, cost) => sum + (pick(cost) ?? 0), 0);
  const hours = add((cost) => cost.handoverMinutes) / 60;
  return {
    cashMinor:
      add((cost) => cost.prepaidRefundMinor) +
      add((cost) => cost.licenceResidualMinor) +
      add((cost) => cost.receivablesOver90Minor),
    handoverCostMinor: hours === 0 ? 0 : internalCostPerHourMinor === null ? null : hours * internalCostPerHourMinor,
  };
}
