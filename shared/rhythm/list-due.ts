import { addDays, type CalendarDate } from '../core/dates.ts';
import type { DueItem, DueKind, DueMark, DueMatter } from './due-item.ts';
import { listOfBook } from './list-of-book.ts';
import { listReviews } from './list-reviews.ts';
import { findNoticeDeadline } from './notice-deadline.ts';
import type { RhythmClient, RhythmFacts } from './rhythm-facts.ts';

/** What is due, by day; matters without a day come last. */
export type DueList = {
  readonly items: readonly DueItem[];
  /** Reviews that fall due within 30 days beyond those that a month holds. */
  readonly moreReviews: number;
};

/** `page`: what is near enough to act on; `year`: whatever has a day in the coming year, for a calendar. */
export type DueReach = 'page' | 'year';

const daysOfYear = 366;

/** Days before the day on which a matter shows. */
const daysAhead: Readonly<Record<DueKind, number>> = {
  promise: 30,
  meeting: 30,
  review: 30,
  notice: 60,
  'term-end': 60,
  'flag-review': 14,
  'flag-expiry': 30,
  regrade: 0,
  'month-end': 5,
  'price-review': 30,
  'least-fit': 30,
  gap: 0,
};

/** A matter whose day has passed for longer is a thing of the past. */
const daysKept: Readonly<Partial<Record<DueKind, number>>> = {
  meeting: 30,
  notice: 0,
  'term-end': 30,
  'flag-expiry': 0,
};

/** Everything due from a day on, from plain facts; what was done is gone, what was put off comes on its new day. */
export function listDue(
  facts: RhythmFacts,
  marks: readonly DueMark[],
  today: CalendarDate,
  reach: DueReach = 'page',
): DueList {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const meetings = facts.meetings.map((meeting) => ({
    ...meeting,
    on: byKey.get(keyOfMeeting(meeting))?.laterOn ?? meeting.on,
  }));
  const reviews = listReviews({ clients: facts.clients, meetings }, byKey, today);
  const others = [
    ...listPromises(facts),
    ...listMeetings(facts),
    ...facts.clients.flatMap((client) => listOfClient(client, today)),
    ...listOfBook(facts, today),
  ].flatMap((item) => settle(item, byKey.get(item.key), today, reach));
  return { items: [...others, ...reviews.suggested].toSorted(compareDue), moreReviews: reviews.moreCount };
}

function settle(item: DueItem, mark: DueMark | undefined, today: CalendarDate, reach: DueReach): readonly DueItem[] {
  if (mark !== undefined && mark.doneOn !== null) return [];
  const laterOn = mark?.laterOn ?? null;
  const isLater = laterOn !== null && (item.dueOn === null ? laterOn > today : laterOn > item.dueOn);
  const dueOn = isLater ? laterOn : item.dueOn;
  if (dueOn === null) return [item];
  const kept = isLater ? undefined : daysKept[item.kind];
  const isPast = kept !== undefined && addDays(dueOn, kept) < today;
  const isFar = dueOn > addDays(today, reach === 'year' ? daysOfYear : daysAhead[item.kind]);
  return isPast || isFar ? [] : [{ ...item, dueOn }];
}

function listPromises({ promises }: RhythmFacts): DueItem[] {
  return promises.map(({ id, clientId, clientName, what, owner, planStep, dueOn }) => ({
    key: `promise:${id}`,
    client: { id: clientId, name: clientName },
    dueOn,
    kind: 'promise',
    promiseId: id,
    what,
    owner,
    planStep,
  }));
}

type Meeting = RhythmFacts['meetings'][number];

function keyOfMeeting({ documentId, on }: Meeting): string {
  return `meeting:${documentId}:${on}`;
}

function listMeetings({ meetings }: RhythmFacts): DueItem[] {
  return meetings.map((meeting) => ({
    key: keyOfMeeting(meeting),
    client: { id: meeting.clientId, name: meeting.clientName },
    dueOn: meeting.on,
    kind: 'meeting',
    documentId: meeting.documentId,
  }));
}

function listOfClient(client: RhythmClient, today: CalendarDate): DueItem[] {
  const { clientId, clientName, terms, country, flags } = client;
  const item = (key: string, dueOn: CalendarDate, matter: DueMatter): DueItem => ({
    ...matter,
    key,
    client: { id: clientId, name: clientName },
    dueOn,
  });
  const deadline = findNoticeDeadline(terms, country, today);
  const { fixedEndOn } = terms;
  return [
    ...(deadline === null
      ? []
      : [item(`notice:${clientId}:${deadline.endOn}`, deadline.receivedBy, { kind: 'notice', endOn: deadline.endOn })]),
    ...(fixedEndOn === null ? [] : [item(`term-end:${clientId}:${fixedEndOn}`, fixedEndOn, { kind: 'term-end' })]),
    ...flags.flatMap(({ id, kind: flag, reviewOn, expiresOn }) => [
      ...(expiresOn >= today ? [item(`flag-review:${id}`, reviewOn, { kind: 'flag-review', flagId: id, flag })] : []),
      item(`flag-expiry:${id}:${expiresOn}`, expiresOn, { kind: 'flag-expiry', flag }),
    ]),
  ];
}

const order: readonly DueKind[] = [
  'promise',
  'meeting',
  'notice',
  'term-end',
  'flag-review',
  'flag-expiry',
  'review',
  'month-end',
  'regrade',
  'price-review',
  'least-fit',
  'gap',
];

function compareDue(first: DueItem, second: DueItem): number {
  const [one, other] = [first.dueOn ?? '9999', second.dueOn ?? '9999'];
  if (one !== other) return one < other ? -1 : 1;
  const kinds = order.indexOf(first.kind) - order.indexOf(second.kind);
  if (kinds !== 0) return kinds;
  const [name, otherName] = [first.client?.name ?? '', second.client?.name ?? ''];
  return name === otherName ? 0 : name < otherName ? -1 : 1;
}

export type DueGroup = 'overdue' | 'today' | 'week' | 'later' | 'any-time';

/** In which part of the day's page an item stands. */
export function groupOf({ dueOn }: DueItem, today: CalendarDate): DueGroup {
  if (dueOn === null) return 'any-time';
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= addDays(today, 7) ? 'week' : 'later';
}
