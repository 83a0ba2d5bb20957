import type { CalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { PaperImage } from '../paper/letterhead.ts';
import type { PaperLanguage, PaperSize, Voice } from '../paper/paper-document.ts';
import type { NoticeTerms } from './notice-date.ts';

/** An invoice on the enclosed statement: what the client was charged and what of it is open. */
export type OpenInvoice = {
  readonly number: string | null;
  readonly issuedOn: CalendarDate;
  readonly dueOn: CalendarDate | null;
  readonly amountMinor: number;
  readonly openMinor: number;
  readonly currency: CurrencyCode;
};

/** All that a letter may know: the two parties, the agreement, open invoices. Null where it isn't known. */
export type LetterFacts = {
  readonly operator: {
    readonly name: string | null;
    readonly person: string | null;
    readonly address: readonly string[];
    readonly city: string | null;
    readonly country: string | null;
    readonly contact: readonly string[];
    readonly registration: readonly string[];
    readonly tax: readonly string[];
    readonly logo: PaperImage | null;
    readonly signature: PaperImage | null;
  };
  readonly client: {
    /** As it is called every day; goes into title and file name. */
    readonly name: string;
    readonly legalName: string | null;
    readonly address: readonly string[];
    /** Two capitals; null where it isn't known. */
    readonly country: string | null;
    /** The only person stored for the client; null where there are several or none. */
    readonly person: string | null;
  };
  readonly agreement: NoticeTerms & {
    readonly number: string | null;
    readonly signedOn: CalendarDate | null;
    /** Since when the client is one. */
    readonly sinceOn: CalendarDate | null;
    readonly isPrepaid: boolean;
  };
  readonly openInvoices: readonly OpenInvoice[];
  readonly currency: CurrencyCode;
  readonly voice: Voice;
  readonly language: PaperLanguage;
  readonly locale: string;
  readonly size: PaperSize;
  readonly datedOn: CalendarDate;
};
