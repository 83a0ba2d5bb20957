/** What a cell of an inventory takes; everything is stored as text, dates as `YYYY-MM-DD`. */
export type FieldKind = 'text' | 'date' | 'choice' | 'yes-no';

/** One column of a section. None of them is a place for a secret. */
export type HandoverField = {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Share of the table's width beside the others' shares. */
  readonly share: number;
  readonly options?: readonly string[];
  /** Empty, it is a gap. */
  readonly isNeeded?: true;
  /** Printed in the last column under its label: for tables wider than a page. */
  readonly isDetail?: true;
  /** A date by which somebody has to act. */
  readonly isDeadline?: true;
};

type SectionHead = {
  /** "06"; sorts as text. */
  readonly number: string;
  readonly title: string;
  /** One of those without which nobody can run the place; counts twice. */
  readonly isStarred: boolean;
};

/** A table that is filled record by record. */
export type RecordSection = SectionHead & {
  readonly kind: 'records';
  readonly intro?: string;
  readonly fields: readonly HandoverField[];
  /** Who knows, where nobody else was named. */
  readonly ask: string;
  /** Subjects of which each needs a record of its own. */
  readonly needed?: {
    readonly field: string;
    readonly values: readonly string[];
    /** What a value stands for, where it says too little away from its table. */
    readonly words?: Readonly<Record<string, string>>;
  };
};

/** Made with the pack itself. */
export type CoverSection = SectionHead & { readonly kind: 'cover' };

/** A paper to be filled in and signed by hand. */
export type FormSection = SectionHead & { readonly kind: 'form'; readonly form: 'release' | 'acceptance' | 'deletion' };

export type HandoverSection = RecordSection | CoverSection | FormSection;

/** Plain values by field, and the day on which somebody last looked. */
export type InventoryRecord = {
  readonly values: Readonly<Record<string, string>>;
  readonly verifiedOn: string | null;
};

/** Who is to be asked where the operator is; a pack puts the name in its place. */
export const outgoingProvider = 'the outgoing provider';

type FieldMore = Partial<Pick<HandoverField, 'isNeeded' | 'isDetail' | 'isDeadline'>>;

export function text(key: string, label: string, share: number, more: FieldMore = {}): HandoverField {
  return { key, label, kind: 'text', share, ...more };
}

export function date(key: string, label: string, share: number, more: FieldMore = {}): HandoverField {
  return { key, label, kind: 'date', share, ...more };
}

export function yesNo(key: string, label: string, share: number, more: FieldMore = {}): HandoverField {
  return { key, label, kind: 'yes-no', share, options: ['yes', 'no'], ...more };
}

export function choice(
  key: string,
  label: string,
  share: number,
  options: readonly string[],
  more: FieldMore = {},
): HandoverField {
  return { key, label, kind: 'choice', share, options, ...more };
}

export const needed = { isNeeded: true } as const;
export const detail = { isDetail: true } as const;
export const neededDetail = { isNeeded: true, isDetail: true } as const;
