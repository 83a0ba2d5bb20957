import type { CalendarDate } from '../core/dates.ts';

/** What a file can hold, in the order in which files given together are taken in. */
export const importKinds = [
  'clients',
  'contacts',
  'invoices',
  'ledger',
  'payments',
  'receivables',
  'costs',
  'time',
  'tickets',
  'assets',
  'domains',
  'assessments',
  'flags',
] as const;

export type ImportKind = (typeof importKinds)[number];

export type DateOrder = 'dmy' | 'mdy' | 'ymd';
export type DecimalSign = 'comma' | 'dot';

/** What the user answered or corrected; whatever is absent is detected. */
export type ReadOptions = {
  readonly kind?: ImportKind | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly decimal?: DecimalSign | undefined;
  readonly delimiter?: string | undefined;
  /** Currency of money that names none in its row. */
  readonly currency?: string | undefined;
  /** Physical line, from 1, of the row with the column names; the first of them where they take two. */
  readonly headerRow?: number | undefined;
  /** By field, for a file whose columns differ: beats `dateOrder` and `decimal`. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>> | undefined;
  readonly decimals?: Readonly<Record<string, DecimalSign>> | undefined;
  /** Client to whom every row belongs that names none. */
  readonly client?: string | undefined;
  /** Unit of durations that are bare numbers. */
  readonly durationUnit?: 'hours' | 'minutes' | 'seconds' | undefined;
  /** Header of the column that names the client. */
  readonly clientColumn?: string | undefined;
  /** For amounts of unknown VAT: what the user says they hold. */
  readonly vat?: 'net' | 'unknown' | undefined;
  /** Currency to which the exchange rates of the file lead. */
  readonly rateCurrency?: string | undefined;
  /** Number of a credit note to that of the invoice which it takes back. */
  readonly credits?: Readonly<Record<string, string>> | undefined;
  /** Rows that equal another one in every column: each counts, or all of them once. */
  readonly copies?: 'each' | 'once' | undefined;
  /** Open balances of an older report that this one does not show any more. */
  readonly absent?: 'settled' | 'open' | undefined;
  /** Invoices that the book holds under another client or with another amount. */
  readonly twins?: 'same' | 'other' | undefined;
  /** Day by which a list of open balances tells what is open. */
  readonly listOn?: CalendarDate | undefined;
  /** Field to header; null where a recognised column is not to be used. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
};

/**
 * How one property of a file was read. Value, reason and alternatives are codes with what they need; the catalog makes
 * texts of them.
 */
export type Detected = {
  readonly property: string;
  readonly value: string;
  readonly reason: DetectedReason;
  /** Other values that the user may choose instead; empty where there is nothing to choose from. */
  readonly alternatives: readonly string[];
};

export type DetectedReason =
  | { readonly kind: 'given' }
  | { readonly kind: 'byte-order-mark' }
  | { readonly kind: 'valid-utf-8' }
  | { readonly kind: 'not-utf-8' }
  | { readonly kind: 'every-row-has-columns'; readonly count: number }
  | { readonly kind: 'names-recognised'; readonly count: number }
  | { readonly kind: 'only-one-column' }
  | { readonly kind: 'stated-in-file' }
  | { readonly kind: 'columns-fit'; readonly count: number }
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'signature' }
  | { readonly kind: 'value-shows'; readonly example: string }
  | { readonly kind: 'other-column'; readonly column: string }
  | { readonly kind: 'cannot-matter' }
  | { readonly kind: 'look-of-values'; readonly column: string }
  | { readonly kind: 'in-header'; readonly column: string }
  | { readonly kind: 'in-column'; readonly column: string }
  | { readonly kind: 'in-file-name'; readonly name: string }
  | { readonly kind: 'sign-in-amounts'; readonly column: string }
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'format' }
  | { readonly kind: 'rows-joined'; readonly count: number };
