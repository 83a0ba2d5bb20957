import type { CalendarDate } from '../core/dates.ts';
import type { CurrencyCode } from '../core/money.ts';
import type { PaperLanguage, PaperSize, Voice } from '../paper/paper-document.ts';

/** A figure of the year as it was and without the clients that would leave; null where unknown. */
export type BeforeAfter = { readonly before: number | null; readonly after: number | null };

/** One client whose agreement would end: minor units and minutes of the year. */
export type EndingClient = {
  readonly name: string;
  readonly revenueMinor: number | null;
  readonly netMinor: number | null;
  readonly minutes: number | null;
  readonly prepaidRefundMinor: number | null;
  readonly licenceResidualMinor: number | null;
  readonly receivablesOver90Minor: number;
};

/** All that the accountant's page is made of: plain figures. Nothing here can hold a grade or a word about a person. */
export type PartingFigures = {
  readonly language: PaperLanguage;
  readonly locale: string;
  readonly size: PaperSize;
  readonly voice: Voice;
  readonly datedOn: CalendarDate;
  readonly operatorName: string | null;
  readonly asOf: CalendarDate;
  readonly currency: CurrencyCode;
  readonly ending: readonly EndingClient[];
  readonly revenueMinor: BeforeAfter;
  readonly netMinor: BeforeAfter;
  readonly minutes: BeforeAfter;
  readonly rateMinor: BeforeAfter;
  readonly top1AfterPct: number | null;
  readonly top3AfterPct: number | null;
  readonly refillHours: number | null;
  readonly monthly: {
    readonly needMinor: number;
    readonly fixedMinor: number;
    readonly restBeforeMinor: number;
    readonly restAfterMinor: number;
  } | null;
  readonly helperCostSavedMinor: number;
  /** Names of clients whose money or hours are unknown. */
  readonly unknown: readonly string[];
};
