import { type CalendarDate, toEpochDay } from '../../core/dates.ts';

/** Hours of service by contract, Monday to Friday; minutes after midnight. */
export type ServiceHours = { readonly fromMinute: number; readonly toMinute: number };

const clock = /^\d{4}-\d{2}-\d{2}[T ](\d{2}):(\d{2})/;
/** 1970-01-01 was a Thursday. */
const thursday = 3;
const saturday = 5;

/** Whether a moment of local time lies outside the hours of service; null where the text names no time of day. */
export function isOutsideService(at: string, { fromMinute, toMinute }: ServiceHours): boolean | null {
  const [, hour, minute] = clock.exec(at) ?? [];
  if (hour === undefined || minute === undefined) return null;
  const weekday = (((toEpochDay(at.slice(0, 10) as CalendarDate) + thursday) % 7) + 7) % 7;
  const minutes = Number(hour) * 60 + Number(minute);
  return weekday >= saturday || minutes < fromMinute || minutes >= toMinute;
}

const written = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

/** Hours written as `08:00-18:00`; null where the text is none, or ends before it begins. */
export function parseServiceHours(text: string): ServiceHours | null {
  const [, fromHour, fromMinute, toHour, toMinute] = written.exec(text)?.map(Number) ?? [];
  if (fromHour === undefined || fromMinute === undefined || toHour === undefined || toMinute === undefined) return null;
  const hours = { fromMinute: fromHour * 60 + fromMinute, toMinute: toHour * 60 + toMinute };
  const isClock = fromMinute < 60 && toMinute < 60 && hours.toMinute <= 24 * 60;
  return isClock && hours.fromMinute < hours.toMinute ? hours : null;
}
