import { useState } from 'react';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Level } from '../../../shared/scoring/level.ts';
import { useClient } from '../../client/use-client.ts';
import { useActs } from '../../ui/acts.ts';
import {
  type Answer,
  type Answers,
  answerKey,
  firstOpenPlace,
  type KeyPlace,
  type KeyQuestion,
  keyQuestions,
  placeAfter,
  placeBefore,
} from './key-questions.ts';

export type KeyAnswers = {
  readonly answers: Answers;
  /** Undefined after the last question. */
  readonly place: KeyPlace | undefined;
  readonly answer: (answer: Answer) => void;
  readonly undo: () => void;
  readonly openClient: (client: number) => void;
};

/** What is answered so far; each answer is stored at once and the next question comes up. */
export function useKeyAnswers(clients: readonly GradedClient[], asOf: CalendarDate): KeyAnswers {
  const client = useClient();
  const acts = useActs();
  const ids = clients.map(({ clientId }) => clientId);
  const [answers, setAnswers] = useState<Answers>(() => readAnswers(clients));
  const [place, setPlace] = useState<KeyPlace | undefined>(() => firstOpenPlace(ids, answers));
  const store = (at: KeyPlace, level: Level | null) => {
    const args = { clientId: ids[at.client]!, criterion: keyQuestions[at.question]!, level, assessedOn: asOf };
    void acts.run({ write: () => client.call('assessments.record', args), said: null });
  };
  return {
    answers,
    place,
    answer: (answer) => {
      if (place === undefined) return;
      const key = answerKey(ids[place.client]!, keyQuestions[place.question]!);
      const before = answers.get(key);
      if (answer !== 'skipped') store(place, answer);
      else if (before !== undefined && before !== 'skipped') store(place, null);
      setAnswers(new Map(answers).set(key, answer));
      const next = placeAfter(place);
      setPlace(next.client < ids.length ? next : undefined);
    },
    undo: () => {
      const last = place ?? { client: ids.length, question: 0 };
      const before = placeBefore(last);
      if (before === undefined) return;
      const key = answerKey(ids[before.client]!, keyQuestions[before.question]!);
      if ((answers.get(key) ?? 'skipped') !== 'skipped') store(before, null);
      const rest = new Map(answers);
      rest.delete(key);
      setAnswers(rest);
      setPlace(before);
    },
    openClient: (index) => setPlace({ client: index, question: 0 }),
  };
}

function readAnswers(clients: readonly GradedClient[]): Answers {
  const known = clients.flatMap((client) =>
    keyQuestions.flatMap((question): [string, Answer][] => {
      const level = storedLevel(client, question);
      return level === null ? [] : [[answerKey(client.clientId, question), level]];
    }),
  );
  return new Map(known);
}

/** A level that was chosen before; a measured one is no answer. */
function storedLevel({ callerId, criteria }: GradedClient, question: KeyQuestion): Level | null {
  if (question === 'G0') return callerId;
  const { source, level } = criteria[question];
  return source === 'assessed' || source === 'pinned' ? level : null;
}
