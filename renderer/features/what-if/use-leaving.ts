import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { EnteredCosts, PartingInput } from '../../../shared/simulation/scenario.ts';
import type { WhatIfView } from './what-if-view.ts';

/** Who is ticked to leave, and what parting with them costs once. */
export type Leaving = {
  readonly ids: ReadonlySet<ClientId>;
  readonly oneOff: ReadonlyMap<ClientId, EnteredCosts>;
  readonly toggle: (clientId: ClientId) => void;
  readonly choose: (ids: readonly ClientId[]) => void;
  readonly enterCosts: (clientId: ClientId, costs: EnteredCosts) => void;
  /** Takes over what was kept, of the clients that are still there. */
  readonly open: (input: PartingInput) => void;
};

export const nothingEntered: EnteredCosts = {
  prepaidRefundMinor: null,
  licenceResidualMinor: null,
  handoverMinutes: null,
};

/**
 * At first those graded D leave, since that is the question the page is opened with; where it is opened for the plan,
 * those whose dates stand.
 */
export function useLeaving({ clients, planned }: WhatIfView, isForPlan: boolean): Leaving {
  const [ids, setIds] = useState<ReadonlySet<ClientId>>(
    () => new Set(isForPlan && planned.length > 0 ? planned : listGradedD(clients)),
  );
  const [oneOff, setOneOff] = useState<ReadonlyMap<ClientId, EnteredCosts>>(new Map());
  return {
    ids,
    oneOff,
    toggle: (clientId) => {
      const next = new Set(ids);
      if (!next.delete(clientId)) next.add(clientId);
      setIds(next);
    },
    choose: (chosen) => setIds(new Set(chosen)),
    enterCosts: (clientId, costs) => setOneOff(new Map([...oneOff, [clientId, costs]])),
    open: (input) => {
      const isThere = (clientId: string) => clients.some((client) => client.clientId === clientId);
      setIds(new Set(input.leaving.filter(isThere)));
      setOneOff(new Map(Object.entries(input.oneOff).filter(([id]) => isThere(id)) as [ClientId, EnteredCosts][]));
    },
  };
}

/** What a scenario keeps of it: costs of those that leave only. */
export function toPartingInput({ ids, oneOff }: Leaving): PartingInput {
  return { leaving: [...ids], oneOff: Object.fromEntries([...oneOff].filter(([id]) => ids.has(id))) };
}

export function listGradedD(clients: WhatIfView['clients']): ClientId[] {
  return clients.filter(({ grade }) => grade === 'D').map(({ clientId }) => clientId);
}
