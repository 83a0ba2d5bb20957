import { useRef } from 'react';
import type { ActId, ClientId } from '../../../shared/core/ids.ts';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import type { LevelChoice } from '../../ui/level-editor.tsx';

export type Assessing = {
  readonly record: (criterion: AssessableId, choice: LevelChoice) => void;
  /** Takes the latest choice of this panel back; the question it belonged to, undefined where there is none. */
  readonly undoLast: () => AssessableId | undefined;
};

/** Records levels one after the other without a message for each: the panel shows them, and takes them back itself. */
export function useAssessing(clientId: ClientId): Assessing {
  const client = useClient();
  const { run } = useActs();
  const done = useRef<{ readonly criterion: AssessableId; readonly act: Promise<ActId | undefined> }[]>([]);
  return {
    record: (criterion, choice) => {
      const act = run({
        write: () => client.call('assessments.record', { clientId, criterion, ...choice }),
        said: null,
      });
      done.current.push({ criterion, act: act.then((value) => value?.actId) });
    },
    undoLast: () => {
      const last = done.current.pop();
      if (last === undefined) return undefined;
      void last.act.then((actId) =>
        actId === undefined ? undefined : run({ write: () => client.call('acts.undo', { actId }), said: null }),
      );
      return last.criterion;
    },
  };
}
