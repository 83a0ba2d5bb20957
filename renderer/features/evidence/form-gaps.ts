import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import type { FlagDraft } from './flag-panel.tsx';
import type { IncidentDraft } from './incident-panel.tsx';

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

type IncidentGap = Extract<FlagGap, 'clientNeeded' | 'dateNeeded' | 'dateInFuture'> | 'incidentFactsNeeded';

/** What an incident still lacks, by field. */
export function findIncidentGaps(
  draft: IncidentDraft,
  today: CalendarDate,
): Partial<Record<keyof IncidentDraft, IncidentGap>> {
  const gaps: Partial<Record<keyof IncidentDraft, IncidentGap>> = {};
  if (draft.clientId === null) gaps.clientId = 'clientNeeded';
  if (draft.facts.trim() === '') gaps.facts = 'incidentFactsNeeded';
  if (draft.happenedOn === null) gaps.happenedOn = 'dateNeeded';
  else if (draft.happenedOn > today) gaps.happenedOn = 'dateInFuture';
  return gaps;
}
