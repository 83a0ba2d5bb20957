import type { ClientId } from '../core/ids.ts';
import type { Grade } from '../scoring/level.ts';

export const contractKinds = ['break-fix', 'block', 'managed'] as const;
export type ContractKind = (typeof contractKinds)[number];

export type Range = { readonly from: number | null; readonly to: number | null };

/** What a client who fits is like; null or empty where it doesn't matter or isn't known. */
export type IdealTraits = {
  readonly seats: Range;
  readonly devices: Range;
  /** Net of VAT, in minor units a year. */
  readonly revenueMinor: Range;
  /** Mean days after the due date on which invoices are paid, at most. */
  readonly daysBeyondTermsAtMost: number | null;
  readonly contracts: readonly ContractKind[];
  readonly trade: string | null;
  /** In the user's own words. */
  readonly words: string | null;
};

/** What is known of a client for the picture; null where it isn't. */
export type ExampleClient = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade | null;
  readonly seats: number | null;
  readonly devices: number | null;
  readonly revenueMinor: number | null;
  readonly daysBeyondTerms: number | null;
  readonly contractKind: ContractKind | null;
};

export type RestsOn = Readonly<Record<'seats' | 'devices' | 'revenue' | 'payment' | 'contract', number>>;

/** The picture that the clients graded A give, and on how many of them each trait rests. */
export type DrawnIdeal = { readonly names: readonly string[]; readonly traits: IdealTraits; readonly restsOn: RestsOn };

/** Fewer do not make a picture. */
const fewestAs = 3;

export const noTraits: IdealTraits = {
  seats: { from: null, to: null },
  devices: { from: null, to: null },
  revenueMinor: { from: null, to: null },
  daysBeyondTermsAtMost: null,
  contracts: [],
  trade: null,
  words: null,
};

/** Draws the ideal client from those graded A; null where there are fewer than three. */
export function drawIdeal(clients: readonly ExampleClient[]): DrawnIdeal | null {
  const best = clients.filter(({ grade }) => grade === 'A');
  if (best.length < fewestAs) return null;
  const valuesOf = (pick: (client: ExampleClient) => number | null) =>
    best.map(pick).filter((value): value is number => value !== null);
  const seats = valuesOf((client) => client.seats);
  const devices = valuesOf((client) => client.devices);
  const revenue = valuesOf((client) => client.revenueMinor);
  const days = valuesOf((client) => client.daysBeyondTerms);
  const kinds = best.map(({ contractKind }) => contractKind).filter((kind): kind is ContractKind => kind !== null);
  return {
    names: best.map(({ name }) => name),
    traits: {
      ...noTraits,
      seats: rangeOf(seats),
      devices: rangeOf(devices),
      revenueMinor: rangeOf(revenue),
      daysBeyondTermsAtMost: days.length === 0 ? null : Math.max(0, Math.ceil(Math.max(...days))),
      contracts: contractKinds.filter((kind) => kinds.includes(kind)),
    },
    restsOn: {
      seats: seats.length,
      devices: devices.length,
      revenue: revenue.length,
      payment: days.length,
      contract: kinds.length,
    },
  };
}

function rangeOf(values: readonly number[]): Range {
  return values.length === 0 ? { from: null, to: null } : { from: Math.min(...values), to: Math.max(...values) };
}

/** Within the range, within half of its nearer end, or further off; undefined where either is not known. */
export function placeInRange(value: number | null, { from, to }: Range): 'fits' | 'partly' | 'against' | undefined {
  if (value === null || (from === null && to === null)) return undefined;
  const [least, most] = [from ?? 0, to ?? Number.POSITIVE_INFINITY];
  if (value >= least && value <= most) return 'fits';
  return value >= least * 0.5 && value <= most * 1.5 ? 'partly' : 'against';
}
