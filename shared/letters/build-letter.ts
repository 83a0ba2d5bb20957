import type { Answers } from '../core/asked-field.ts';
import type { ClientBlock } from '../paper/blocks.ts';
import { makeClientPaper } from '../paper/make-paper.ts';
import type { ClientPaper } from '../paper/paper-document.ts';
import { layOutLetter } from './lay-out-letter.ts';
import type { LetterFacts } from './letter-facts.ts';
import { fillLetterForm, type LetterForm, type LetterKey } from './letter-fields.ts';
import { isWordedPart, type LetterPart, type WordedPart } from './letter-parts.ts';
import { type LetterVariant, partsOf } from './letter-variants.ts';
import { lintLetter } from './lint/lint-letter.ts';
import type { LintFinding } from './lint/lint-rule.ts';
import { getLetterTexts } from './texts/letter-texts.ts';
import { writePart } from './write-parts.ts';

/** Paragraphs in the user's own words, by part. An empty one leaves the part out. */
export type LetterEdits = Readonly<Partial<Record<WordedPart, string>>>;

export type LetterRequest = {
  readonly variant: LetterVariant;
  readonly facts: LetterFacts;
  readonly answers: Answers;
  readonly edits: LetterEdits;
};

export type LetterParagraph = {
  readonly part: WordedPart;
  /** As it will be printed; undefined where something is missing for it. */
  readonly text: string | undefined;
  readonly isEdited: boolean;
  /** As the program would write it; null where this letter has no such part. */
  readonly builtText: string | null | undefined;
};

export type MissingPart = { readonly part: LetterPart; readonly key: LetterKey };

/** A letter on its way: what it asks for, its paragraphs, what is wrong with them. */
export type LetterDraft = {
  readonly form: LetterForm;
  readonly paragraphs: readonly LetterParagraph[];
  readonly missing: readonly MissingPart[];
  readonly findings: readonly LintFinding[];
  /** With gaps where something is missing: for the screen only. */
  readonly preview: ClientPaper;
};

export type BuiltLetter =
  | { readonly kind: 'ready'; readonly paper: ClientPaper; readonly draft: LetterDraft }
  | { readonly kind: 'missing'; readonly missing: readonly MissingPart[]; readonly draft: LetterDraft }
  | { readonly kind: 'blocked'; readonly findings: readonly LintFinding[]; readonly draft: LetterDraft };

/** Writes the letter, or says what is missing or must not be written: nothing is produced with a gap. */
export function buildLetter(request: LetterRequest): BuiltLetter {
  const draft = draftLetter(request);
  const { missing, findings } = draft;
  if (missing.length > 0) return { kind: 'missing', missing, draft };
  const blocking = findings.filter(({ severity }) => severity === 'block');
  if (blocking.length > 0) return { kind: 'blocked', findings: blocking, draft };
  return { kind: 'ready', paper: draft.preview, draft };
}

function draftLetter({ variant, facts, answers, edits }: LetterRequest): LetterDraft {
  const form = fillLetterForm(variant, facts, answers);
  const parts = partsOf[variant];
  const paragraphs = parts.filter(isWordedPart).map((part) => writeParagraph(part, facts, form, edits));
  const missing = form.fields
    .filter((field) => field.isRequired && form.values[field.key] === undefined)
    .filter((field) => !isReworded(field, edits))
    .map(({ part, key }) => ({ part, key }));
  const findings = lintLetter({ facts, form, paragraphs });
  const blocks = layOutLetter({ parts, facts, form, paragraphs });
  return { form, paragraphs, missing, findings, preview: toPaper(facts, form, blocks) };
}

/** Keys that nothing but the text of their own part uses: once that is reworded, they aren't needed any more. */
const onlyInText: readonly LetterKey[] = ['reasonArea', 'documentsOn'];

function isReworded({ part, key }: MissingPart, edits: LetterEdits): boolean {
  return onlyInText.includes(key) && isWordedPart(part) && edits[part] !== undefined;
}

function writeParagraph(part: WordedPart, facts: LetterFacts, form: LetterForm, edits: LetterEdits): LetterParagraph {
  const builtText = writePart(part, facts, form);
  const edited = edits[part];
  if (edited !== undefined) return { part, text: edited.trim(), isEdited: true, builtText };
  return { part, text: builtText === null ? '' : builtText, isEdited: false, builtText };
}

function toPaper(facts: LetterFacts, { values }: LetterForm, blocks: readonly ClientBlock[]): ClientPaper {
  const { language, locale, size, voice, client } = facts;
  return makeClientPaper({
    documentName: getLetterTexts(language).documentName,
    clientName: client.name,
    language,
    locale,
    size,
    voice,
    datedOn: facts.datedOn,
    foot: {},
    // A letter that ends an agreement is a draft until the points to check before it are settled.
    ...(values.checksDone === 'yes' ? {} : { isDraft: true }),
    blocks,
  });
}
