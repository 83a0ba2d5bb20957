import type { ClientId } from '../core/ids.ts';

/** Hours a month that one key places. */
export const hourKeys = [1, 2, 4, 8, 16, 24] as const;

/** What is known of one client's time in the twelve months. */
export type ClientTime = {
  readonly clientId: ClientId;
  /** Minutes of its time entries; null without any. */
  readonly loggedMinutes: number | null;
  /** Hours a month that the user placed; null where none were. */
  readonly placedHoursPerMonth: number | null;
  readonly ticketCount: number;
};

/** What is known of a client's time with what the user added to it, in minutes a year; null: nothing of the kind. */
export type AccountedTime = {
  readonly minutesWorked: number | null;
  readonly isEstimated: boolean;
  readonly placedMinutes: number | null;
  readonly unloggedMinutes: number | null;
};

/** Minutes of time entries alone; null where the client has none and its hours are only placed. */
export function findLoggedMinutes(time: AccountedTime): number | null {
  const { minutesWorked, isEstimated, placedMinutes, unloggedMinutes } = time;
  if (minutesWorked === null || !isEstimated) return minutesWorked;
  if (minutesWorked === (placedMinutes ?? unloggedMinutes)) return null;
  return minutesWorked - (unloggedMinutes ?? 0);
}

export type PlacedSum = {
  /** Hours a month placed or logged so far. */
  readonly placed: number;
  /** Client hours of an average month, whole hours; null where the user's hours aren't known. */
  readonly available: number | null;
};

/** "118 of 126 placed": a placed figure counts where nothing is logged. */
export function sumPlaced(times: readonly ClientTime[], clientHoursPerYear: number | null): PlacedSum {
  const placed = times.reduce((sum, time) => sum + (minutesPerYearOf(time) ?? 0) / 60 / 12, 0);
  return { placed, available: clientHoursPerYear === null ? null : Math.floor(clientHoursPerYear / 12) };
}

/** Minutes a year, logged or else placed; null where neither says. */
function minutesPerYearOf(time: ClientTime): number | null {
  if (time.loggedMinutes !== null) return time.loggedMinutes;
  return time.placedHoursPerMonth === null ? null : time.placedHoursPerMonth * 12 * 60;
}

export type LoggedSum = {
  readonly loggedMinutes: number;
  /** Hours placed by hand for clients without a time entry. */
  readonly placedMinutes: number;
  readonly availableMinutes: number;
  /** What was worked and is in neither; never negative. */
  readonly missingMinutes: number;
};

/** "1,180 of about 1,518 logged; 338 not"; null without a time entry or without the user's hours. */
export function sumLogged(times: readonly ClientTime[], clientHoursPerYear: number | null): LoggedSum | null {
  const logged = times.filter((time) => time.loggedMinutes !== null);
  if (logged.length === 0 || clientHoursPerYear === null) return null;
  const loggedMinutes = logged.reduce((sum, time) => sum + (time.loggedMinutes ?? 0), 0);
  const placedMinutes = times.reduce((sum, time) => sum + (minutesPerYearOf(time) ?? 0), 0) - loggedMinutes;
  const availableMinutes = clientHoursPerYear * 60;
  const missingMinutes = Math.max(0, availableMinutes - loggedMinutes - placedMinutes);
  return { loggedMinutes, placedMinutes, availableMinutes, missingMinutes };
}

/** How hours that nobody logged are given to clients. `leave`: to none. */
export type Spread = 'as-placed' | 'by-tickets' | 'leave';

/**
 * Whole minutes a year on top of the logged ones, one entry for each client that has logged time. By tickets, a client
 * without a ticket gets none. The parts add up to the missing minutes.
 */
export function spreadMissing(
  times: readonly ClientTime[],
  missingMinutes: number,
  spread: Spread,
): ReadonlyMap<ClientId, number> {
  const logged = times.filter((time) => time.loggedMinutes !== null);
  const weights = logged.map((time) => weightOf(time, spread));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wanted = total <= 0 ? 0 : Math.round(missingMinutes);
  const parts = new Map<ClientId, number>();
  let weightSoFar = 0;
  let givenSoFar = 0;
  for (const [index, time] of logged.entries()) {
    weightSoFar += weights[index] ?? 0;
    const given = wanted === 0 ? 0 : Math.round((wanted * weightSoFar) / total);
    parts.set(time.clientId, given - givenSoFar);
    givenSoFar = given;
  }
  return parts;
}

function weightOf(time: ClientTime, spread: Spread): number {
  switch (spread) {
    case 'as-placed':
      return time.loggedMinutes ?? 0;
    case 'by-tickets':
      return time.ticketCount;
    case 'leave':
      return 0;
  }
}
