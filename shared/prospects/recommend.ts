import { isStop, type ScreenAnswers, type ScreenQuestion, screenQuestions } from './screen.ts';

/** What has to be settled, or found out, before a prospect becomes a client. */
export type Condition = { readonly question: ScreenQuestion; readonly kind: 'settle' | 'find-out' };

/** What to do with a prospect, and why. */
export type Recommendation =
  /** Too little is known to say. */
  | { readonly kind: 'open'; readonly knownCount: number; readonly neededCount: number }
  | { readonly kind: 'take' }
  | { readonly kind: 'conditions'; readonly conditions: readonly Condition[] }
  | {
      readonly kind: 'decline';
      readonly stops: readonly ScreenQuestion[];
      readonly against: readonly ScreenQuestion[];
    };

/** Fewer answers than this say nothing. */
const fewestAnswers = 6;
/** So many that speak against it are no longer conditions. */
const mostAgainst = 2;

/** Rule: one stop sign or three answers against: decline. Whatever is open, partly so or against becomes a condition. */
export function recommend(answers: ScreenAnswers): Recommendation {
  const against = screenQuestions.filter((question) => answers[question] === 'against');
  const stops = against.filter((question) => isStop(question, answers[question]));
  if (stops.length > 0 || against.length > mostAgainst) {
    return { kind: 'decline', stops, against: against.filter((question) => !stops.includes(question)) };
  }
  const knownCount = screenQuestions.filter((question) => answers[question] !== undefined).length;
  if (knownCount < fewestAnswers) return { kind: 'open', knownCount, neededCount: fewestAnswers };
  const conditions = screenQuestions.flatMap((question): Condition[] => {
    const answer = answers[question];
    if (answer === 'fits') return [];
    return [{ question, kind: answer === undefined ? 'find-out' : 'settle' }];
  });
  return conditions.length === 0 ? { kind: 'take' } : { kind: 'conditions', conditions };
}
