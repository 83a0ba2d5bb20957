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

type EntryGap = Extract<FlagGap, 'clientNeeded' | 'dateNeeded' | 'dateInFuture'> | 'factsNeeded' | 'adviceNeeded';

/** What an entry still lacks, by field: a client, a day that has come, and facts where it is nothing without them. */
export function findEntryGaps(
  draft: EntryDraft,
  today: CalendarDate,
): Partial<Record<'clientId' | 'on' | 'text', EntryGap>> {
  const gaps: Partial<Record<'clientId' | 'on' | 'text', EntryGap>> = {};
  if (draft.clientId === null) gaps.clientId = 'clientNeeded';
  if (draft.text.trim() === '' && draft.kind === 'incident') gaps.text = 'factsNeeded';
  if (draft.text.trim() === '' && draft.kind === 'recommendation') gaps.text = 'adviceNeeded';
  if (draft.on === null) gaps.on = 'dateNeeded';
  else if (draft.on > today) gaps.on = 'dateInFuture';
  return gaps;
}
