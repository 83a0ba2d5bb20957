import type { CalendarDate } from '../core/dates.ts';
import type { Audience, Block } from './blocks.ts';

export const paperLanguages = ['en', 'it', 'de', 'es'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** How the operator speaks in letters and in talk. */
export type Voice = 'i' | 'we';

export type PaperSize = 'A4' | 'Letter';

/** What stands at the foot of each page beside "page x of y". */
export type RunningFoot = { readonly start?: string; readonly center?: string };

/** What a paper is made of, before it is checked. */
export type PaperContent<For extends Audience> = {
  /** Name of the document: "Handover pack". Goes with the client's name into title and metadata, and nothing else does. */
  readonly documentName: string;
  readonly clientName?: string;
  readonly language: PaperLanguage;
  /** BCP 47, such as `en-GB`; of the same language. */
  readonly locale: string;
  readonly size: PaperSize;
  readonly voice: Voice;
  /** Date of the document; the only one that reaches its metadata. */
  readonly datedOn: CalendarDate;
  readonly foot: RunningFoot;
  /** Narrower margins and smaller letters, for what must fit on few pages. */
  readonly isCompact?: boolean;
  /** Half-finished: DRAFT on each page. */
  readonly isDraft?: boolean;
  readonly blocks: readonly Block<For>[];
};

declare const checked: unique symbol;

/** For the operator's eyes: INTERNAL on each page. */
export type InternalPaper = PaperContent<'internal'> & {
  readonly audience: 'internal';
  readonly [checked]: 'internal';
};

/** For a client's eyes. Only `makeClientPaper` makes one, out of blocks that nobody marked as internal. */
export type ClientPaper = PaperContent<'client'> & { readonly audience: 'client'; readonly [checked]: 'client' };

export type Paper = InternalPaper | ClientPaper;
