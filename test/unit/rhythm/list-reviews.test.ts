import { describe, expect, test } from 'vitest';
import type { DueMark } from '../../../shared/rhythm/due-item.ts';
import { listReviews } from '../../../shared/rhythm/list-reviews.ts';
import type { RhythmClient, RhythmFacts } from '../../../shared/rhythm/rhythm-facts.ts';
import { day, meetingOn, rhythmClient } from './rhythm-fixtures.ts';

const today = day('2026-06-15');

function reviewsOf(
  clients: readonly RhythmClient[],
  meetings: RhythmFacts['meetings'] = [],
  marks: readonly DueMark[] = [],
) {
  const { suggested, moreCount } = listReviews(
    { clients, meetings },
    new Map(marks.map((one) => [one.key, one])),
    today,
  );
  return { names: suggested.map((item) => item.client?.name), dueOn: suggested.map((item) => item.dueOn), moreCount };
}

describe('reviews by grade', () => {
  test.each([
    // grade, probation, last review, due by; nothing: not yet near
    ['A', false, '2025-12-15', '2026-06-15'],
    ['A', false, '2026-02-01', undefined],
    ['B', false, '2026-02-15', '2026-08-15'],
    ['B', false, '2026-02-16', undefined],
    ['C', false, '2026-03-15', '2026-06-15'],
    ['C', false, '2026-04-15', '2026-07-15'],
    ['C', false, '2026-04-16', undefined],
    ['C', true, '2026-05-15', '2026-06-15'],
    ['D', false, '2026-05-31', '2026-06-30'],
    ['D', false, null, '2026-06-15'],
    [null, false, '2020-01-01', undefined],
  ] as const)('grade %s (probation %s) last seen %s is due by %s', (grade, probation, last, due) => {
    const client = rhythmClient('a', { grade, probation, lastAssessedOn: last === null ? null : day(last) });
    expect(reviewsOf([client]).dueOn[0]).toBe(due);
  });

  test('the last meeting counts where it is later than the last assessment', () => {
    const client = rhythmClient('a', { grade: 'C', lastAssessedOn: day('2026-01-01') });
    expect(reviewsOf([client], [meetingOn('a', '2026-06-10')]).names).toEqual([]);
  });

  test('nobody is suggested who has a meeting ahead', () => {
    expect(reviewsOf([rhythmClient('a')], [meetingOn('a', '2026-06-15')]).names).toEqual([]);
    expect(reviewsOf([rhythmClient('a')], [meetingOn('b', '2026-07-15')]).names).toEqual(['a']);
  });

  test('three a month, with the meetings that stand; who waits longest comes first', () => {
    const waiting = (name: string, last: string) => rhythmClient(name, { grade: 'C', lastAssessedOn: day(last) });
    const clients = [
      waiting('d', '2026-03-01'),
      waiting('b', '2025-03-01'),
      waiting('a', '2024-03-01'),
      waiting('c', '2026-01-01'),
    ];
    expect(reviewsOf(clients)).toMatchObject({ names: ['a', 'b', 'c'], moreCount: 1 });
    const standing = [meetingOn('x', '2026-06-03'), meetingOn('y', '2026-06-28')];
    expect(reviewsOf(clients, standing)).toMatchObject({ names: ['a'], moreCount: 3 });
  });

  test('a review that was held or put off moves on', () => {
    const client = rhythmClient('a', { grade: 'C', lastAssessedOn: day('2026-01-01') });
    const key = 'review:a';
    expect(reviewsOf([client], [], [{ key, doneOn: today, laterOn: null }]).names).toEqual([]);
    expect(reviewsOf([client], [], [{ key, doneOn: null, laterOn: day('2026-06-20') }]).dueOn).toEqual(['2026-06-20']);
    expect(reviewsOf([client], [], [{ key, doneOn: null, laterOn: day('2026-09-20') }]).names).toEqual([]);
  });
});
