import type { AssessableId, Level } from '../../../shared/scoring/level.ts';

/** Five keys a client, in this order: the reaction comes before the thought. */
export const keyQuestions = ['G0', 'R1', 'R2', 'R4', 'F4'] as const satisfies readonly AssessableId[];
export type KeyQuestion = (typeof keyQuestions)[number];

/** A level, or left unanswered on purpose: unknown stays unknown. */
export type Answer = Level | 'skipped';
export type Answers = ReadonlyMap<string, Answer>;

/** The question that is asked: which client, which of its five. */
export type KeyPlace = { readonly client: number; readonly question: number };

export function answerKey(clientId: string, question: KeyQuestion): string {
  return `${clientId} ${question}`;
}

export function placeAfter({ client, question }: KeyPlace): KeyPlace {
  return question + 1 < keyQuestions.length ? { client, question: question + 1 } : { client: client + 1, question: 0 };
}

/** Undefined before the first question. */
export function placeBefore({ client, question }: KeyPlace): KeyPlace | undefined {
  if (question > 0) return { client, question: question - 1 };
  return client > 0 ? { client: client - 1, question: keyQuestions.length - 1 } : undefined;
}

/** The first question that nobody answered; undefined where all are. */
export function firstOpenPlace(clientIds: readonly string[], answers: Answers): KeyPlace | undefined {
  for (const [client, clientId] of clientIds.entries()) {
    const question = keyQuestions.findIndex((id) => !answers.has(answerKey(clientId, id)));
    if (question >= 0) return { client, question };
  }
  return undefined;
}

/** How many of a client's five questions are behind. */
export function countAnswered(clientId: string, answers: Answers): number {
  return keyQuestions.filter((question) => answers.has(answerKey(clientId, question))).length;
}
