import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { FlagDraft } from './flag-panel.tsx';

type FlagGap = Extract<
  keyof Catalog['evidence']['flagPanel'],
  'clientNeeded' | 'kindNeeded' | 'factsNeeded' | 'dateNeeded' | 'dateInFuture' | 'reviewBeforeDate'
>;

/** What a deal-breaker still lacks, by field; every one needs date, facts and a review date. */
export function findFlagGaps(draft: FlagDraft, today: CalendarDate): Partial<Record<keyof FlagDraft, FlagGap>> {
  const { happenedOn, reviewOn } = draft;
  const gaps: Partial<Record<keyof FlagDraft, FlagGap>> = {};
  if (draft.clientId === null) gaps.clientId = 'clientNeeded';
  if (draft.flag === null) gaps.flag = 'kindNeeded';
  if (draft.facts.trim() === '') gaps.facts = 'factsNeeded';
  if (happenedOn === null) gaps.happenedOn = 'dateNeeded';
  else if (happenedOn > today) gaps.happenedOn = 'dateInFuture';
  if (reviewOn === null) gaps.reviewOn = 'dateNeeded';
  else if (happenedOn !== null && reviewOn < happenedOn) gaps.reviewOn = 'reviewBeforeDate';
  return gaps;
}

type EntryGap =
  | Extract<FlagGap, 'clientNeeded' | 'dateNeeded' | 'dateInFuture'>
  | Extract<keyof Catalog['evidence']['entryPanel'], 'factsNeeded' | 'adviceNeeded' | 'beforeGiven'>;
export type EntryGaps = Partial<Record<'clientId' | 'on' | 'text' | 'answeredOn' | 'doneOn', EntryGap>>;

/** What an entry still lacks, by field: a client, days that have come, and facts where it is nothing without them. */
export function findEntryGaps(draft: EntryDraft, today: CalendarDate): EntryGaps {
  const gaps: EntryGaps = {};
  if (draft.clientId === null) gaps.clientId = 'clientNeeded';
  if (draft.text.trim() === '' && draft.kind === 'incident') gaps.text = 'factsNeeded';
  if (draft.text.trim() === '' && draft.kind === 'recommendation') gaps.text = 'adviceNeeded';
  if (draft.on === null) gaps.on = 'dateNeeded';
  else if (draft.on > today) gaps.on = 'dateInFuture';
  for (const field of ['answeredOn', 'doneOn'] as const) {
    const day = draft[field];
    if (draft.kind !== 'recommendation' || day === null) continue;
    if (day > today) gaps[field] = 'dateInFuture';
    else if (draft.on !== null && day < draft.on) gaps[field] = 'beforeGiven';
  }
  return gaps;
}
