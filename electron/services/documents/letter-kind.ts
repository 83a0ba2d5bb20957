import { type CalendarDate, parseCalendarDate } from '../../../shared/core/dates.ts';
import type { PreFlight } from '../../../shared/exit/pre-flight/run-checks.ts';
import { buildLicenceList } from '../../../shared/handover/build-licence-list.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { type BuiltLetter, buildLetter, type LetterDraft } from '../../../shared/letters/build-letter.ts';
import { buildStatement } from '../../../shared/letters/build-statement.ts';
import { hasStatement } from '../../../shared/letters/lay-out-letter.ts';
import { legalFormOf } from '../../../shared/letters/legal-forms.ts';
import type { LetterFacts } from '../../../shared/letters/letter-facts.ts';
import { fillLetterForm, type LetterForm, type LetterKey } from '../../../shared/letters/letter-fields.ts';
import { type LetterVariant, letterVariants } from '../../../shared/letters/letter-variants.ts';
import { findUnfitAddresses } from '../../../shared/letters/recipient-lines.ts';
import { getLetterTexts, letterLanguages } from '../../../shared/letters/texts/letter-texts.ts';
import type { ClientPaper } from '../../../shared/paper/paper-document.ts';
import { formatPaperDate } from '../../../shared/paper/paper-texts.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { readPreFlight } from '../exit/read-pre-flight.ts';
import { gatherHandoverFacts, readInventory } from '../handover/gather-handover.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { describeFields } from './describe-fields.ts';
import type { BuiltDocument, DocumentKind, DocumentRequest, Sheet, UnfitField } from './document-kind.ts';
import { gatherLetterFacts } from './gather-letter-facts.ts';
import { offerEvidence } from './offer-evidence.ts';
import { rememberFacts } from './remember-facts.ts';

type Words = Catalog['lettersUi'];

/** Letters that end an agreement, with the statement of account they enclose. */
export const letterKind: DocumentKind = {
  name: 'letter',
  variants: letterVariants,
  languages: letterLanguages,
  isWorded: true,
  titleOf: (variant, { lettersUi }) => lettersUi.variants[variant as LetterVariant],
  build,
};

function build(deps: ServiceDeps, request: DocumentRequest): BuiltDocument {
  const { answers, edits, ...rest } = request;
  // Open invoices and years are told as of the date that stands on the letter.
  const question = { ...rest, datedOn: parseCalendarDate(answers['letterOn'] ?? '') ?? rest.datedOn };
  const facts = rememberFacts(deps, 'letter', question, () => gatherLetterFacts(deps, { ...request, ...question }));
  const variant = (request.variant ?? 'L1') as LetterVariant;
  const preFlight = runPreFlight(deps, request, fillLetterForm(variant, facts, answers));
  const checksDone = preFlight.isSettled ? 'yes' : 'no';
  const letter = buildLetter({ variant, facts, answers: { ...answers, checksDone }, edits });
  const licenceList = draftLicenceList(deps, question, letter.draft.form.values.licences);
  const words = getCatalog(readSettings(deps.db).language).lettersUi;
  const offers = rememberFacts(deps, 'letter-offers', question, () => offerEvidence(deps, { ...request, ...question }));
  const { draft } = letter;
  const { form } = draft;
  return {
    sheets: sheetsOf(letter, facts, licenceList),
    fields: describeFields(form.fields, form.values, answers, {
      ...words,
      choices: (key) => choicesOf(words, key),
    }).map((field) => ({
      ...field,
      isMissing: draft.missing.some(({ key }) => key === field.key),
      offers: [...(offers[field.key as LetterKey] ?? [])],
    })),
    paragraphs: draft.paragraphs.map(({ part, text, isEdited }) => ({
      part,
      label: words.parts[part],
      text: text ?? null,
      isEdited,
    })),
    findings: draft.findings.map((finding) => ({
      ...finding,
      partLabel: words.parts[finding.part],
      advice: words.advice[finding.rule],
    })),
    notices: noticesOf(draft, facts, words, licenceList !== undefined),
    unfit: unfitOf(draft, facts, words),
    preFlight,
  };
}

/** Every point to check, with what this letter says by now; answered at once where the question itself was answered. */
function runPreFlight(deps: ServiceDeps, request: DocumentRequest, form: LetterForm): PreFlight {
  const { clientId, documentId = null, edits, numberStyle = 'typeset' } = request;
  const { values, earliestEndOn } = form;
  return readPreFlight(deps, {
    clientId,
    documentId,
    isAtOnce: values.checksDone === 'yes',
    numberStyle,
    says: {
      endOn: earliestEndOn === undefined ? null : (parseCalendarDate(values.endOn ?? '') ?? null),
      isReasonChosen: Object.hasOwn(request.answers, 'reason') || edits['P8'] !== undefined,
      hasStatement: hasStatement(values.money),
      hasSuccessors: values.successors !== undefined,
    },
  });
}

function sheetsOf({ draft }: BuiltLetter, facts: LetterFacts, licenceList: ClientPaper | undefined): readonly Sheet[] {
  const papers = [
    draft.preview,
    ...(licenceList === undefined ? [] : [licenceList]),
    ...(hasStatement(draft.form.values.money) ? [buildStatement(facts)] : []),
  ];
  return papers.map((paper) => ({ name: paper.documentName, paper }));
}

/** The list that the letter says it encloses, from the inventory; undefined where it holds none. */
function draftLicenceList(
  deps: ServiceDeps,
  { clientId, language, datedOn }: Omit<DocumentRequest, 'answers' | 'edits'>,
  licences: string | undefined,
): ClientPaper | undefined {
  if (licences !== 'list') return undefined;
  const records = readInventory(deps.db, clientId).records['19'] ?? [];
  return buildLicenceList(gatherHandoverFacts(deps, { clientId, language, datedOn }), records);
}

function choicesOf({ choices }: Words, key: string): Readonly<Record<string, string>> {
  if (key === 'slip' || key === 'checksDone') return choices.yesNo;
  return key in choices ? choices[key as keyof typeof choices] : {};
}

function unfitOf(
  { form }: Pick<LetterDraft, 'form'>,
  { language, size }: LetterFacts,
  words: Words,
): readonly UnfitField[] {
  const { letterForm } = legalFormOf(form.country, size);
  return findUnfitAddresses(form.values, getLetterTexts(language), letterForm).map((unfit) => ({
    ...unfit,
    part: unfit.key === 'senderAddress' ? 'P1' : 'P2',
    label: words.fields[unfit.key],
  }));
}

function noticesOf(
  { form }: LetterDraft,
  facts: LetterFacts,
  words: Words,
  hasLicenceList: boolean,
): readonly string[] {
  const { country, noticeDate, values } = form;
  const { notices } = words;
  const day = (date: CalendarDate) => formatPaperDate(date, facts.locale);
  const lines: string[] = [];
  if (country === null) lines.push(notices.unknownForm);
  else if (legalFormOf(country, facts.size).isNeutral) lines.push(notices.neutralForm(country));
  if (noticeDate?.kind === 'ask' && noticeDate.what.includes('endOn')) lines.push(notices.endFrom.termOver);
  if (noticeDate !== undefined && noticeDate.kind !== 'ask') {
    lines.push(notices.endFrom[noticeDate.kind](day(noticeDate.endOn)));
  }
  for (const { label, lineCount, mostLines } of unfitOf({ form }, facts, words)) {
    lines.push(notices.addressTooLong(label, lineCount, mostLines));
  }
  if (values.documents === 'enclosed') lines.push(notices.encloseDocuments);
  if (values.licences === 'list' && !hasLicenceList) lines.push(notices.encloseList);
  if (values.checksDone !== 'yes') lines.push(notices.draft);
  lines.push(notices.notAdvice);
  return lines;
}
