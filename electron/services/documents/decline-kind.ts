import type { DocumentFinding } from '../../../shared/contract/document-calls.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import {
  buildDeclineLetter,
  type DeclineFacts,
  type DeclineLetter,
} from '../../../shared/letters/decline/decline-letter.ts';
import { lintText } from '../../../shared/letters/lint/lint-letter.ts';
import type { LintRuleId } from '../../../shared/letters/lint/lint-rule.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { describeFields } from './describe-fields.ts';
import type { BuiltDocument, DocumentKind, DocumentRequest } from './document-kind.ts';
import { gatherLetterFacts } from './gather-letter-facts.ts';
import { rememberFacts } from './remember-facts.ts';

/** An answer to a prospect that is not taken on. */
export const declineKind: DocumentKind = {
  name: 'decline',
  variants: [],
  languages: ['en'],
  isWorded: true,
  titleOf: (_variant, { prospects }) => prospects.letter.kind,
  build,
};

function build(deps: ServiceDeps, request: DocumentRequest): BuiltDocument {
  const { answers, edits, ...question } = request;
  const facts = rememberFacts(deps, 'decline', question, () => gatherDeclineFacts(deps, request));
  const letter = buildDeclineLetter(facts, answers, edits);
  const texts = getCatalog(readSettings(deps.db).language);
  const words = texts.prospects.letter;
  const { count: lineCount, most: mostLines } = letter.addressLines;
  return {
    sheets: [{ name: letter.paper.documentName, paper: letter.paper }],
    fields: describeFields(letter.fields, letter.values, answers, {
      ...words,
      choices: (key) => (key === 'reason' ? words.reasons : key === 'papers' ? words.papers : {}),
    }),
    paragraphs: letter.paragraphs.map((paragraph) => ({ ...paragraph, label: words.paragraphs[paragraph.part] })),
    findings: findWords(letter, words.paragraphs, texts.lettersUi.advice),
    notices: lineCount > mostLines ? [words.addressTooLong(lineCount, mostLines)] : [],
    unfit:
      lineCount > mostLines
        ? [{ part: 'parties', key: 'recipientAddress', label: words.fields.recipientAddress, lineCount, mostLines }]
        : [],
  };
}

/** The two parties alone: what was asked of the prospect, or answered, is not among it. */
function gatherDeclineFacts(deps: ServiceDeps, request: DocumentRequest): DeclineFacts {
  const { operator, client, voice, language, locale, size, datedOn } = gatherLetterFacts(deps, request);
  return { operator, client, voice, language, locale, size, datedOn };
}

// The rest is about letters that end an agreement.
const rulesOfLetter: readonly LintRuleId[] = [
  'internal-judgement',
  'insult',
  'threat',
  'ransom',
  'blame',
  'generalisation',
  'third-party',
  'secret',
  'exclamation',
];

function findWords(
  { paragraphs }: DeclineLetter,
  labels: Readonly<Record<string, string>>,
  advice: Readonly<Record<LintRuleId, string>>,
): DocumentFinding[] {
  return paragraphs.flatMap(({ part, text }) =>
    lintText('P9', text)
      .filter(({ rule }) => rulesOfLetter.includes(rule))
      .map(({ rule, severity, words }) => ({
        rule,
        severity,
        part,
        partLabel: labels[part] ?? part,
        words,
        advice: advice[rule],
      })),
  );
}
