import type { CalendarDate, Instant } from '../../shared/core/dates.ts';
import type { Clock } from './ports.ts';

/** The clock of the machine: instants in UTC, today as the calendar on the user's wall says. */
export const systemClock: Clock = {
  now: () => new Date().toISOString() as Instant,
  today: () => {
    const now = new Date();
    const pad = (value: number, width: number) => String(value).padStart(width, '0');
    return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}` as CalendarDate;
  },
};
