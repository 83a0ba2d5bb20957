import { type CalendarDate, completedMonthsBetween, parseCalendarDate } from '../core/dates.ts';
import { assertNever } from '../core/errors.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import { legalFormOf } from './legal-forms.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { LetterForm, LetterKey } from './letter-fields.ts';
import type { WordedPart } from './letter-parts.ts';
import type { Reason } from './reasons.ts';
import { getLetterTexts, type LetterTexts } from './texts/letter-texts.ts';

/** Answers by key, and what is still missing for a part that asks for it. */
type Read = (key: LetterKey) => string;

/** Thrown inside a part that can't be written yet; never leaves this file. */
const notYet = Symbol('not yet');

/** Text of a part as the program writes it; undefined where something it needs is missing, null where the letter has none. */
export function writePart(part: WordedPart, facts: LetterFacts, form: LetterForm): string | null | undefined {
  const read: Read = (key) => {
    const value = form.values[key];
    if (value === undefined) throw notYet;
    return value;
  };
  try {
    return sentencesOf(part, facts, form, read);
  } catch (thrown) {
    if (thrown === notYet) return undefined;
    throw thrown;
  }
}

function sentencesOf(part: WordedPart, facts: LetterFacts, form: LetterForm, read: Read): string | null {
  const texts = getLetterTexts(facts.language);
  const { voice } = facts;
  const date = (key: LetterKey) => formatDate(read(key), facts.locale);
  switch (part) {
    case 'P5':
      return writeSubject(texts, form, facts.locale, read);
    case 'P6':
      return texts.opening(voice, yearsTogether(facts));
    case 'P7':
      return writeDeclaration(texts, facts, form, date('endOn'));
    case 'P8':
      return writeReason(texts, facts, read);
    case 'P9':
      return texts.untilThen(voice);
    case 'P10':
      return texts.cutOff(voice, date('endOn'), read('cutOffTime'));
    case 'P11':
      return writeDocuments(texts, voice, read, () => date('documentsOn'));
    case 'P12':
      return texts.needed(voice, date('replyBy'));
    case 'P13':
      return read('licences') === 'none' ? null : texts.licences(voice, date('replyBy'));
    case 'P14':
      return writeMoney(texts, facts, read, date('letterOn'));
    case 'P15':
      return texts.data(date('replyBy'), legalFormOf(form.country, facts.size).dataLaw ?? undefined);
    case 'P16':
      return writeNothingDone(texts, form, date('endOn'));
    case 'P17':
      return writeSuccessor(texts, facts, form, read);
    case 'P18':
      return texts.confirmation(date('replyBy'), date('endOn'));
    case 'P19':
      return texts.closing(voice);
    default:
      return assertNever(part);
  }
}

function writeDocuments(texts: LetterTexts, voice: LetterFacts['voice'], read: Read, followOn: () => string): string {
  return read('documents') === 'enclosed' ? texts.documentsEnclosed(voice) : texts.documentsFollow(voice, followOn());
}

function formatDate(text: string, locale: string): string {
  const date = parseCalendarDate(text);
  if (date === undefined) throw notYet;
  return formatPaperDate(date, locale);
}

function writeSubject(texts: LetterTexts, { values }: LetterForm, locale: string, read: Read): string {
  const { agreementNumber: number, agreementOn } = values;
  if (number === undefined && agreementOn === undefined) read('agreementOn');
  return texts.subject({
    ...(number === undefined ? {} : { number }),
    ...(agreementOn === undefined ? {} : { date: formatDate(agreementOn, locale) }),
  });
}

function yearsTogether({ agreement, datedOn }: LetterFacts): number | undefined {
  const since: CalendarDate | null = agreement.sinceOn ?? agreement.signedOn;
  return since === null ? undefined : Math.floor(completedMonthsBetween(since, datedOn) / 12);
}

function writeDeclaration(texts: LetterTexts, { voice }: LetterFacts, form: LetterForm, endOn: string): string {
  const { noticeDate, values } = form;
  const declaration = texts.declaration(voice, endOn);
  if (noticeDate?.kind === 'agreed') return `${declaration} ${texts.basisAgreed(noticeDate.period, values.clause)}`;
  if (noticeDate?.kind === 'statutory') return `${declaration} ${texts.basisStatutory}`;
  if (noticeDate === undefined || noticeDate.kind === 'ask') {
    if (noticeDate === undefined || !noticeDate.what.includes('endOn')) throw notYet;
  }
  return declaration;
}

function writeReason(texts: LetterTexts, { voice }: LetterFacts, read: Read): string | null {
  const reason = read('reason') as Reason;
  if (reason === 'none') return null;
  return texts.reason[reason](voice, reason === 'area' ? read('reasonArea') : '');
}

function writeMoney(texts: LetterTexts, { voice }: LetterFacts, read: Read, letterOn: string): string | null {
  const money = read('money');
  if (money === 'none') return null;
  if (money === 'statement') return texts.statement(letterOn);
  const days = Number(read('refundDays'));
  return money === 'refund' ? texts.refund(voice, days) : texts.statementAndRefund(voice, letterOn, days);
}

/** What runs without a replacement, and what was recommended and stays open. */
function writeNothingDone(texts: LetterTexts, { values }: LetterForm, endOn: string): string {
  const points = (values.openPoints ?? '')
    .split('\n')
    .map((line) => line.trim().replace(/[.;]$/, ''))
    .filter((line) => line !== '');
  const risk = texts.nothingDone(endOn);
  return points.length === 0 ? risk : `${risk} ${texts.openPoints(points)}`;
}

function writeSuccessor(texts: LetterTexts, { voice }: LetterFacts, { values }: LetterForm, read: Read): string {
  const hours = texts.successor(voice, Number(read('handoverHours')));
  return values.successors === undefined ? hours : `${hours} ${texts.successorNames(values.successors)}`;
}
