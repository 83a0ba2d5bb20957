import { describe, expect, test } from 'vitest';
import { isAfterHours } from '../../../shared/client/is-after-hours.ts';
import { isTimeZone, parseOfficeHours } from '../../../shared/client/office-hours.ts';

const usual = parseOfficeHours('Mon-Fri 08:00-12:00, 13:00-18:00; Sat 09:00-12:00')!;

describe('office hours', () => {
  test.each([
    ['mon-fri 8:00-18:00', 'Mon-Fri 08:00-18:00'],
    ['Monday – Thursday 8.30–17.00; Friday 8.30–13.00', 'Mon-Thu 08:30-17:00; Fri 08:30-13:00'],
    ['Sun 00:00-24:00', 'Sun 00:00-24:00'],
    ['Mon 08:00-12:00; Mon 14:00-18:00; Tue 08:00-12:00, 14:00-18:00', 'Mon-Tue 08:00-12:00, 14:00-18:00'],
  ])('%s are those of %s', (typed, plainly) => {
    const week = parseOfficeHours(typed);
    expect(week).toBeDefined();
    expect(week).toEqual(parseOfficeHours(plainly));
  });

  test('are minutes of the days from Monday on', () => {
    const [morning, afternoon] = [
      { from: 480, to: 720 },
      { from: 780, to: 1080 },
    ];
    const day = [morning, afternoon];
    expect(usual).toEqual([day, day, day, day, day, [{ from: 540, to: 720 }], []]);
  });

  test.each([
    '',
    'always',
    'Mon',
    'Fri-Mon 08:00-18:00',
    'Mon 18:00-08:00',
    'Mon 08:60-18:00',
    'Mon 8-18',
    'Xyz 08:00-18:00',
  ])('%j are none', (typed) => {
    expect(parseOfficeHours(typed)).toBeUndefined();
  });
});

describe('a ticket', () => {
  test.each([
    ['on a Tuesday morning', '2026-03-03T08:00:00', false],
    ['a minute before', '2026-03-03T07:59:00', true],
    ['at lunch', '2026-03-03T12:30:00', true],
    ['at the very end', '2026-03-03T18:00:00', true],
    ['on a Saturday morning', '2026-03-07T11:59:00', false],
    ['on a Sunday', '2026-03-08T10:00:00', true],
    ['at 6:30 UTC in winter is 7:30', '2026-03-03T06:30:00Z', true],
    ['at 6:30 UTC in summer is 8:30', '2026-07-07T06:30:00Z', false],
    ['whose time is not known', '2026-03-03T00:00:00', null],
  ])('%s', (_what, openedAt, expected) => {
    expect(isAfterHours(openedAt, usual, 'Europe/Rome')).toBe(expected);
  });
});

test('a zone is one that this computer knows', () => {
  expect([isTimeZone('Europe/Rome'), isTimeZone('Rome'), isTimeZone('')]).toEqual([true, false, false]);
});
