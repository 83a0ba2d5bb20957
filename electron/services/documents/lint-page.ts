import type { DocumentFinding } from '../../../shared/contract/document-calls.ts';
import type { Answers } from '../../../shared/core/asked-field.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { lintText } from '../../../shared/letters/lint/lint-letter.ts';
import type { LintRuleId } from '../../../shared/letters/lint/lint-rule.ts';
import type { OpenAdvice } from '../../../shared/meetings/client-page/client-page-facts.ts';
import { pageFields } from '../../../shared/meetings/client-page/client-page-fields.ts';

// The rest is about letters that end something.
const rulesOfPage: readonly LintRuleId[] = [
  'internal-judgement',
  'insult',
  'threat',
  'ransom',
  'third-party',
  'successor',
  'secret',
];

/** What was typed for a client's eyes, and the recommendations that stand beside it, held against what must not be written. */
export function lintPage(
  answers: Answers,
  advice: readonly OpenAdvice[],
  { lettersUi, documents }: Catalog,
): DocumentFinding[] {
  const typed = pageFields
    .filter(({ kind }) => kind === 'text' || kind === 'lines')
    .map(({ key, part }) => ({ part, text: answers[key] ?? '' }));
  const given = answers['showAdvice'] === 'no' ? [] : advice.map(({ what }) => ({ part: 'open' as const, text: what }));
  return [...typed, ...given].flatMap(({ part, text }) =>
    lintText('P9', text)
      .filter(({ rule }) => rulesOfPage.includes(rule))
      .map(({ rule, severity, words }) => ({
        rule,
        severity,
        part,
        partLabel: documents.meeting.parts[part],
        words,
        advice: lettersUi.advice[rule],
      })),
  );
}
