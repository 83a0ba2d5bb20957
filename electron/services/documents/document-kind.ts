import type {
  DocumentField,
  DocumentFinding,
  DocumentParagraph,
  ListedKindName,
} from '../../../shared/contract/document-calls.ts';
import type { Answers } from '../../../shared/core/asked-field.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import type { PreFlight } from '../../../shared/exit/pre-flight/run-checks.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import type { NumberStyle } from '../../../shared/i18n/formatters.ts';
import type { Paper, PaperLanguage } from '../../../shared/paper/paper-document.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** What a document is made from, whether it is stored or only asked for on the command line. */
export type DocumentRequest = {
  /** The stored document; absent for one that is only asked for. */
  readonly documentId?: DocumentId;
  readonly clientId: ClientId;
  readonly variant: string | null;
  readonly language: PaperLanguage;
  readonly datedOn: CalendarDate;
  readonly answers: Answers;
  readonly edits: Readonly<Record<string, string>>;
  /** How the points to check write their numbers: typeset for the screen, which is what is meant where it is absent. */
  readonly numberStyle?: NumberStyle;
};

/** One paper of a document. */
export type Sheet = { readonly name: string; readonly paper: Paper };

/** A document as it stands: its papers, what it asks for, what is wrong. */
export type BuiltDocument = {
  /** With gaps while anything is missing; then they are for the screen only. */
  readonly sheets: readonly Sheet[];
  readonly fields: readonly DocumentField[];
  readonly paragraphs: readonly DocumentParagraph[];
  readonly findings: readonly DocumentFinding[];
  readonly notices: readonly string[];
  /** Answers with more lines than the paper shows: nothing is produced while a line would be lost. */
  readonly unfit: readonly UnfitField[];
  /** Points to check before notice, of letters that end an agreement. */
  readonly preFlight?: PreFlight;
};

export type UnfitField = {
  readonly part: string;
  readonly key: string;
  readonly label: string;
  readonly lineCount: number;
  readonly mostLines: number;
};

/** A kind of document that the editor can write. To add one: an object of this type and its line in `document-kinds.ts`. */
export type DocumentKind = {
  readonly name: ListedKindName;
  readonly variants: readonly string[];
  readonly languages: readonly PaperLanguage[];
  /** Whether its paragraphs can be reworded. */
  readonly isWorded: boolean;
  readonly titleOf: (variant: string | null, texts: Catalog) => string;
  readonly build: (deps: ServiceDeps, request: DocumentRequest) => BuiltDocument;
};
