import { parseCalendarDate } from '../../core/dates.ts';
import { formatPaperDate } from '../../paper/paper-texts.ts';
import type { LetterParagraph } from '../build-letter.ts';
import { hasStatement } from '../lay-out-letter.ts';
import { legalFormOf } from '../legal-forms.ts';
import type { LetterFacts } from '../letter-facts.ts';
import type { LetterForm } from '../letter-fields.ts';
import type { WordedPart } from '../letter-parts.ts';
import { findSecrets } from './find-secrets.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { lintRulesEn } from './lint-rules-en.ts';

export type LintedLetter = {
  readonly facts: LetterFacts;
  readonly form: LetterForm;
  readonly paragraphs: readonly LetterParagraph[];
};

/** Holds the final words of a letter against the rules of what must not be written and what must not be missing. */
export function lintLetter(letter: LintedLetter): LintFinding[] {
  const findings = letter.paragraphs.flatMap(({ part, text }) => (text === undefined ? [] : lintText(part, text)));
  return [...findings, ...findMissingParts(letter), ...findEarlyEnd(letter), ...findLateDates(letter)];
}

/** Findings in one text, each rule at most once for the same words. */
export function lintText(part: WordedPart, text: string, rules: readonly LintRule[] = lintRulesEn): LintFinding[] {
  const secrets = findSecrets(text).map((words): LintFinding => ({ rule: 'secret', severity: 'block', part, words }));
  const others = rules.flatMap(({ id, severity, patterns, allowed = [] }) => {
    const rest = allowed.reduce((left, fine) => left.replace(new RegExp(fine.source, `${fine.flags}g`), ' '), text);
    const words = patterns.flatMap((pattern) =>
      Array.from(rest.matchAll(new RegExp(pattern.source, `${pattern.flags}g`)), ([match]) => match),
    );
    return longestOf(words).map((match): LintFinding => ({ rule: id, severity, part, words: match }));
  });
  return [...secrets, ...others];
}

/** Two expressions may find the same words: those inside longer ones are dropped. */
function longestOf(words: readonly string[]): readonly string[] {
  const different = [...new Set(words)];
  return different.filter((word) => !different.some((other) => other !== word && other.includes(word)));
}

/** A reworded letter still has to say what it is about, when it ends, and what happens with documents, money and data. */
function findMissingParts({ facts, form, paragraphs }: LintedLetter): LintFinding[] {
  const needed: readonly WordedPart[] = [
    'P5',
    'P7',
    'P10',
    'P11',
    'P12',
    ...(facts.openInvoices.length > 0 || hasStatement(form.values.money) ? (['P14'] as const) : []),
    ...(legalFormOf(form.country, facts.size).dataLaw === null ? [] : (['P15'] as const)),
  ];
  const end = parseCalendarDate(form.values.endOn ?? '');
  const endText = end === undefined ? undefined : formatPaperDate(end, facts.locale);
  return paragraphs
    .filter(({ part, text }) => {
      if (text === undefined || !needed.includes(part)) return false;
      const lacksDate = (part === 'P7' || part === 'P10') && endText !== undefined && !text.includes(endText);
      return text === '' || lacksDate;
    })
    .map(({ part }): LintFinding => ({ rule: 'missing-part', severity: 'block', part, words: '' }));
}

function findEarlyEnd({ form }: LintedLetter): LintFinding[] {
  const { endOn } = form.values;
  if (endOn === undefined || form.earliestEndOn === undefined || endOn >= form.earliestEndOn) return [];
  return [{ rule: 'end-too-early', severity: 'warn', part: 'P7', words: endOn }];
}

/** Documents and answers belong before the end of the agreement. */
function findLateDates({ form, paragraphs }: LintedLetter): LintFinding[] {
  const { endOn, documentsOn, replyBy } = form.values;
  const late = (date: string | undefined) => endOn !== undefined && date !== undefined && date > endOn;
  const parts: readonly WordedPart[] = [
    ...(late(documentsOn) ? (['P11'] as const) : []),
    ...(late(replyBy) ? (['P12'] as const) : []),
  ];
  return paragraphs
    .filter(({ part, isEdited }) => parts.includes(part) && !isEdited)
    .map(
      ({ part }): LintFinding => ({
        rule: 'after-the-end',
        severity: 'warn',
        part,
        words: (part === 'P11' ? documentsOn : replyBy) ?? '',
      }),
    );
}
