import { addDays, addMonths, type CalendarDate, periodOf } from '../core/dates.ts';
import type { ClientId } from '../core/ids.ts';
import type { DueItem, DueMark } from './due-item.ts';
import { meetingsPerMonth, type ReviewRhythm, reviewRhythmOf } from './review-rhythm.ts';
import type { RhythmClient, RhythmFacts } from './rhythm-facts.ts';

type Review = Extract<DueItem, { readonly kind: 'review' }> & { readonly dueOn: CalendarDate };

/** Reviews to hold next, at most three a month with the meetings that stand already; how many more are due. */
export type Reviews = { readonly suggested: readonly DueItem[]; readonly moreCount: number };

const daysAhead = 30;

/** Who is to be seen next: whoever has waited longest beyond the rhythm of the grade comes first. */
export function listReviews(
  { clients, meetings }: Pick<RhythmFacts, 'clients' | 'meetings'>,
  marks: ReadonlyMap<string, DueMark>,
  today: CalendarDate,
): Reviews {
  const planned = new Set(meetings.filter(({ on }) => on >= today).map(({ clientId }) => clientId));
  const heldOn = (clientId: ClientId) =>
    meetings.filter((meeting) => meeting.clientId === clientId && meeting.on < today).map(({ on }) => on);
  const all = clients
    .filter(({ clientId }) => !planned.has(clientId))
    .flatMap((client) => {
      const review = reviewOf(client, heldOn(client.clientId), marks.get(keyOf(client)), today);
      return review === undefined ? [] : [review];
    })
    .toSorted(compareReviews);
  const standing = meetings.filter(({ on }) => periodOf(on) === periodOf(today)).length;
  const room = Math.max(0, meetingsPerMonth - standing);
  return { suggested: all.slice(0, room), moreCount: Math.max(0, all.length - room) };
}

function keyOf({ clientId }: RhythmClient): string {
  return `review:${clientId}`;
}

function reviewOf(
  client: RhythmClient,
  heldOn: readonly CalendarDate[],
  mark: DueMark | undefined,
  today: CalendarDate,
): Review | undefined {
  const { clientId, clientName, grade, probation, lastAssessedOn } = client;
  if (grade === null) return undefined;
  const known = [...heldOn, lastAssessedOn, mark?.doneOn ?? null].filter((day) => day !== null);
  const lastOn = known.toSorted().at(-1) ?? null;
  const { openOn, byOn } = daysOf(lastOn, reviewRhythmOf(grade, probation), today);
  const laterOn = mark?.laterOn ?? null;
  const dueOn = laterOn !== null && laterOn > byOn ? laterOn : byOn;
  const isOpen = laterOn !== null && laterOn > today ? false : openOn <= today;
  if (!isOpen && dueOn > addDays(today, daysAhead)) return undefined;
  const head = { key: keyOf(client), client: { id: clientId, name: clientName }, dueOn };
  return { ...head, kind: 'review', grade, probation, lastOn };
}

/** Somebody never reviewed is due at once. */
function daysOf(lastOn: CalendarDate | null, rhythm: ReviewRhythm, today: CalendarDate) {
  if (lastOn === null) return { openOn: today, byOn: today };
  return { openOn: addMonths(lastOn, rhythm.fromMonths), byOn: addMonths(lastOn, rhythm.byMonths) };
}

function compareReviews(first: Review, second: Review): number {
  if (first.dueOn !== second.dueOn) return first.dueOn < second.dueOn ? -1 : 1;
  const months = (review: Review) => reviewRhythmOf(review.grade, review.probation).byMonths;
  if (months(first) !== months(second)) return months(first) - months(second);
  return first.key < second.key ? -1 : 1;
}
