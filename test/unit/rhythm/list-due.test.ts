import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Period } from '../../../shared/core/dates.ts';
import type { FlagId } from '../../../shared/core/ids.ts';
import type { DueMark } from '../../../shared/rhythm/due-item.ts';
import { groupOf, listDue } from '../../../shared/rhythm/list-due.ts';
import { day, meetingOn, noTerms, openPromise, rhythmClient, rhythmFacts } from './rhythm-fixtures.ts';

const today = day('2026-06-15');
const keysOf = (...args: Parameters<typeof listDue>) => listDue(...args).items.map(({ key }) => key);
const mark = (key: string, given: Partial<DueMark>): DueMark => ({ key, doneOn: null, laterOn: null, ...given });

describe('what is due', () => {
  test.each([
    ['2026-06-01', 'overdue'],
    ['2026-06-15', 'today'],
    ['2026-06-22', 'week'],
    ['2026-06-23', 'later'],
    ['2026-07-15', 'later'],
    ['2026-07-16', undefined],
  ] as const)('a promise by %s stands under %s', (dueOn, group) => {
    const [item] = listDue(rhythmFacts({ promises: [openPromise('p', dueOn)] }), [], today).items;
    expect(item && groupOf(item, today)).toBe(group);
  });

  test('a calendar of the year reaches further than the page', () => {
    const facts = rhythmFacts({ promises: [openPromise('p', '2027-01-10')] });
    expect(keysOf(facts, [], today)).toEqual([]);
    expect(keysOf(facts, [], today, 'year')).toEqual(['promise:p']);
  });

  test('what is done is gone, what is put off comes on its new day', () => {
    const facts = rhythmFacts({
      openMonth: '2026-05' as never,
      clients: [rhythmClient('a', { lastAssessedOn: today })],
    });
    expect(keysOf(facts, [], today)).toEqual(['month-end:2026-05']);
    expect(keysOf(facts, [mark('month-end:2026-05', { doneOn: today })], today)).toEqual([]);
    const later = [mark('month-end:2026-05', { laterOn: day('2026-06-18') })];
    expect(listDue(facts, later, today).items).toMatchObject([{ dueOn: '2026-06-18' }]);
    // Once the day has come it stands there again, as due on that day.
    expect(listDue(facts, later, day('2026-06-20')).items).toMatchObject([{ dueOn: '2026-06-18' }]);
  });

  test('a gap has no day and comes last, unless it was put off', () => {
    const facts = rhythmFacts({
      gaps: [{ gap: 'hours-unknown', count: 2 }],
      promises: [openPromise('p', '2026-06-15')],
    });
    expect(keysOf(facts, [], today)).toEqual(['promise:p', 'gap:hours-unknown']);
    expect(keysOf(facts, [mark('gap:hours-unknown', { laterOn: day('2026-06-30') })], today)).toEqual(['promise:p']);
    expect(keysOf(facts, [mark('gap:hours-unknown', { laterOn: today })], today)).toHaveLength(2);
  });

  test('a flag is reviewed on its day and no longer once it stopped counting', () => {
    const flagged = (reviewOn: string, expiresOn: string) => {
      const flag = { id: 'f' as FlagId, kind: 'DB5', reviewOn: day(reviewOn), expiresOn: day(expiresOn) } as const;
      return rhythmFacts({ clients: [rhythmClient('a', { lastAssessedOn: today, flags: [flag] })] });
    };
    expect(keysOf(flagged('2026-06-20', '2026-12-01'), [], today)).toEqual(['flag-review:f']);
    expect(keysOf(flagged('2026-09-20', '2026-07-01'), [], today)).toEqual(['flag-expiry:f:2026-07-01']);
    expect(keysOf(flagged('2026-05-20', '2026-06-14'), [], today)).toEqual([]);
  });

  test('prices are reviewed from September to November', () => {
    const facts = rhythmFacts({ clients: [rhythmClient('a', { lastAssessedOn: day('2026-09-01') })] });
    expect(keysOf(facts, [], day('2026-08-31'))).not.toContain('price-review:2026');
    expect(keysOf(facts, [], day('2026-09-01'))).toContain('price-review:2026');
    expect(keysOf(facts, [], day('2026-11-30'))).toContain('price-review:2026');
    expect(keysOf(facts, [], day('2026-12-01'))).not.toContain('price-review:2026');
  });

  describe('a book that began after the day', () => {
    const dueOf = (key: string, bookSince: string | null, openMonth: string | null = null) => {
      const clients = [rhythmClient('a', { lastAssessedOn: day('2026-11-20') })];
      const since = bookSince === null ? null : day(bookSince);
      const facts = rhythmFacts({ clients, bookSince: since, openMonth: openMonth as Period | null });
      return listDue(facts, [], day('2026-11-22')).items.find((item) => item.key === key)?.dueOn;
    };

    test.each([
      ['not known', null, '2026-09-30'],
      ['long before', '2025-01-10', '2026-09-30'],
      ['28 days before the end of September', '2026-09-02', '2026-09-30'],
      ['in October', '2026-10-10', '2026-11-07'],
      ['today', '2026-11-22', '2026-12-20'],
    ])('has four weeks for its prices: %s', (_, since, dueOn) => {
      expect(dueOf('price-review:2026', since)).toBe(dueOn);
    });

    test('keeps its prices in December up to that day', () => {
      const clients = [rhythmClient('a', { lastAssessedOn: day('2026-11-20') })];
      const facts = rhythmFacts({ clients, bookSince: day('2026-11-22') });
      expect(keysOf(facts, [], day('2026-12-20'))).toContain('price-review:2026');
      expect(keysOf(facts, [], day('2026-12-21'))).not.toContain('price-review:2026');
    });

    test.each([
      ['before', '2026-10-20', '2026-11-05'],
      ['today', '2026-11-22', '2026-11-27'],
    ])('has five days to close a month: %s', (_, since, dueOn) => {
      expect(dueOf('month-end:2026-10', since, '2026-10')).toBe(dueOn);
    });
  });

  test('a term that ended long ago is a thing of the past', () => {
    const ended = (fixedEndOn: string) => {
      const terms = { ...noTerms, fixedEndOn: day(fixedEndOn) };
      return rhythmFacts({ clients: [rhythmClient('a', { lastAssessedOn: today, terms })] });
    };
    expect(keysOf(ended('2026-08-01'), [], today)).toEqual(['term-end:a:2026-08-01']);
    expect(keysOf(ended('2026-06-01'), [], today)).toEqual(['term-end:a:2026-06-01']);
    expect(keysOf(ended('2023-12-31'), [], today)).toEqual([]);
  });

  test('a meeting put off is still a meeting: nobody is asked for another one', () => {
    const facts = rhythmFacts({ clients: [rhythmClient('a')], meetings: [meetingOn('a', '2026-06-12')] });
    const put = [mark('meeting:sheet-a-2026-06-12:2026-06-12', { laterOn: day('2026-06-25') })];
    expect(listDue(facts, put, today).items).toMatchObject([{ kind: 'meeting', dueOn: '2026-06-25' }]);
  });
});

describe('properties', () => {
  const offset = fc.integer({ min: -400, max: 400 });
  const facts = fc
    .record({
      promises: fc.array(offset, { maxLength: 8 }),
      meetings: fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), offset), { maxLength: 8 }),
      assessed: fc.array(fc.option(offset), { maxLength: 10 }),
    })
    .map(({ promises, meetings, assessed }) =>
      rhythmFacts({
        promises: promises.map((days, index) => openPromise(`p${index}`, addDays(today, days))),
        meetings: meetings.map(([client, days]) => meetingOn(`c${client}`, addDays(today, days))),
        clients: assessed.map((days, index) =>
          rhythmClient(`c${index}`, {
            grade: (['A', 'B', 'C', 'D', null] as const)[index % 5] ?? null,
            lastAssessedOn: days === null ? null : addDays(today, -Math.abs(days)),
          }),
        ),
      }),
    );

  test('items come by day, each key once, and never more than three meetings are asked for', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { items } = listDue(given, [], today);
        const days = items.map(({ dueOn }) => dueOn ?? '9999');
        expect(days).toEqual(days.toSorted());
        const keys = items.filter(({ kind }) => kind !== 'meeting').map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(items.filter(({ kind }) => kind === 'review').length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('no overdue promise is ever left out', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const keys = keysOf(given, [], today);
        const overdue = given.promises.filter(({ dueOn }) => dueOn <= today);
        expect(overdue.every(({ id }) => keys.includes(`promise:${id}`))).toBe(true);
      }),
    );
  });

  test('whatever is put off to a day stays away until then', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 61, max: 300 }), (given, days) => {
        const before = listDue(given, [], today).items.filter(({ kind }) => kind !== 'promise' && kind !== 'review');
        const marks = before.map(({ key }) => mark(key, { laterOn: addDays(today, days) }));
        const after = new Set(keysOf(given, marks, today));
        expect(before.filter(({ key }) => after.has(key))).toEqual([]);
      }),
    );
  });
});
