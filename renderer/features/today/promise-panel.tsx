import { useState } from 'react';
import { addDays, type CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import type { PromiseOwner } from '../../../shared/rhythm/due-item.ts';
import { useAppState } from '../../client/use-app-state.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { FormFooter } from '../../ui/form-footer.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { useTexts } from '../../ui/texts.tsx';
import { PromiseFields } from './promise-fields.tsx';

type PromisePanelProps = {
  /** Null: the panel asks for a client. */
  readonly clientId: ClientId | null;
  readonly onClose: () => void;
};

export type PromiseDraft = {
  readonly clientId: ClientId | null;
  readonly what: string;
  readonly owner: PromiseOwner;
  readonly dueOn: CalendarDate | null;
  readonly documentId: DocumentId | null;
};

const daysToKeep = 14;

/** Notes who does what, by when. */
export function PromisePanel({ clientId, onClose }: PromisePanelProps) {
  const { promise: texts } = useTexts().today;
  const { today } = useAppState();
  const [draft, setDraft] = useState<PromiseDraft>({
    clientId,
    what: '',
    owner: 'operator',
    dueOn: addDays(today, daysToKeep),
    documentId: null,
  });
  const [isTried, setIsTried] = useState(false);
  const add = useAddPromise();
  const submit = async () => {
    setIsTried(true);
    if (await add(draft)) onClose();
  };
  return (
    <SidePanel
      title={texts.title}
      onClose={onClose}
      footer={<FormFooter submit={texts.submit} onSubmit={() => void submit()} onCancel={onClose} />}
    >
      <PromiseFields
        draft={draft}
        onChange={(change) => setDraft({ ...draft, ...change })}
        onSubmit={() => void submit()}
        isTried={isTried}
        isClientGiven={clientId !== null}
      />
    </SidePanel>
  );
}

/** Records a draft; answers false where something is missing or it was refused. */
function useAddPromise(): (draft: PromiseDraft) => Promise<boolean> {
  const client = useClient();
  const { run } = useActs();
  const { promise: texts } = useTexts().today;
  return async ({ clientId, what, owner, dueOn, documentId }) => {
    if (clientId === null || dueOn === null || what.trim() === '') return false;
    const { name } = await client.call('clients.get', { clientId });
    const added = await run({
      write: () => client.call('promises.add', { clientId, what: what.trim(), owner, dueOn, documentId }),
      said: () => texts.recorded(name),
      undo: ({ id }) => client.call('promises.delete', { promiseId: id }),
    });
    return added !== undefined;
  };
}
