import { addDays, addMonths, type CalendarDate, endOfPeriod } from '../core/dates.ts';
import type { DueItem, DueMatter } from './due-item.ts';
import type { RhythmFacts } from './rhythm-facts.ts';

/** Rule: every criterion is looked at anew each quarter, the least fit are named once a year. */
const regradeMonths = 3;
const leastFitMonths = 12;
/** Named among fewer, everybody would be. */
const fewestForLeastFit = 6;
/** A month is closed by the fifth of the next. */
const daysToClose = 5;
/** Prices for January are reviewed from September on. */
const priceReview = { fromMonth: 9, toMonth: 11, by: '09-30' };
/** Rule: what the whole book asks is not late before the book has stood for so many days. */
const daysToBegin = { closing: 5, pricing: 28 };

/** What concerns the whole book rather than one client. */
export function listOfBook(facts: RhythmFacts, today: CalendarDate): DueItem[] {
  const gradedCount = facts.clients.filter(({ grade }) => grade !== null).length;
  return [
    ...regrading(facts, today),
    ...(gradedCount === 0 ? [] : [...closing(facts), ...pricing(facts, today)]),
    ...(gradedCount < fewestForLeastFit ? [] : [naming(facts)]),
    ...facts.gaps.map(({ gap, count }) => book(`gap:${gap}`, null, { kind: 'gap', gap, count })),
  ];
}

function book(key: string, dueOn: CalendarDate | null, matter: DueMatter): DueItem {
  return { ...matter, key, client: null, dueOn };
}

function regrading({ clients }: RhythmFacts, today: CalendarDate): DueItem[] {
  const before = addMonths(today, -regradeMonths);
  const stale = clients
    .filter(({ grade }) => grade !== null)
    .flatMap(({ lastAssessedOn: on }) => (on !== null && on < before ? [on] : []))
    .toSorted();
  const [oldest] = stale;
  if (oldest === undefined) return [];
  return [book('regrade', addMonths(oldest, regradeMonths), { kind: 'regrade', clientCount: stale.length })];
}

/** That day, or a later one where the book had only begun by then. */
function notBefore(dueOn: CalendarDate, bookSince: CalendarDate | null, days: number): CalendarDate {
  const firstOn = bookSince === null ? dueOn : addDays(bookSince, days);
  return firstOn > dueOn ? firstOn : dueOn;
}

function closing({ openMonth: month, bookSince }: RhythmFacts): DueItem[] {
  if (month === null) return [];
  const dueOn = notBefore(addDays(endOfPeriod(month), daysToClose), bookSince, daysToBegin.closing);
  return [book(`month-end:${month}`, dueOn, { kind: 'month-end', month })];
}

function pricing({ bookSince }: RhythmFacts, today: CalendarDate): DueItem[] {
  const [year, month] = [today.slice(0, 4), Number(today.slice(5, 7))];
  if (month < priceReview.fromMonth) return [];
  const dueOn = notBefore(`${year}-${priceReview.by}` as CalendarDate, bookSince, daysToBegin.pricing);
  if (month > priceReview.toMonth && today > dueOn) return [];
  return [book(`price-review:${year}`, dueOn, { kind: 'price-review' })];
}

function naming({ leastFitOn }: RhythmFacts): DueItem {
  return book('least-fit', leastFitOn === null ? null : addMonths(leastFitOn, leastFitMonths), { kind: 'least-fit' });
}
