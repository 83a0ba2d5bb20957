import { addDays, addMonths, type CalendarDate } from '../core/dates.ts';
import type { Level } from '../scoring/level.ts';
import type { AdviceAnswer, AdviceStatus } from './evidence-kinds.ts';

/** One recommendation as far as its course goes. */
export type AdviceCourse = {
  readonly givenOn: CalendarDate;
  /** Weight of the risk, 1 to 3. */
  readonly weight: number;
  /** Null: none yet. */
  readonly answer: AdviceAnswer | null;
  readonly answeredOn: CalendarDate | null;
  readonly status: AdviceStatus;
  /** The day by which it was to be carried out; null where none was agreed. */
  readonly dueOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
};

export type AdviceState = AdviceStatus | 'overdue';

/** Where a recommendation stands on a day: what is neither done nor declined when its day has passed is overdue. */
export function stateOfAdvice({ status, dueOn }: AdviceCourse, asOf: CalendarDate): AdviceState {
  const isPending = status === 'open' || status === 'accepted';
  return isPending && dueOn !== null && dueOn < asOf ? 'overdue' : status;
}

/** Fills in the days that follow from answer and status: an answer has a day, what is carried out has one, the rest none. */
export function completeAdvice(course: AdviceCourse, today: CalendarDate): AdviceCourse {
  const day = course.givenOn > today ? course.givenOn : today;
  const isAnswered = course.answer !== null || course.status !== 'open';
  return {
    ...course,
    answeredOn: isAnswered ? (course.answeredOn ?? day) : null,
    doneOn: course.status === 'implemented' ? (course.doneOn ?? day) : null,
  };
}

/** What is proposed for acting on advice, and what it rests on. It changes no grade until the user takes it over. */
export type AdviceProposal =
  /** By weight of the risk: what was carried out of what could have been. */
  | { readonly kind: 'share'; readonly level: Level; readonly sharePct: number; readonly count: number }
  /** Too little has run its course: the latest answer. */
  | {
      readonly kind: 'answer';
      readonly level: Level;
      readonly answer: AdviceAnswer;
      readonly answeredOn: CalendarDate;
    };

/** Rule: below this many settled recommendations a share says too little. */
const fewest = 3;
/** Rule: without an agreed day, advice has this many days to be carried out before it counts as left. */
const daysToAct = 90;

const levelOfAnswer: Readonly<Record<AdviceAnswer, Level>> = {
  budget: 'A',
  why: 'B',
  cheapest: 'C',
  'not-interested': 'D',
};

/** The level that the last twelve months of advice speak for; null where there is neither a share nor an answer. */
export function proposeAdviceLevel(advice: readonly AdviceCourse[], asOf: CalendarDate): AdviceProposal | null {
  const afterOn = addMonths(asOf, -12);
  const ofYear = advice.filter(({ givenOn }) => givenOn > afterOn && givenOn <= asOf);
  const settled = ofYear.filter((one) => isDone(one, asOf) || isDeclined(one, asOf) || isLeft(one, asOf));
  if (settled.length >= fewest) {
    const sharePct = (sumWeights(settled.filter((one) => isDone(one, asOf))) / sumWeights(settled)) * 100;
    return { kind: 'share', level: levelOfShare(sharePct), sharePct, count: settled.length };
  }
  const [latest] = ofYear
    .flatMap(({ answer, answeredOn }) =>
      answer === null || answeredOn === null || answeredOn > asOf ? [] : [{ answer, answeredOn }],
    )
    .toSorted((one, other) => (one.answeredOn < other.answeredOn ? 1 : -1));
  return latest === undefined ? null : { kind: 'answer', level: levelOfAnswer[latest.answer], ...latest };
}

function isDone({ doneOn }: AdviceCourse, asOf: CalendarDate): boolean {
  return doneOn !== null && doneOn <= asOf;
}

function isDeclined({ status, answeredOn }: AdviceCourse, asOf: CalendarDate): boolean {
  return status === 'declined' && answeredOn !== null && answeredOn <= asOf;
}

function isLeft({ givenOn, dueOn }: AdviceCourse, asOf: CalendarDate): boolean {
  return (dueOn ?? addDays(givenOn, daysToAct)) < asOf;
}

function sumWeights(advice: readonly AdviceCourse[]): number {
  return advice.reduce((sum, { weight }) => sum + weight, 0);
}

/** The anchors of acting on advice: 75, 50 and 25 % of the advice by weight of its risk. */
function levelOfShare(sharePct: number): Level {
  if (sharePct >= 75) return 'A';
  if (sharePct >= 50) return 'B';
  return sharePct >= 25 ? 'C' : 'D';
}
