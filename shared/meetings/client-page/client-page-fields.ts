import { type Answers, type AskedField, readAnswer } from '../../core/asked-field.ts';

const pageKeys = [
  'meetingOn',
  'place',
  'participants',
  'showHours',
  'showMoney',
  'showPayments',
  'doneText',
  'seenText',
  'openText',
  'showAdvice',
  'optionGood',
  'optionGoodThen',
  'optionBetter',
  'optionBetterThen',
  'optionAsNow',
  'optionAsNowThen',
  'nextOn',
] as const;
export type PageKey = (typeof pageKeys)[number];
export type PagePart = 'frame' | 'done' | 'money' | 'open' | 'options' | 'plan';
export type PageField = AskedField<PageKey, PagePart>;
export type PageValues = Readonly<Partial<Record<PageKey, string>>>;

const shown = { kind: 'choice', options: ['yes', 'no'], fallback: 'yes' } as const;

function field(key: PageKey, part: PagePart, kind: PageField['kind']): PageField {
  return { key, part, kind, fallback: null, isRequired: false };
}

/** What the page can be told. Nothing is required: without any of it an honest sheet remains. */
export const pageFields: readonly PageField[] = [
  field('meetingOn', 'frame', 'date'),
  field('place', 'frame', 'text'),
  field('participants', 'frame', 'text'),
  { ...field('showHours', 'done', 'choice'), ...shown },
  field('doneText', 'done', 'lines'),
  { ...field('showMoney', 'money', 'choice'), ...shown },
  { ...field('showPayments', 'money', 'choice'), ...shown },
  field('seenText', 'open', 'lines'),
  field('openText', 'open', 'lines'),
  { ...field('showAdvice', 'open', 'choice'), ...shown },
  field('optionGood', 'options', 'lines'),
  field('optionGoodThen', 'options', 'lines'),
  field('optionBetter', 'options', 'lines'),
  field('optionBetterThen', 'options', 'lines'),
  field('optionAsNow', 'options', 'lines'),
  field('optionAsNowThen', 'options', 'lines'),
  field('nextOn', 'plan', 'date'),
];

export function readPageValues(answers: Answers): PageValues {
  const known = pageFields.flatMap((one) => {
    const value = readAnswer(one, answers);
    return value === undefined ? [] : [[one.key, value] as const];
  });
  return Object.fromEntries(known);
}
