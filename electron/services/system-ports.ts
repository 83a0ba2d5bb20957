import { v7 } from 'uuid';
import type { CalendarDate, Instant } from '../../shared/core/dates.ts';
import { calendarDateFromParts } from '../../shared/core/dates.ts';
import type { Clock, NewId } from './ports.ts';

/** The clock of the machine; a day is that of its time zone. */
export const systemClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  today: () => {
    const now = new Date();
    return calendarDateFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate()) as CalendarDate;
  },
};

export const newSystemId: NewId = <Id extends string>() => v7() as Id;
