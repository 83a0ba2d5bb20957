import type { Voice } from '../paper/paper-document.ts';
import type { CriterionId, Grade } from '../scoring/level.ts';
import type { Move } from './moves.ts';

export type TalkTrack = {
  readonly target: string;
  readonly fallback: string;
  readonly opening: string;
  readonly argument: string;
  readonly proof: string;
  readonly ask: string;
};

type Words = { readonly s: string; readonly S: string; readonly o: string; readonly p: string; readonly am: string };

const wordsOf = (voice: Voice): Words =>
  voice === 'i' ? { s: 'I', S: 'I', o: 'me', p: 'my', am: 'am' } : { s: 'we', S: 'We', o: 'us', p: 'our', am: 'are' };

/** What to say for each move: opening, argument, proof, ask, and what to be content with. */
const tracks: Readonly<Record<Move, (words: Words) => TalkTrack>> = {
  block: ({ s, o }) => ({
    target: 'A first block of ten hours, paid ahead, with automatic renewal.',
    fallback: 'One block without renewal, and a date to look at it together.',
    opening: `“You meet ${o} when something is broken. It would be better for you if ${s} came before.”`,
    argument: 'Hours are paid once; short advice is taken from them in small steps, and small invoices end.',
    proof: `The calls of the year that ${s} never charged, in a list.`,
    ask: `“Shall ${s} send the first ten hours, and renew them when fewer than five are left?”`,
  }),
  'block-to-fee': ({ s }) => ({
    target: 'A fixed monthly fee at the average of the blocks and a margin for steadiness, for twelve months.',
    fallback: 'The next block with automatic renewal, and the fee to look at again in six months.',
    opening: '“You have bought block after block. That is a fee already, only an uneven one.”',
    argument: `The money stays about the same and becomes predictable; ${s} gain when nothing breaks, as you do.`,
    proof: 'How fast the blocks ran down, and how much of them went into prevention.',
    ask: '“Would a fixed fee from the first of next month suit your budget?”',
  }),
  'fix-to-fee': ({ s }) => ({
    target: 'A fixed monthly fee by standing order or direct debit.',
    fallback: 'A first block of prepaid hours.',
    opening: '“This is what the last twelve months came to, and this part of it nobody had planned.”',
    argument: 'Protection, monitoring and licences cost money in quiet months too; someone pays for them now.',
    proof: 'The bills of suppliers in plain words: protection of each machine, each month.',
    ask: `“Which amount a month could you plan with? Then ${s} say what fits into it.”`,
  }),
  'c-to-b': ({ s }) => ({
    target: 'Minimum standards with a date for each, paid ahead or by direct debit.',
    fallback: 'The one standard that matters most, with its date.',
    opening: `“There are two ways to look after this: repair by repair, or so that less breaks. ${s === 'I' ? 'I' : 'We'} would like to show you the second.”`,
    argument: 'The cheapest way costs more for each year that it lasts.',
    proof: 'Cost over five years, cheapest way beside the proper one.',
    ask: '“Which of these do you want done by summer, and which by the end of the year?”',
  }),
  'b-to-a': ({ s, o }) => ({
    target: 'A roadmap for twelve months with a budget line, and a seat when plans are made.',
    fallback: 'One planning talk before the next budget.',
    opening: `“Your plans decide what your IT needs. ${s === 'I' ? 'I' : 'We'} would rather hear them early than react late.”`,
    argument: 'A roadmap takes the place of surprises, and costs fall where they are planned.',
    proof: 'One page: what is due in which quarter, and what it costs.',
    ask: `“May ${s} come to your yearly planning, and will you put this line into the budget with ${o}?”`,
  }),
  'pay-on-time': ({ s }) => ({
    target: 'A direct debit mandate signed at the table.',
    fallback: 'Payment ahead for the next three months, then another look.',
    opening: `“When an invoice waits, ${s} pay your suppliers out of ${s === 'I' ? 'my' : 'our'} own pocket.”`,
    argument: 'A debit costs nothing, and nobody has to think of it.',
    proof: 'The table of invoices with due date and day of payment, without comment.',
    ask: '“Shall we fill in the mandate now?”',
  }),
  procedures: () => ({
    target: 'One channel and one contact person from Monday on.',
    fallback: 'The channel for all but true emergencies, and a look after a month.',
    opening: '“A request by ticket is answered within hours; one by private phone waits until the phone is free.”',
    argument: 'It is quicker, nothing gets lost, and somebody can stand in.',
    proof: 'Two requests of the last weeks, one of each way, with times.',
    ask: '“Who should be the person all requests come from, starting Monday?”',
  }),
  security: ({ s, S }) => ({
    target: 'The missing protection decided, with a date.',
    fallback: 'The refusal in writing, with its risk in plain words.',
    opening: `“${S} can protect you, or ${s} can write down that you prefer not to. Doing nothing in silence helps neither side.”`,
    argument: 'Liability and insurance ask the same questions: second factor, backup that was tested, updates.',
    proof: 'The questionnaire of an insurer beside what is in place.',
    ask: '“Do you decide for it today, or sign that it stays open?”',
  }),
  'last-chance': ({ s }) => ({
    target: 'Three conditions accepted in writing within 14 days.',
    fallback: 'A date within a week for the answer. Without plan or date the follow-up begins.',
    opening: `“The way things run is not right for either side. ${s === 'I' ? 'I' : 'We'} would like to say what would have to change.”`,
    argument: 'Three conditions, each with a date; with them the work goes on gladly.',
    proof: 'Dates and facts on one page, no adjectives.',
    ask: '“Can you accept these three points in writing by the date on the page?”',
  }),
};

export function talkTrackOf(move: Move, voice: Voice): TalkTrack {
  return tracks[move](wordsOf(voice));
}

/** What helps where a criterion is weak. */
export const suggestionOf: Readonly<Record<CriterionId, string>> = {
  F1: 'New price, smaller scope, or a fixed fee with a minimum.',
  F2: 'New price, smaller scope, or a fixed fee with a minimum.',
  F3: 'Bundle visits and calls; a minimum fee that carries the fixed effort.',
  F4: 'A block of prepaid hours first, a fixed fee after it.',
  F5: 'Ask for plans and for a recommendation; otherwise leave it as it is.',
  R1: 'Direct debit or payment ahead; call-out fee agreed in writing.',
  R2: 'Talk about the business behind the advice; what is declined goes on paper.',
  R3: 'Standards as a condition of the agreement; what is declined goes on paper.',
  R4: 'One contact, one channel, published response times, a tariff after hours.',
  R5: 'Half an hour face to face; name the facts neutrally, agree on rules.',
  R6: 'Half an hour face to face; ask for a place in the planning.',
};

export const suggestionWithoutVisit = 'Rules in writing: the facts named neutrally, what is expected, from which day.';

/** What has to be true for the next grade, for at least two month-ends in a row. */
export const gatesTo: Readonly<Record<Exclude<Grade, 'D'>, readonly string[]>> = {
  C: [
    'Arrears are paid, or the plan for them was kept for two months',
    'Terms of payment and call-out fee are signed',
    'No deal-breaker for 90 days',
  ],
  B: [
    'Paid ahead or by direct debit',
    'Second factor and a tested backup are in place',
    'Seven requests of ten come by the agreed channel',
    'One review was held',
    'Money and relationship both reach 60',
  ],
  A: [
    'The relationship reaches 80',
    'Roadmap and budget are agreed',
    'Nine of ten standards are in place',
    'Paid on time for six months',
  ],
};

export const gatesForAll = 'Two month-ends in a row';

/** Two questions that open more than they close. */
export const questionsToAsk = [
  'What is going to change in your business in the next twelve months?',
  'Which day without IT would hurt you most, and why that one?',
] as const;
