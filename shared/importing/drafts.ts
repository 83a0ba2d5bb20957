import type { CalendarDate, Period } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { ContractKind, CriterionWord, FlagWord, LevelWord, TimeKind } from './read-word.ts';

/** How a row names its client; empty text where it does not. */
export type ClientRef = {
  readonly name: string;
  readonly externalId: string;
  readonly email: string;
  /** Client to whom the row belongs where nobody has its id: said of the file, not of the id. */
  readonly otherwise?: string;
};

/** Physical lines from which a draft was read; the first is where it starts. */
type FromLines = { readonly lines: readonly number[] };

export type ClientDraft = FromLines & {
  readonly client: ClientRef;
  readonly legalName: string | null;
  readonly emailDomain: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly postcode: string | null;
  readonly country: string | null;
  readonly sinceOn: CalendarDate | null;
  readonly contractKind: ContractKind | null;
  readonly contractNumber: string | null;
  readonly noticeDays: number | null;
  readonly agreementSignedOn: CalendarDate | null;
  readonly seats: number | null;
  readonly devices: number | null;
  readonly locale: string | null;
  readonly currency: CurrencyCode | null;
  /** Yearly revenue typed in, minor units of `revenueCurrency`. */
  readonly revenueMinorPerYear: number | null;
  readonly revenueCurrency: CurrencyCode | null;
  /** Whether the file calls the client archived, inactive or deleted; null where it does not. */
  readonly isArchived: true | null;
};

/** Drafts of facts; `identity` names the same fact in a later file. Of time entries, equal ones share theirs. */
type Fact = FromLines & { readonly client: ClientRef; readonly identity: string };

export type ContactDraft = Fact & {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

export type InvoiceDraft = Fact & {
  readonly number: string | null;
  /** Number of the invoice that a credit note takes back, where it names one. */
  readonly creditsNumber: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly paidOn: CalendarDate | null;
  /** Net where the file tells it, else what it says, with `mayIncludeVat`. */
  readonly amountMinor: number;
  readonly grossMinor: number | null;
  readonly balanceMinor: number | null;
  readonly passThroughMinor: number | null;
  readonly currency: CurrencyCode | null;
  /** Units of `rateCurrency` for one unit of `currency`; both or neither. */
  readonly rate: number | null;
  readonly rateCurrency: CurrencyCode | null;
  readonly isRecurring: boolean | null;
  readonly mayIncludeVat: boolean;
};

/** What is still open of an invoice; never revenue. */
export type ReceivableDraft = Fact & {
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly balanceMinor: number;
  /** The day by which this is open; null where the file does not tell. */
  readonly listedOn: CalendarDate | null;
  readonly currency: CurrencyCode | null;
};

/** What a posting on a client's account stands for. */
export type LedgerDraft =
  | (InvoiceDraft & { readonly posting: 'invoice' })
  | (PaymentDraft & { readonly posting: 'payment' });

/** A record of the inventory of a handover: number of its section, values by field. */
export type RecordDraft = Fact & { readonly section: '06' | '14'; readonly values: Readonly<Record<string, string>> };

export type PaymentDraft = Fact & {
  readonly invoiceNumber: string | null;
  readonly paidOn: CalendarDate;
  readonly amountMinor: number;
  readonly currency: CurrencyCode | null;
};

export type CostDraft = Fact & {
  readonly month: Period;
  readonly description: string;
  readonly amountMinor: number;
  readonly currency: CurrencyCode | null;
};

export type TimeDraft = Fact & {
  readonly workedOn: CalendarDate;
  readonly seconds: number;
  readonly kind: TimeKind | null;
  readonly isBillable: boolean | null;
  readonly person: string | null;
  readonly note: string | null;
};

export type TicketDraft = Fact & {
  readonly number: string | null;
  readonly subject: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly isReopened: boolean | null;
  readonly priority: string | null;
  readonly channel: string | null;
  readonly isAfterHours: boolean | null;
};

export type AssessmentDraft = FromLines & {
  readonly client: ClientRef;
  readonly assessedOn: CalendarDate;
  readonly criterion: CriterionWord;
  readonly level: LevelWord | null;
  readonly isPinned: boolean;
  readonly note: string | null;
};

export type FlagDraft = FromLines & {
  readonly client: ClientRef;
  readonly flag: FlagWord;
  readonly happenedOn: CalendarDate;
  readonly facts: string;
  readonly reviewOn: CalendarDate;
};

/** The rows of a file as they are to be stored, by the kind of the file. */
export type Drafts =
  | { readonly kind: 'clients'; readonly drafts: readonly ClientDraft[] }
  | { readonly kind: 'contacts'; readonly drafts: readonly ContactDraft[] }
  | { readonly kind: 'invoices'; readonly drafts: readonly InvoiceDraft[] }
  | { readonly kind: 'ledger'; readonly drafts: readonly LedgerDraft[] }
  | { readonly kind: 'payments'; readonly drafts: readonly PaymentDraft[] }
  | { readonly kind: 'receivables'; readonly drafts: readonly ReceivableDraft[] }
  | { readonly kind: 'costs'; readonly drafts: readonly CostDraft[] }
  | { readonly kind: 'time'; readonly drafts: readonly TimeDraft[] }
  | { readonly kind: 'tickets'; readonly drafts: readonly TicketDraft[] }
  | { readonly kind: 'assets'; readonly drafts: readonly RecordDraft[] }
  | { readonly kind: 'domains'; readonly drafts: readonly RecordDraft[] }
  | { readonly kind: 'assessments'; readonly drafts: readonly AssessmentDraft[] }
  | { readonly kind: 'flags'; readonly drafts: readonly FlagDraft[] };

/** Something to ask or to point out about a file; the window and the terminal have a text for each code. */
export type QuestionCode =
  | 'vat-unknown'
  | 'exact-duplicates'
  | 'repeated-amounts'
  | 'rate-target-unknown'
  | 'client-column-missing'
  | 'clients-needed'
  | 'secrets-left-out'
  | 'payments-untied'
  | 'credit-note-unclear'
  | 'balances-settled'
  | 'balances-absent'
  | 'list-day-unknown'
  | 'invoices-known'
  | 'hours-known'
  | 'payments-known'
  | 'twins-left-out'
  | 'twins-counted'
  | 'clients-archived'
  | 'archived-elsewhere'
  | 'all-drafts'
  | 'amounts-unused'
  | 'amounts-changed'
  | 'balances-differ'
  | 'cost-rate-found'
  | 'look-alike-clients'
  | 'matched-by-domain'
  | 'values-not-understood'
  | 'duration-unit'
  | 'review-date-assumed';

export type Question = {
  readonly code: QuestionCode;
  readonly detail: string;
  readonly rows: readonly number[];
  /** What can be answered: for each thing asked about, or for the file where `about` is empty. */
  readonly choices?: readonly { readonly about: string; readonly options: readonly string[] }[];
};
