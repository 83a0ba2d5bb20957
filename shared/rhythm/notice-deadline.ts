import { addDays, type CalendarDate, daysBetween } from '../core/dates.ts';
import { findNoticeDate, type NoticeTerms } from '../letters/notice-date.ts';

export type NoticeDeadline = {
  /** Last day on which notice is received in time. */
  readonly receivedBy: CalendarDate;
  readonly endOn: CalendarDate;
};

/**
 * The last day on which notice still takes effect at the next end; null where it can end on nearly any day, or where
 * agreement and law do not tell. A later receipt never gives an earlier end, so halving finds the day.
 */
export function findNoticeDeadline(
  terms: NoticeTerms,
  country: string | null,
  today: CalendarDate,
): NoticeDeadline | null {
  const endOf = (receivedOn: CalendarDate): CalendarDate | undefined => {
    const found = findNoticeDate({ receivedOn, terms, country, chosenDays: null, chosenBecause: null });
    return found.kind === 'ask' ? undefined : found.endOn;
  };
  const endOn = endOf(today);
  if (endOn === undefined || endOn < today) return null;
  // Where a notice of long ago would have ended on the same day, a fixed term holds both.
  const isHeldByTerm = terms.fixedEndOn !== null && endOf(addDays(today, -daysLongAgo)) === endOn;
  if (!isHeldByTerm && !endsSeldom(terms)) return null;
  let [inTime, tooLate] = [0, daysBetween(today, endOn) + 1];
  while (tooLate - inTime > 1) {
    const middle = Math.floor((inTime + tooLate) / 2);
    if (endOf(addDays(today, middle)) === endOn) inTime = middle;
    else tooLate = middle;
  }
  return { receivedBy: addDays(today, inTime), endOn };
}

// Longer than a year, so that no yearly end lies on both sides.
const daysLongAgo = 400;

function endsSeldom({ endRule, period }: NoticeTerms): boolean {
  return period !== null && (endRule === 'half-year' || endRule === 'year' || endRule === 'term');
}
