import { useCallback, useEffect, useRef } from 'react';
import type { StoredDocument } from '../../../shared/contract/document-calls.ts';
import type { Client } from '../../client/client.ts';
import { useActs } from '../../ui/acts.ts';

export type Texts = Readonly<Record<string, string>>;

type Change = { readonly answers?: Texts; readonly edit?: { readonly part: string; readonly text: string | null } };

type Waiting = { answers: Texts | undefined; readonly edits: Map<string, string | null> };

/** Stored once the hand rests. */
const restMs = 400;

/**
 * What was typed into a document and isn't stored yet. What could not be stored is said and goes on waiting: it is
 * stored with the next change, and before anything is made of the document.
 */
export function useUnsaved(client: Client, documentId: StoredDocument['id']) {
  const { run } = useActs();
  const waiting = useRef<Waiting>({ answers: undefined, edits: new Map() });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const former = useRef<Promise<unknown>>(Promise.resolve());
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const store = () => storeWaiting(client, documentId, waiting.current);
    const stored = former.current.then(store, store);
    former.current = stored;
    await stored;
  }, [client, documentId]);
  const storeNow = useCallback(() => void run({ write: flush, said: null }), [run, flush]);
  const changed = useCallback(
    ({ answers, edit }: Change) => {
      if (answers !== undefined) waiting.current.answers = answers;
      if (edit !== undefined) waiting.current.edits.set(edit.part, edit.text);
      clearTimeout(timer.current);
      timer.current = setTimeout(storeNow, restMs);
    },
    [storeNow],
  );
  useEffect(() => storeNow, [storeNow]);
  return { changed, flush };
}

/** Only what is stored, and wasn't changed meanwhile, waits no longer. */
async function storeWaiting(client: Client, documentId: StoredDocument['id'], waiting: Waiting): Promise<void> {
  const { answers, edits } = waiting;
  if (answers !== undefined) {
    await client.call('documents.saveAnswers', { documentId, answers });
    if (waiting.answers === answers) waiting.answers = undefined;
  }
  for (const [part, text] of [...edits]) {
    await client.call('documents.reword', { documentId, part, text });
    if (edits.get(part) === text) edits.delete(part);
  }
}
