import type { Answers } from '../../../shared/core/asked-field.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { PaperLanguage } from '../../../shared/paper/paper-document.ts';
import type { ServiceDeps } from '../service-deps.ts';

export const exportFormats = ['pdf', 'docx', 'html', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What is asked for in one go, without a stored document. */
export type ExportRequest = {
  readonly clientId: ClientId;
  /** Which letter, or which profile of a pack; undefined: the usual one. */
  readonly variant: string | undefined;
  readonly language: PaperLanguage;
  readonly datedOn: CalendarDate;
  readonly answers: Answers;
  readonly format: ExportFormat;
  readonly folder: string;
};

export type ExportedFile = { readonly path: string; readonly sha256: string; readonly pages: number | null };

/** Writes the files of one kind of document. Refuses with `document-incomplete` and writes nothing where something is missing. */
export type Exporter = (deps: ServiceDeps, request: ExportRequest) => Promise<readonly ExportedFile[]>;
