import { useState } from 'react';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { WhatIfView } from './what-if-view.ts';

/** Who is ticked to leave. At first those graded D, since that is the question the page is opened with. */
export type Leaving = {
  readonly ids: ReadonlySet<ClientId>;
  readonly toggle: (clientId: ClientId) => void;
  readonly choose: (ids: readonly ClientId[]) => void;
};

export function useLeaving({ clients }: WhatIfView): Leaving {
  const [ids, setIds] = useState<ReadonlySet<ClientId>>(() => new Set(listGradedD(clients)));
  return {
    ids,
    toggle: (clientId) => {
      const next = new Set(ids);
      if (!next.delete(clientId)) next.add(clientId);
      setIds(next);
    },
    choose: (chosen) => setIds(new Set(chosen)),
  };
}

export function listGradedD(clients: WhatIfView['clients']): ClientId[] {
  return clients.filter(({ grade }) => grade === 'D').map(({ clientId }) => clientId);
}
