import type { CalendarDate } from '../../core/dates.ts';
import type { CurrencyCode } from '../../core/money.ts';
import type { IncidentKind } from '../../evidence/evidence-kinds.ts';
import type { FlagKind } from '../../scoring/level.ts';
import type { LetGo } from '../../simulation/let-go.ts';

/** What the store knows of the points to check before notice. Internal: nothing of it goes into a letter. */
export type PreFlightFacts = {
  readonly today: CalendarDate;
  /** When the letter was begun, which starts the time to cool off; null for one that is written at once. */
  readonly startedOn: CalendarDate | null;
  /** The agreed period; null where none is noted. */
  readonly period: { readonly count: number; readonly unit: 'days' | 'weeks' | 'months' } | null;
  /** End of a fixed term. */
  readonly fixedEndOn: CalendarDate | null;
  /** Last day on which notice is received in time for the next end; null where it can end on nearly any day. */
  readonly deadline: { readonly receivedBy: CalendarDate; readonly endOn: CalendarDate } | null;
  readonly agreementsSignedOn: readonly CalendarDate[];
  readonly flags: readonly { readonly flag: FlagKind; readonly happenedOn: CalendarDate }[];
  readonly incidents: readonly { readonly kind: IncidentKind; readonly happenedOn: CalendarDate }[];
  readonly remindersSentOn: readonly CalendarDate[];
  /** Advice that was given in writing. */
  readonly writtenAdviceOn: readonly CalendarDate[];
  readonly openAdvice: number;
  readonly entries: number;
  /** Whether the client was told in writing what is amiss; null where it was never asked. */
  readonly isTold: boolean | null;
  readonly openPromises: number;
  /** Requests opened in the last days and not closed. */
  readonly openTickets: number;
  /** Null where the client is not among those that can be parted with. */
  readonly parting: Pick<LetGo, 'verdict' | 'top1AfterPct' | 'top3AfterPct'> | null;
  readonly openInvoices: readonly {
    readonly dueOn: CalendarDate | null;
    readonly openMinor: number;
    readonly currency: CurrencyCode;
  }[];
  readonly isPrepaid: boolean;
  readonly inventory: InventoryFacts;
};

/** How far the inventory of the client is known. */
export type InventoryFacts = {
  /** 0 to 100, of a usual pack. */
  readonly packPct: number;
  /** Sections without which nobody can take over, and that are not whole. */
  readonly neededOpen: number;
  readonly devices: number;
  readonly ownDevices: number;
  readonly subscriptions: number;
  readonly lastRenewalOn: CalendarDate | null;
  readonly credentials: number;
  readonly ownAccesses: number;
  readonly backups: number;
  /** When the backup that was tested longest ago was last restored; null where one never was. */
  readonly restoredOn: CalendarDate | null;
};

/** What the letter itself says by now. */
export type LetterSays = {
  /** End of the agreement, where it follows from the day of receipt; null while it doesn't. */
  readonly endOn: CalendarDate | null;
  readonly isReasonChosen: boolean;
  readonly hasStatement: boolean;
  readonly hasSuccessors: boolean;
};
