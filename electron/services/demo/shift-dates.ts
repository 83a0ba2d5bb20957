import { addDays, type CalendarDate, calendarDateFromParts } from '../../../shared/core/dates.ts';

/** How the tool of a demo file writes dates; m/d/Y without leading zeros, mm/dd/Y with. */
export const dateFormats = ['d.m.Y', 'm/d/Y', 'mm/dd/Y', 'Y-m-d'] as const;
export type DateFormat = (typeof dateFormats)[number];

const shapes: Readonly<Record<DateFormat, RegExp>> = {
  'd.m.Y': /\b(?<day>\d{2})\.(?<month>\d{2})\.(?<year>\d{4})\b/g,
  'm/d/Y': /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})\b/g,
  'mm/dd/Y': /\b(?<month>\d{2})\/(?<day>\d{2})\/(?<year>\d{4})\b/g,
  'Y-m-d': /\b(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})\b/g,
};

/** The text with every date of this format moved by whole days; everything else stays as it is, to the byte. */
export function shiftDates(text: string, format: DateFormat, days: number): string {
  return text.replace(shapes[format], (found: string, ...rest: unknown[]) => {
    const { day, month, year } = rest.at(-1) as { day: string; month: string; year: string };
    const date = calendarDateFromParts(Number(year), Number(month), Number(day));
    return date === undefined ? found : writeDate(addDays(date, days), format);
  });
}

function writeDate(date: CalendarDate, format: DateFormat): string {
  const [year = '', month = '', day = ''] = date.split('-');
  switch (format) {
    case 'd.m.Y':
      return `${day}.${month}.${year}`;
    case 'm/d/Y':
      return `${Number(month)}/${Number(day)}/${year}`;
    case 'mm/dd/Y':
      return `${month}/${day}/${year}`;
    case 'Y-m-d':
      return date;
  }
}
