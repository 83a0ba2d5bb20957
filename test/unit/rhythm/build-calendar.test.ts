import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../shared/core/dates.ts';
import { buildCalendar } from '../../../shared/rhythm/build-calendar.ts';
import { day } from './rhythm-fixtures.ts';

const head = { name: 'Winnow', stampedAt: '2026-06-15T12:30:05.123Z' as Instant };
const event = (title: string) => ({ key: 'promise:1', on: day('2026-12-31'), title });

/** Lines as a calendar reads them, folded ones joined again. */
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  test('is whole, with all-day events', () => {
    expect(buildCalendar([event('Bakery: meeting')], head).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Winnow//Calendar//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Winnow',
      'BEGIN:VEVENT',
      'UID:promise:1@winnow',
      'DTSTAMP:20260615T123005Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Bakery: meeting',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('escapes what would end a text', () => {
    const lines = unfold(buildCalendar([event('a;b,c\\d\ne\r\nEND:VEVENT')], head));
    expect(lines).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne\\nEND:VEVENT');
  });

  test('keeps every line within 75 octets and every text as it was', () => {
    const bytes = (line: string) => Buffer.byteLength(line, 'utf8');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' }), (title) => {
        const text = buildCalendar([event(title)], head);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(text.split('\r\n').every((line) => bytes(line) <= 75)).toBe(true);
        const summary = unfold(text).find((line) => line.startsWith('SUMMARY:'));
        const read = summary?.slice(8).replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
        expect(read).toBe(title.replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\r' ? '\n' : ' ')));
      }),
    );
  });
});
