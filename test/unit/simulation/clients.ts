import type { ClientId } from '../../../shared/core/ids.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';
import { toSimulatedClients } from '../../../shared/simulation/simulated-book.ts';
import { gradeDemo } from '../scorecard/demo.ts';

/** The twelve clients of the printed demo book. */
export const demoClients: readonly SimulatedClient[] = toSimulatedClients(gradeDemo(), new Map());

/** Ids of demo clients by their short names. */
export function idsOf(...names: readonly string[]): ClientId[] {
  return names.map((name) => {
    const client = demoClients.find((candidate) => candidate.name === name);
    if (client === undefined) throw new Error(`no client ${name}`);
    return client.clientId;
  });
}

/** A client graded D with round figures: 100.00 net an hour less 10 % pass-through, one hundred hours. */
export function makeClient(name: string, change: Partial<SimulatedClient> = {}): SimulatedClient {
  return {
    clientId: name as ClientId,
    name,
    grade: 'D',
    probation: false,
    index: 30,
    revenueMinor: 1_000_000,
    netMinor: 900_000,
    minutes: 6_000,
    grossProfitMinor: 550_000,
    helperCostMinor: 0,
    ...change,
  };
}
