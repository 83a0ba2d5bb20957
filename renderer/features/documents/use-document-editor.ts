import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentPreview, StoredDocument } from '../../../shared/contract/document-calls.ts';
import type { Failure } from '../../../shared/core/result.ts';
import { type Client, toFailure } from '../../client/client.ts';
import { useClient } from '../../client/use-client.ts';
import { type Texts, useUnsaved } from './use-unsaved.ts';

export type DocumentEditor = {
  readonly answers: Texts;
  readonly edits: Texts;
  /** Undefined until the first one is there. */
  readonly preview: DocumentPreview | undefined;
  readonly failure: Failure | undefined;
  /** Asks for the preview again. */
  readonly retry: () => void;
  readonly answer: (key: string, value: string) => void;
  /** Null: as the program writes it. */
  readonly reword: (part: string, text: string | null) => void;
  /** Stores what was typed and isn't stored yet; throws where that fails. */
  readonly flush: () => Promise<void>;
};

/** What is typed into a document: shown at once, stored a moment later. */
export function useDocumentEditor(document: StoredDocument): DocumentEditor {
  const client = useClient();
  const [typed, setTyped] = useState({ answers: document.answers as Texts, edits: document.edits as Texts });
  const { preview, failure, retry } = usePreview(client, document, typed);
  const { changed, flush } = useUnsaved(client, document.id);
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
  return { ...typed, preview, failure, retry, answer, reword, flush };
}

type Typed = { readonly answers: Texts; readonly edits: Texts };

/** Asks main for the sheet after each letter; an answer that was overtaken is dropped. */
function usePreview(client: Client, document: StoredDocument, typed: Typed) {
  const [preview, setPreview] = useState<DocumentPreview>();
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const newest = useRef(0);
  const { id } = document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again, it may have been sent or checked
  useEffect(() => {
    newest.current += 1;
    const question = newest.current;
    client.call('documents.preview', { documentId: id, ...typed }).then(
      (answer) => {
        if (question !== newest.current) return;
        setPreview(answer);
        setFailure(undefined);
      },
      (thrown: unknown) => {
        if (question === newest.current) setFailure(toFailure(thrown));
      },
    );
  }, [client, id, document, typed, attempt]);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  return { preview, failure, retry };
}
