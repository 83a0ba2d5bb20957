import type { CriterionId } from '../scoring/level.ts';
import type { Move } from './moves.ts';

export type Objection = {
  readonly id: string;
  readonly says: string;
  readonly answer: string;
  readonly thenAsk: string | null;
  /** Weak spots and moves after which it is likely. */
  readonly when: readonly (CriterionId | Move)[];
};

/** What is said against a proposal, and an answer that neither argues nor gives in. */
export const objections: readonly Objection[] = [
  {
    id: 'too-expensive',
    says: 'That is too expensive.',
    answer: 'Put it beside what the last year really came to, and beside one day on which nobody could work.',
    thenAsk: 'Which part would you leave out, and what happens then?',
    when: ['F1', 'F2', 'c-to-b', 'fix-to-fee', 'block-to-fee'],
  },
  {
    id: 'never-a-problem',
    says: 'We never had a problem.',
    answer: 'That is what was worked for. Show what was caught before anybody noticed.',
    thenAsk: 'Would you like to see one week of it?',
    when: ['R6', 'R2', 'fix-to-fee'],
  },
  {
    id: 'nothing-breaks',
    says: 'Why pay when nothing breaks?',
    answer: 'The fee is for exactly that, as the service of a lift is.',
    thenAsk: 'What would a day without mail cost you?',
    when: ['F4', 'fix-to-fee', 'block-to-fee'],
  },
  {
    id: 'relative',
    says: 'Somebody I know does that for me.',
    answer: 'That is fine at home. A firm needs someone who is liable, and reachable in holiday time.',
    thenAsk: 'Who signs that the backup works?',
    when: ['R3', 'security'],
  },
  {
    id: 'free-protection',
    says: 'The free protection does it too.',
    answer: 'Its terms exclude business, and its warnings reach nobody who acts on them.',
    thenAsk: 'Who looks at the alarm at ten in the evening?',
    when: ['R3', 'R2', 'security'],
  },
  {
    id: 'still-works',
    says: 'The old one still works.',
    answer: 'Until the day on which it can not be repaired. Name the day on which support and parts end.',
    thenAsk: 'Which would be the least bad moment to replace it?',
    when: ['R2', 'R3', 'c-to-b', 'security'],
  },
  {
    id: 'no-budget',
    says: 'It is not in the budget.',
    answer: 'Then it goes into the next one; until then somebody carries the risk, knowingly.',
    thenAsk: 'In which month does your budget begin?',
    when: ['R2', 'F5', 'b-to-a', 'c-to-b'],
  },
  {
    id: 'send-offer',
    says: 'Send an offer, I will look at it.',
    answer: 'Gladly. Two questions decide which of two offers it should be.',
    thenAsk: 'On which day do we talk about it?',
    when: ['R6', 'R5', 'b-to-a', 'c-to-b'],
  },
  {
    id: 'ask-partner',
    says: 'I have to ask my partner.',
    answer: 'Ten minutes with both saves a talk that gets told twice.',
    thenAsk: 'What will your partner ask first?',
    when: ['R6', 'b-to-a'],
  },
  {
    id: 'cheaper',
    says: 'Another provider is cheaper.',
    answer: 'Compare what is included, how soon someone answers, and what costs extra.',
    thenAsk: 'Shall we read that offer together?',
    when: ['F1', 'R6', 'R5', 'block-to-fee'],
  },
  {
    id: 'real-work',
    says: 'I only pay for real work.',
    answer: 'That is a block of hours: each one is on the list, and it is paid before.',
    thenAsk: 'Ten hours or twenty?',
    when: ['F4', 'block'],
  },
  {
    id: 'tied',
    says: 'I do not want to be tied.',
    answer: 'From month to month is possible, at a higher price. How to leave is written down from the first day.',
    thenAsk: 'Would a clause on the handover help?',
    when: ['F4', 'fix-to-fee', 'block-to-fee', 'block'],
  },
  {
    id: 'no-debit',
    says: 'No direct debit.',
    answer: 'Then an invoice ahead, and the work begins when it is paid.',
    thenAsk: 'By card or by transfer?',
    when: ['R1', 'pay-on-time'],
  },
  {
    id: 'fine-last-time',
    says: 'Last time you said this was fine.',
    answer: 'It was. Show what has changed since.',
    thenAsk: null,
    when: ['R2', 'c-to-b'],
  },
  {
    id: 'too-small',
    says: 'Nobody attacks a small firm.',
    answer: 'Attacks run by themselves and ask for no size. Show the log-ins that were blocked here.',
    thenAsk: null,
    when: ['R3', 'security'],
  },
  {
    id: 'only-selling',
    says: 'You only want to sell.',
    answer: 'Begin with something that saves money here.',
    thenAsk: null,
    when: ['R5', 'R6', 'last-chance'],
  },
  {
    id: 'will-leave',
    says: 'Then I will go elsewhere.',
    answer: 'Thank for the frankness, and offer a handover in good order.',
    thenAsk: 'Would a smaller scope solve it?',
    when: ['F1', 'F2', 'R1', 'last-chance', 'pay-on-time'],
  },
  {
    id: 'insured',
    says: 'My insurance covers that.',
    answer: 'Insurers ask for second factor, backup and updates before they pay.',
    thenAsk: 'May the questionnaire be looked at together?',
    when: ['R3', 'security'],
  },
];

const most = 5;

/** The likeliest objections: those that fit the move and the most of the weak spots come first. */
export function pickObjections(move: Move, weakSpots: readonly CriterionId[]): readonly Objection[] {
  const fitOf = ({ when }: Objection) =>
    (when.includes(move) ? 2 : 0) + weakSpots.filter((spot) => when.includes(spot)).length;
  const likely = objections.filter((objection) => fitOf(objection) > 0);
  const usual = objections.filter(({ id }) => ['too-expensive', 'no-budget', 'send-offer'].includes(id));
  return (likely.length > 0 ? likely.toSorted((a, b) => fitOf(b) - fitOf(a)) : usual).slice(0, most);
}
