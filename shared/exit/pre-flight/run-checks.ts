import type { CalendarDate } from '../../core/dates.ts';
import {
  findAgreement,
  findArrears,
  findEndDate,
  findFixedTerm,
  findInsurance,
  findMoment,
} from './find-of-agreement.ts';
import { findCommitments, findHardware, findInvoices, findRunway } from './find-of-money.ts';
import {
  findCapacity,
  findCoolOff,
  findEvidence,
  findPromises,
  findReason,
  findSuccessor,
  findTold,
} from './find-of-relationship.ts';
import { findAdmins, findBackups, findDependencies, findPack } from './find-of-systems.ts';
import { type Finder, type Found, type Look, open } from './found.ts';
import { type CheckBlock, type NoticeCheck, type NoticeCheckId, noticeChecks } from './notice-checks.ts';

/** What the user said of a check; with a reason it does not apply, or notice is given in spite of what was found. */
export type CheckAnswer = {
  readonly check: NoticeCheckId;
  readonly because: string | null;
  readonly answeredOn: CalendarDate;
};

export type CheckResult = NoticeCheck & {
  readonly state: Found['state'];
  readonly said: readonly string[];
  readonly warnings: readonly string[];
  readonly answer: CheckAnswer | null;
  readonly isSettled: boolean;
};

export type PreFlight = {
  readonly checks: readonly CheckResult[];
  /** All answered in one go, as on the command line. */
  readonly isAtOnce: boolean;
  /** Until then the letter is a draft. */
  readonly isSettled: boolean;
};

const finders: Readonly<Record<NoticeCheckId, Finder>> = {
  'contract-read': findAgreement,
  'fixed-term': findFixedTerm,
  'end-date': findEndDate,
  'data-agreement': () => open(),
  insurer: findInsurance,
  lawyer: findArrears,
  told: findTold,
  'cool-off': findCoolOff,
  evidence: findEvidence,
  reason: findReason,
  moment: findMoment,
  promises: findPromises,
  successor: findSuccessor,
  capacity: findCapacity,
  runway: findRunway,
  invoices: findInvoices,
  commitments: findCommitments,
  hardware: findHardware,
  pack: findPack,
  admins: findAdmins,
  backups: findBackups,
  dependencies: findDependencies,
};

/** Looks at every check: settled by the data, by an answer, or open. Where the data speak against it, only a reason settles it. */
export function runChecks(look: Look, answers: readonly CheckAnswer[], isAtOnce: boolean): PreFlight {
  const checks = noticeChecks.map((check): CheckResult => {
    const found = skipFor(check.block, look) ?? finders[check.id](look);
    const answer = answers.find((one) => one.check === check.id) ?? null;
    const isAnswered = answer !== null && (found.state === 'open' || answer.because !== null);
    const { state, said, warnings = [] } = found;
    return { ...check, state, said, warnings, answer, isSettled: state === 'clear' || isAnswered };
  });
  return { checks, isAtOnce, isSettled: isAtOnce || checks.every(({ isSettled }) => isSettled) };
}

const skippable: readonly CheckBlock[] = ['relationship', 'timing'];

/** Rule: abuse and what is illegal end it at once; agreement, money and systems are looked at all the same. */
function skipFor(block: CheckBlock, { facts, flags, words, formatters }: Look): Found | undefined {
  const ends = facts.flags.find(({ flag }) => flag === 'DB1' || flag === 'DB6');
  if (ends === undefined || !skippable.includes(block)) return undefined;
  return { state: 'clear', said: [words.notNeeded(flags[ends.flag].name, formatters.day(ends.happenedOn))] };
}
