import type { CalendarDate, Period } from '../core/dates.ts';
import type { ClientId, DocumentId, FlagId, PromiseId } from '../core/ids.ts';
import type { NoticeTerms } from '../letters/notice-date.ts';
import type { FlagKind, Grade } from '../scoring/level.ts';
import type { GapKind, PlanStepKind, PromiseOwner } from './due-item.ts';

type Named = { readonly clientId: ClientId; readonly clientName: string };

export type RhythmClient = Named & {
  /** Null: not graded, so no rhythm of reviews. */
  readonly grade: Grade | null;
  readonly probation: boolean;
  /** Latest day, up to today, on which a criterion was assessed; reactions to a call do not count. */
  readonly lastAssessedOn: CalendarDate | null;
  readonly terms: NoticeTerms;
  /** Whose law chooses the notice where nothing is agreed. */
  readonly country: string | null;
  /** Deal-breakers that stand. */
  readonly flags: readonly {
    readonly id: FlagId;
    readonly kind: FlagKind;
    readonly reviewOn: CalendarDate;
    readonly expiresOn: CalendarDate;
  }[];
};

/** Everything from which what is due follows; clients are those that are active. */
export type RhythmFacts = {
  readonly clients: readonly RhythmClient[];
  /** Those not kept yet. */
  readonly promises: readonly (Named & {
    readonly id: PromiseId;
    readonly what: string;
    readonly owner: PromiseOwner;
    readonly planStep: PlanStepKind | null;
    readonly dueOn: CalendarDate;
  })[];
  /** Every meeting whose day is known, past ones among them. */
  readonly meetings: readonly (Named & { readonly documentId: DocumentId; readonly on: CalendarDate })[];
  /** The day on which the first client was entered; null where that is not known. */
  readonly bookSince: CalendarDate | null;
  /** The last month that is over, where it is still to be closed. */
  readonly openMonth: Period | null;
  /** When the least fit were last named; null: never. */
  readonly leastFitOn: CalendarDate | null;
  readonly gaps: readonly { readonly gap: GapKind; readonly count: number }[];
};
