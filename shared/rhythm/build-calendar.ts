import { addDays, type CalendarDate, type Instant } from '../core/dates.ts';

export type CalendarEvent = {
  /** The same for the same matter in every file, so that a calendar replaces instead of doubling. */
  readonly key: string;
  readonly on: CalendarDate;
  readonly title: string;
};

export type CalendarHead = { readonly name: string; readonly stampedAt: Instant };

/** A calendar file of all-day events as RFC 5545 asks for it: CRLF, escaped text, lines of 75 octets at most. */
export function buildCalendar(events: readonly CalendarEvent[], { name, stampedAt }: CalendarHead): string {
  const stamp = `${stampedAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Winnow//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(event.key)}@winnow`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${plain(event.on)}`,
      // The end of an all-day event is the first day that is not part of it.
      `DTEND;VALUE=DATE:${plain(addDays(event.on, 1))}`,
      `SUMMARY:${escapeText(event.title)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function plain(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** RFC 5545, 3.3.11. Control characters can't be written in a text at all. */
function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

const mostOctets = 75;

/** Breaks a line between characters, never inside one; each further line begins with a space. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
