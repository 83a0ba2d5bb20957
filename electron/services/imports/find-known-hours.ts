import { leastLikenessPct, likenessOf } from '../../../shared/client/likeness.ts';
import { toMatchName } from '../../../shared/client/match-name.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { TimeDraft } from '../../../shared/importing/drafts.ts';
import { type KnownHours, listHoursOfOthers } from '../../db/repositories/hours-of-others.ts';
import type { ImportSession } from './import-session.ts';

/** Of the shorter of two lists, over the days that both tell: from here on they look like one list told twice. */
const leastShare = 0.5;

/** Tools round: one writes seconds, the next whole minutes, the third hundredths of an hour. */
const minutesOfRounding = 1;

/** Which entries of a file look like hours that another file brought, with that entry. */
export type FindKnownHours = (draft: TimeDraft) => KnownHours | undefined;

/**
 * Finds the hours that another tool told already: of the same client on the same day with the same minutes, each known
 * entry standing for one row. Asked only where at least half of the shorter list is found in the other one: two visits of
 * one length on one day are no copy. What is known by its identity is no question.
 */
export function makeKnownHoursFinder(session: ImportSession, drafts: readonly TimeDraft[]): FindKnownHours {
  let found: ReadonlyMap<TimeDraft, KnownHours> | undefined;
  return (draft) => {
    found ??= findKnownHours(session, drafts);
    return found.get(draft);
  };
}

function findKnownHours(session: ImportSession, drafts: readonly TimeDraft[]): ReadonlyMap<TimeDraft, KnownHours> {
  const days = drafts.map(({ workedOn }) => workedOn).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return new Map();
  const known = listHoursOfOthers(session.db, session.importId, { first, last });
  if (known.length === 0) return new Map();
  const own = new Set(drafts.map(({ identity }) => identity));
  const stored = new Set(known.map(({ identity }) => baseOf(identity)));
  const fresh = drafts.filter(({ identity }) => !stored.has(identity));
  const free = known.filter(({ identity }) => !own.has(baseOf(identity)));
  const { twinLines } = session;
  const isAsked = ({ lines }: TimeDraft) => twinLines?.has(lines[0] ?? 0) === true;
  const pairs = pairUp(session, [...fresh.filter(isAsked), ...fresh.filter((draft) => !isAsked(draft))], free);
  return new Map([...pairs].filter(([draft]) => isAsked(draft)).concat([...keepLikely(pairs, fresh, free)]));
}

/** Equal entries of one file carry their number behind the identity. */
function baseOf(identity: string): string {
  return identity.startsWith('id ') ? identity : identity.replace(/ #\d+$/, '');
}

function pairUp(
  { matcher, source }: ImportSession,
  drafts: readonly TimeDraft[],
  known: readonly KnownHours[],
): ReadonlyMap<TimeDraft, KnownHours> {
  const byDay = Map.groupBy(known, ({ workedOn }) => workedOn);
  const taken = new Set<KnownHours>();
  const pairs = new Map<TimeDraft, KnownHours>();
  const soundsLike = rememberLikeness();
  for (const draft of drafts) {
    const day = byDay.get(draft.workedOn);
    if (day === undefined) continue;
    const match = matcher.match(draft.client, source);
    if (match.kind === 'unclear') continue;
    const isOwner = (entry: KnownHours) =>
      match.kind === 'known' ? entry.clientId === match.clientId : soundsLike(entry.clientName, draft.client.name);
    const twin = day
      .filter((entry) => !taken.has(entry) && isClose(entry, draft) && !isOther(entry, draft, source) && isOwner(entry))
      .toSorted((one, two) => distance(one, draft) - distance(two, draft))[0];
    if (twin === undefined) continue;
    taken.add(twin);
    pairs.set(draft, twin);
  }
  return pairs;
}

function distance({ minutes }: KnownHours, { seconds }: TimeDraft): number {
  return Math.abs(minutes - seconds / 60);
}

function isClose(entry: KnownHours, draft: TimeDraft): boolean {
  return distance(entry, draft) < minutesOfRounding;
}

/** One tool tells its own entries apart by their ids, and by who worked. */
function isOther(entry: KnownHours, { identity, person }: TimeDraft, source: string): boolean {
  if (entry.source !== source || source === 'table') return false;
  const haveIds = identity.startsWith('id ') && entry.identity.startsWith('id ');
  return haveIds || (entry.person !== null && person !== null && entry.person !== person);
}

function rememberLikeness(): (first: string, second: string) => boolean {
  const known = new Map<string, boolean>();
  return (first, second) => {
    const key = `${first}\u001f${second}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const isLike = likenessOf(toMatchName(first), toMatchName(second)) >= leastLikenessPct;
    known.set(key, isLike);
    return isLike;
  };
}

/** Pairs with an import whose hours are told again as a whole; a stray pair is chance. */
function keepLikely(
  pairs: ReadonlyMap<TimeDraft, KnownHours>,
  drafts: readonly TimeDraft[],
  known: readonly KnownHours[],
): ReadonlyMap<TimeDraft, KnownHours> {
  const byImport = Map.groupBy(known, ({ importId }) => importId);
  const counts = Map.groupBy(pairs.values(), ({ importId }) => importId);
  const likely = new Set(
    [...counts].flatMap(([importId, { length }]) => {
      const theirs = byImport.get(importId) ?? [];
      const shorter = Math.min(theirs.length, countBetween(drafts, theirs));
      return length >= shorter * leastShare ? [importId] : [];
    }),
  );
  return new Map([...pairs].filter(([, { importId }]) => likely.has(importId)));
}

/** Rows on days that the other list tells; of that list, all lies between the days of the file. */
function countBetween(drafts: readonly TimeDraft[], known: readonly KnownHours[]): number {
  const days = known.map(({ workedOn }) => workedOn).toSorted();
  const isBetween = (on: CalendarDate) => on >= (days[0] ?? '') && on <= (days.at(-1) ?? '');
  return drafts.filter(({ workedOn }) => isBetween(workedOn)).length;
}
