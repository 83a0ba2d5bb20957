import type { CallResult } from '../../../shared/contract/contract.ts';
import { simulateLetGo } from '../../../shared/simulation/let-go.ts';
import type { PartingInput, PartingOutcome } from '../../../shared/simulation/scenario.ts';
import type { WhatIfView } from './what-if-view.ts';

type Scenario = CallResult<'scenarios.list'>[number];
/** A kept parting. */
export type KeptParting = Pick<Scenario, 'id' | 'name' | 'keptOn'> & {
  readonly input: PartingInput;
  readonly outcome: PartingOutcome;
};

/** A kept parting computed anew from today's book; clients that are gone leave no more. */
export function simulateKept({ clients, operator }: WhatIfView, input: PartingInput) {
  return simulateLetGo({ clients, operator, leaving: new Set(input.leaving) });
}
