import type { FlagKind, Level } from '../../../shared/scoring/level.ts';

/**
 * What one client of a made-up book is like; rows are made from it so that the sums of the last 364 days come out
 * exactly. Money in cents.
 */
export type ClientPlan = {
  readonly name: string;
  readonly legalName: string;
  readonly domain: string;
  readonly address: string;
  readonly city: string;
  readonly postcode: string;
  readonly country: 'AT' | 'DE' | 'IT' | 'GB' | 'ES';
  readonly locale: string;
  readonly contract: 'managed' | 'block' | 'break-fix';
  readonly seats: number;
  readonly devices: number;
  readonly contacts: readonly { readonly name: string; readonly role: string; readonly phone: string }[];
  /** Invoices that come back: their pass-through, one entry each, in order of issue. */
  readonly recurring: { readonly amountMinor: number; readonly passThroughMinor: readonly number[] };
  readonly others: { readonly count: number; readonly revenueMinor: number; readonly passThroughMinor: number };
  readonly minutes: number;
  /** Share of the year before: 0.9 means ten percent less than in the last twelve months. */
  readonly formerShare: number;
  readonly termDays: number;
  readonly delay: { readonly mean: number; readonly from: number; readonly to: number };
  readonly habit: 'calm' | 'ordinary' | 'restless';
  readonly notes: readonly string[];
  /** Levels of F5, R2 to R6 and the caller-ID reaction, with the note of some. */
  readonly levels: {
    readonly F5: Level;
    readonly R2: Level;
    readonly R3: Level;
    readonly R4: Level;
    readonly R5: Level;
    readonly R6: Level;
    readonly G0: Level;
  };
  /** Levels of former reviews, oldest first; without them the client was always judged as today. */
  readonly former?: readonly { readonly back: number; readonly levels: ClientPlan['levels'] }[];
  readonly remarks: Readonly<Partial<Record<'F5' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'G0', string>>>;
  readonly flags: readonly { readonly flag: FlagKind; readonly daysBack: number; readonly facts: string }[];
};
