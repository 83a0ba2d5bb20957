import type { CalendarDate } from '../../shared/core/dates.ts';
import { readSettings } from '../db/repositories/settings.ts';
import type { ServiceDeps } from './service-deps.ts';

/** The day for which something is judged: today, or the last day of the book where that is of a past year. */
export function bookDay({ db, ports }: Pick<ServiceDeps, 'db' | 'ports'>): CalendarDate {
  const today = ports.clock.today();
  const { asOf } = readSettings(db);
  return asOf !== null && asOf < today ? asOf : today;
}
