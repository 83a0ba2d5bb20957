import type { CalendarDate } from '../core/dates.ts';
import type { LetterForm, Letterhead, PaperImage } from './letterhead.ts';

/** Whom a paper is for. What was marked for internal eyes can't be put into a client's paper. */
export type Audience = 'internal' | 'client';

/** A piece of a line. All text is plain: nothing in it is markup, a line feed is a line feed. */
export type Run = { readonly text: string; readonly isStrong?: boolean };

/** A line or paragraph: plain, or in runs where a part of it stands out. */
export type RunText = string | readonly Run[];

/** Something that isn't known yet. It prints as a gap with the person to ask, never as blank. */
export type Gap = { readonly kind: 'gap'; readonly ask?: string };

/** What stands in a cell or behind a label. `to-fill` is room for a pen, `not-applicable` says so in words. */
export type Cell =
  | RunText
  | Gap
  | { readonly kind: 'to-fill' }
  | { readonly kind: 'not-applicable'; readonly reason?: string };

export type Alignment = 'start' | 'center' | 'end';

export type Column = {
  readonly header: string;
  /** `end` for figures; `start` by default. */
  readonly align?: Alignment;
  /** Share of the table's width beside the others' shares; 1 by default. */
  readonly share?: number;
  /** Values in it stay on one line: dates, sums, serial numbers. */
  readonly isUnbroken?: boolean;
};

export type Row = {
  readonly cells: readonly Cell[];
  /** A sum or a subheading: set in strong letters. */
  readonly isStrong?: boolean;
  /** Further text of the row below its cells, as wide as the table; on the same page as they are. */
  readonly below?: RunText;
};

/** Rows have as many cells as there are columns; else the paper can't be made. */
export type TableBlock = {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Sums under a line; they don't repeat on each page. */
  readonly footRows?: readonly Row[];
  /** The first cell of each row names the row, for those who hear the table. */
  readonly hasRowHeads?: boolean;
  /** Said in place of rows where there are none. */
  readonly emptyText?: string;
  /** Smaller letters for tables of many columns. */
  readonly isDense?: boolean;
};

export type KeyValuesBlock = {
  readonly kind: 'key-values';
  readonly items: readonly { readonly label: string; readonly value: Cell }[];
};

/** Top of a letter: sender, address for the window of an envelope, delivery note and reference lines. */
export type LetterHeadBlock = {
  readonly kind: 'letter-head';
  readonly letterhead: Letterhead;
  readonly form: LetterForm;
  /** "By registered post": above the recipient, at most two lines. */
  readonly deliveryNote?: readonly string[];
  /** Name and address as on the envelope, at most as many lines as `mostAddressLines` says. */
  readonly recipient: readonly string[];
  /** Reference, contact, place and date. */
  readonly info: readonly { readonly label: string; readonly value: string }[];
};

export type SubjectBlock = { readonly kind: 'subject'; readonly text: string };

/** Name of the document at its top; the larger of the two titles that a paper can have. */
export type TitleBlock = { readonly kind: 'title'; readonly text: string; readonly subtitle?: string };

export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** "06" of "06 Assets"; kept apart so that the contents can align it. */
  readonly number?: string;
  /** Left out of the contents page and the outline's first level; false by default. */
  readonly isUnlisted?: boolean;
};

/** How far a section is known. Excluded: ours, not the client's. */
export type SectionStatus = 'complete' | 'partial' | 'unknown' | 'not-applicable' | 'excluded';

/** A heading that opens a section with its status, which the contents page repeats. */
export type SectionBlock = {
  readonly kind: 'section';
  readonly number: string;
  readonly title: string;
  readonly status: SectionStatus;
  /** Whom to ask, or why not applicable. */
  readonly statusNote?: string;
  readonly lastVerifiedOn?: CalendarDate;
  /** Said where the look was long ago, or was never taken. */
  readonly verifiedNote?: string;
  /** A section of its own page by default. */
  readonly isOnSamePage?: boolean;
};

export type ParagraphBlock = {
  readonly kind: 'paragraph';
  readonly text: RunText;
  /** Smaller letters for what must be there and isn't the matter. */
  readonly isSmall?: boolean;
};

export type ListBlock = {
  readonly kind: 'list';
  readonly style: 'bullets' | 'numbers' | 'checkboxes';
  readonly items: readonly RunText[];
};

/** Box with a line around it: what must not be overlooked. */
export type NoticeBlock = { readonly kind: 'notice'; readonly title?: string; readonly text: RunText };

/** Said in place of something that isn't known: "Unknown, ask the owner: who holds the registrar's log-in". */
export type GapBlock = { readonly kind: 'gap'; readonly what: string; readonly ask?: string };

/** Fields for a pen; a value given is printed on the line. */
export type FormField =
  | { readonly kind: 'line'; readonly label: string; readonly value?: string }
  | { readonly kind: 'date'; readonly label: string; readonly value?: string }
  | { readonly kind: 'checkbox'; readonly label: string; readonly isTicked?: boolean }
  | { readonly kind: 'choice'; readonly label: string; readonly options: readonly string[]; readonly ticked?: string }
  | { readonly kind: 'lines'; readonly label: string; readonly count: number };

export type FormBlock = { readonly kind: 'form'; readonly fields: readonly FormField[] };

/** One who signs. With `image` the signature is printed, else there is a line for it. */
export type Signer = {
  /** Whose signature: "For the client". */
  readonly label?: string;
  readonly name?: string;
  readonly role?: string;
  readonly image?: PaperImage;
  /** A line for place and date beside the signature. */
  readonly hasPlaceAndDate?: boolean;
};

/** Signatures side by side, at most three, never cut from each other by the end of a page. */
export type SignaturesBlock = {
  readonly kind: 'signatures';
  /** "Kind regards": kept with the signature. */
  readonly closing?: string;
  readonly signers: readonly Signer[];
};

export type EnclosuresBlock = {
  readonly kind: 'enclosures';
  readonly title: string;
  readonly items: readonly string[];
};

/** Dashed line where a slip is cut off. */
export type CutLineBlock = { readonly kind: 'cut-line'; readonly label?: string };

/** List of the sections and headings after it with the page of each. At most one in a paper. */
export type ContentsBlock = { readonly kind: 'contents'; readonly title?: string; readonly deepest: 1 | 2 };

export type PageBreakBlock = { readonly kind: 'page-break' };

/** Blocks that stay on one page where they fit on one. */
export type TogetherBlock<For extends Audience> = {
  readonly kind: 'together';
  readonly blocks: readonly Block<For>[];
};

type PlainBlock =
  | LetterHeadBlock
  | SubjectBlock
  | TitleBlock
  | HeadingBlock
  | SectionBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | KeyValuesBlock
  | NoticeBlock
  | GapBlock
  | FormBlock
  | SignaturesBlock
  | EnclosuresBlock
  | CutLineBlock
  | ContentsBlock
  | PageBreakBlock;

/**
 * One piece of a paper. An unmarked block fits every paper; one made by `markInternal` has the type of internal blocks
 * and compiles, and is taken, only in an internal paper.
 */
export type Block<For extends Audience> = (PlainBlock | TogetherBlock<For>) & {
  readonly audience?: For extends 'internal' ? Audience : 'client';
};

export type ClientBlock = Block<'client'>;
export type InternalBlock = Block<'internal'>;

/** Marks what a client must never read: the block then fits internal papers only. */
export function markInternal(block: InternalBlock): InternalBlock & { readonly audience: 'internal' } {
  return { ...block, audience: 'internal' };
}
