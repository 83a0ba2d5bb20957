import type { Handlers } from '../service-deps.ts';
import { getConduct, recordConduct } from './conduct.ts';
import { getHeavyWeek } from './get-heavy-week.ts';
import { listLeastFit, recordLeastFit } from './least-fit.ts';

/** What is said of clients from the gut, beside what the figures say. */
export const gutHandlers = {
  'conduct.get': getConduct,
  'conduct.record': recordConduct,
  'gut.getHeavyWeek': getHeavyWeek,
  'gut.listLeastFit': listLeastFit,
  'gut.recordLeastFit': recordLeastFit,
} satisfies Partial<Handlers>;
