import { type Answers, type AskedField, readAnswer } from '../../../shared/core/asked-field.ts';
import { type Catalog, getCatalog } from '../../../shared/i18n/catalog.ts';
import { buildClientPage } from '../../../shared/meetings/client-page/build-client-page.ts';
import { pageFields } from '../../../shared/meetings/client-page/client-page-fields.ts';
import { buildPreparation, moveField } from '../../../shared/meetings/internal-preparation.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { describeFields } from './describe-fields.ts';
import type { BuiltDocument, DocumentKind, DocumentRequest } from './document-kind.ts';
import { gatherClientPageFacts, gatherPreparationFacts } from './gather-meeting-facts.ts';
import { lintPage } from './lint-page.ts';
import { rememberFacts } from './remember-facts.ts';

type Words = Catalog['documents']['meeting'];

/** What to say in a meeting, for the operator, and what goes on the table, for the client: two papers. */
export const meetingKind: DocumentKind = {
  name: 'meeting',
  variants: [],
  languages: ['en'],
  isWorded: false,
  titleOf: (_variant, { documents }) => documents.kinds.meeting,
  build,
};

function build(deps: ServiceDeps, request: DocumentRequest): BuiltDocument {
  const { answers } = request;
  const { answers: _answers, edits: _edits, ...question } = request;
  const remember = <T>(name: string, gather: () => T): T => rememberFacts(deps, name, question, gather);
  const facts = remember('preparation', () => gatherPreparationFacts(deps, request));
  const pageFacts = remember('client-page', () => gatherClientPageFacts(deps, request));
  const page = buildClientPage(pageFacts, answers);
  const preparation = buildPreparation(facts, answers);
  const texts = getCatalog(readSettings(deps.db).language);
  const words = texts.documents.meeting;
  const fields: readonly AskedField[] = [moveField(facts), ...pageFields];
  return {
    sheets: [
      { name: page.documentName, paper: page },
      { name: preparation.documentName, paper: preparation },
    ],
    fields: describeFields(fields, valuesOf(fields, answers), answers, {
      ...words,
      choices: (key) => (key === 'move' ? words.moves : choicesOf(words)),
    }),
    paragraphs: [],
    findings: lintPage(answers, pageFacts.advice, texts),
    notices: [words.internalOnly],
    unfit: [],
  };
}

function choicesOf({ yesNo }: Words): Readonly<Record<string, string>> {
  return yesNo;
}

function valuesOf(fields: readonly AskedField[], answers: Answers): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(fields.map((field) => [field.key, readAnswer(field, answers)]));
}
