export const screenQuestions = [
  'size',
  'work',
  'standard',
  'payment',
  'first-payment',
  'manner',
  'agreement',
  'protection',
  'history',
  'contact',
] as const;
/** One of the ten things asked of a prospect before signing. */
export type ScreenQuestion = (typeof screenQuestions)[number];

export const screenAnswers = ['fits', 'partly', 'against'] as const;
export type ScreenAnswer = (typeof screenAnswers)[number];

/** What is known of a prospect; a question that is missing is not known. */
export type ScreenAnswers = Readonly<Partial<Record<ScreenQuestion, ScreenAnswer>>>;

/** Rule: payment terms refused, a late payment at the start, or disrespect ends it, whatever else fits. */
export const stopQuestions: readonly ScreenQuestion[] = ['payment', 'first-payment', 'manner'];

export function isStop(question: ScreenQuestion, answer: ScreenAnswer | undefined): boolean {
  return answer === 'against' && stopQuestions.includes(question);
}
