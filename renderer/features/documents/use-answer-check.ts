import type { CheckResult } from '../../../shared/contract/document-calls.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import { useTexts } from '../../ui/texts.tsx';

type Answer = { readonly because: string | null };

/** Keeps the user's answer to a point to check, or takes it back; both can be undone. */
export function useAnswerCheck(
  documentId: DocumentId,
  check: CheckResult['id'],
): (answer: Answer | null) => Promise<void> {
  const client = useClient();
  const { run } = useActs();
  const { preFlight: texts } = useTexts();
  const label = texts.checks[check];
  return async (answer) => {
    await run({
      write: () => client.call('documents.answerCheck', { documentId, check, answer }),
      said: () => (answer === null ? texts.takenBackSaid(label) : texts.answeredSaid(label)),
    });
  };
}
