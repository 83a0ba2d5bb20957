import type { DocumentFinding } from '../../../shared/contract/document-calls.ts';
import type { Answers } from '../../../shared/core/asked-field.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { lintText } from '../../../shared/letters/lint/lint-letter.ts';
import type { LintRuleId } from '../../../shared/letters/lint/lint-rule.ts';
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

/** What was typed for a client's eyes, held against what must not be written. */
export function lintPage(answers: Answers, { lettersUi, documents }: Catalog): DocumentFinding[] {
  const typed = pageFields.filter(({ kind }) => kind === 'text' || kind === 'lines');
  return typed.flatMap(({ key, part }) =>
    lintText('P9', answers[key] ?? '')
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
