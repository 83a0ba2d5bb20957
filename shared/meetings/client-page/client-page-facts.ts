import type { CalendarDate } from '../../core/dates.ts';
import type { CurrencyCode } from '../../core/money.ts';
import type { PaperLanguage, PaperSize, Voice } from '../../paper/paper-document.ts';

export const workKinds = ['reactive', 'proactive', 'project', 'admin', 'travel'] as const;
export type WorkKind = (typeof workKinds)[number];

/** A recommendation as it was given; what the client said to it and how it weighs is not the page's to know. */
export type OpenAdvice = {
  readonly what: string;
  readonly givenOn: CalendarDate;
  readonly isAgreed: boolean;
  /** The day agreed for it; null where none was. */
  readonly dueOn: CalendarDate | null;
};

/** All that a client's page may know: work done, tickets, what was charged and paid. Nothing that was judged. */
export type ClientPageFacts = {
  readonly clientName: string;
  readonly operatorName: string | null;
  /** First and last day of the twelve months. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly currency: CurrencyCode;
  /** Minutes by kind; null kind: not told. Empty where no time is known. */
  readonly work: readonly { readonly kind: WorkKind | null; readonly minutes: number }[];
  /** Null where no ticket was ever stored for the client. */
  readonly tickets: {
    readonly opened: number;
    readonly closed: number;
    readonly open: readonly { readonly subject: string; readonly openedOn: CalendarDate }[];
  } | null;
  /** Net of VAT; null where nothing was invoiced. */
  readonly money: {
    readonly totalMinor: number;
    /** Licences and goods among it; null where that isn't known of every invoice. */
    readonly goodsMinor: number | null;
    readonly mayIncludeVat: boolean;
    /** Invoiced in other currencies, which are in no sum above. */
    readonly elsewhere: readonly { readonly amountMinor: number; readonly currency: CurrencyCode }[];
  } | null;
  readonly payments: {
    /** Invoices with a due date that were paid in the twelve months. */
    readonly paid: number;
    readonly paidByDueDate: number;
    readonly open: readonly {
      readonly number: string | null;
      readonly dueOn: CalendarDate | null;
      readonly openMinor: number;
      readonly currency: CurrencyCode;
    }[];
  };
  /** What was recommended and is not carried out yet, as the client knows it. */
  readonly advice: readonly OpenAdvice[];
  readonly voice: Voice;
  readonly language: PaperLanguage;
  readonly locale: string;
  readonly size: PaperSize;
  readonly datedOn: CalendarDate;
};
