import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentPreview, StoredDocument } from '../../../shared/contract/document-calls.ts';
import type { Failure } from '../../../shared/core/result.ts';
import { type Client, toFailure } from '../../client/client.ts';
import { useClient } from '../../client/use-client.ts';

type Texts = Readonly<Record<string, string>>;

export type DocumentEditor = {
  readonly answers: Texts;
  readonly edits: Texts;
  /** Undefined until the first one is there. */
  readonly preview: DocumentPreview | undefined;
  readonly failure: Failure | undefined;
  readonly answer: (key: string, value: string) => void;
  /** Null: as the program writes it. */
  readonly reword: (part: string, text: string | null) => void;
  /** Stores what was typed and isn't stored yet. */
  readonly flush: () => Promise<void>;
};

/** Stored once the hand rests. */
const restMs = 400;

/** What is typed into a document: shown at once, stored a moment later. */
export function useDocumentEditor(document: StoredDocument): DocumentEditor {
  const client = useClient();
  const [typed, setTyped] = useState({ answers: document.answers as Texts, edits: document.edits as Texts });
  const [preview, failure] = usePreview(client, document, typed);
  const unsaved = useUnsaved(client, document.id);
  const { changed } = unsaved;
  const answer = useCallback(
    (key: string, value: string) =>
      setTyped((before) => {
        const answers = { ...before.answers, [key]: value };
        changed({ answers });
        return { ...before, answers };
      }),
    [changed],
  );
  const reword = useCallback(
    (part: string, text: string | null) =>
      setTyped((before) => {
        const { [part]: _, ...others } = before.edits;
        changed({ edit: { part, text } });
        return { ...before, edits: text === null ? others : { ...others, [part]: text } };
      }),
    [changed],
  );
  return { ...typed, preview, failure, answer, reword, flush: unsaved.flush };
}

type Typed = { readonly answers: Texts; readonly edits: Texts };

/** Asks main for the sheet after each letter; an answer that was overtaken is dropped. */
function usePreview(client: Client, document: StoredDocument, typed: Typed) {
  const [preview, setPreview] = useState<DocumentPreview>();
  const [failure, setFailure] = useState<Failure>();
  const newest = useRef(0);
  const { id } = document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again, it may have been sent or checked
  useEffect(() => {
    newest.current += 1;
    const question = newest.current;
    client.call('documents.preview', { documentId: id, ...typed }).then(
      (answer) => {
        if (question === newest.current) setPreview(answer);
      },
      (thrown: unknown) => setFailure(toFailure(thrown)),
    );
  }, [client, id, document, typed]);
  return [preview, failure] as const;
}

type Change = { readonly answers?: Texts; readonly edit?: { readonly part: string; readonly text: string | null } };

function useUnsaved(client: Client, documentId: StoredDocument['id']) {
  const waiting = useRef<{ answers: Texts | undefined; edits: Map<string, string | null> }>({
    answers: undefined,
    edits: new Map(),
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const { answers, edits } = waiting.current;
    waiting.current = { answers: undefined, edits: new Map() };
    if (answers !== undefined) await client.call('documents.saveAnswers', { documentId, answers });
    for (const [part, text] of edits) await client.call('documents.reword', { documentId, part, text });
  }, [client, documentId]);
  const changed = useCallback(
    ({ answers, edit }: Change) => {
      if (answers !== undefined) waiting.current.answers = answers;
      if (edit !== undefined) waiting.current.edits.set(edit.part, edit.text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), restMs);
    },
    [flush],
  );
  useEffect(() => () => void flush(), [flush]);
  return { changed, flush };
}
