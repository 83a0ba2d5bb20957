import type { CallResult } from '../../../shared/contract/contract.ts';
import { addPeriods, type CalendarDate, type Period, periodOf } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import {
  exampleClients,
  exampleHourCostMinor,
  exampleOperator,
  exampleTargetRateMinor,
} from '../../../shared/simulation/example-book.ts';
import type { OperatorFigures, SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import type { Client } from '../../client/client.ts';

type Basis = CallResult<'simulation.readBasis'>;

/** What the page tries things out on: the own book, or the example. Least fit first. */
export type WhatIfView = {
  readonly asOf: Basis['asOf'];
  readonly currency: Basis['currency'];
  readonly clients: readonly SimulatedClient[];
  readonly operator: OperatorFigures;
  readonly internalCostPerHourMinor: number | null;
  readonly targetRateMinor: number | null;
  /** Clients whose price counts by the month. */
  readonly paysMonthly: ReadonlySet<ClientId>;
  readonly afterHours: ReadonlyMap<ClientId, number | null>;
  /** By notice at the beginning of month 1, 2, ...: when a client has left; null or missing where its terms don't say. */
  readonly leftMonths: ReadonlyMap<ClientId, readonly number[] | null>;
  /** By the same notices: the last day of the agreement. */
  readonly endsOn: ReadonlyMap<ClientId, readonly CalendarDate[] | null>;
  /** The first month of a plan. */
  readonly planFrom: Period;
  /** Whose dates of a plan stand on the page of the day, in the order of the plan. */
  readonly planned: readonly ClientId[];
  readonly receivablesOver90: ReadonlyMap<ClientId, number>;
  readonly isExample: boolean;
};

/** Whatever changes money, hours or grades. */
export const whatIfAreas = ['clients', 'facts', 'assessments', 'flags', 'settings', 'imports'] as const;

export async function loadWhatIfView(client: Client): Promise<WhatIfView> {
  const [basis, troubles, dates] = await Promise.all([
    client.call('simulation.readBasis', {}),
    client.call('insight.listTroubles', {}),
    client.call('rhythm.listPlanDates', {}),
  ]);
  return {
    asOf: basis.asOf,
    currency: basis.currency,
    clients: sortLeastFit(basis.clients),
    operator: basis.operator,
    internalCostPerHourMinor: basis.rates.internalCostPerHourMinor,
    targetRateMinor: basis.rates.targetRatePerHourMinor,
    paysMonthly: new Set(basis.terms.flatMap((one) => (one.payInterval === 'monthly' ? [one.clientId] : []))),
    afterHours: new Map(troubles.map(({ clientId, afterHours }) => [clientId, afterHours])),
    leftMonths: new Map(basis.terms.map(({ clientId, leftMonths }) => [clientId, leftMonths])),
    endsOn: new Map(basis.terms.map(({ clientId, endsOn }) => [clientId, endsOn])),
    planFrom: basis.planFrom,
    planned: [...new Set(dates.filter(({ isDone }) => !isDone).map(({ clientId }) => clientId))],
    receivablesOver90: new Map(basis.terms.map((terms) => [terms.clientId, terms.receivablesOver90Minor])),
    isExample: false,
  };
}

/** The built-in example in the currency of the book. */
export function makeExampleView({ asOf, currency }: Pick<WhatIfView, 'asOf' | 'currency'>): WhatIfView {
  return {
    asOf,
    currency,
    clients: sortLeastFit(exampleClients),
    operator: exampleOperator,
    internalCostPerHourMinor: exampleHourCostMinor,
    targetRateMinor: exampleTargetRateMinor,
    paysMonthly: new Set(),
    afterHours: new Map(),
    leftMonths: new Map(),
    endsOn: new Map(),
    planFrom: addPeriods(periodOf(asOf), 1),
    planned: [],
    receivablesOver90: new Map(),
    isExample: true,
  };
}

function sortLeastFit(clients: readonly SimulatedClient[]): readonly SimulatedClient[] {
  return [...clients].sort((a, b) => (a.index ?? 101) - (b.index ?? 101) || (a.name < b.name ? -1 : 1));
}
