import type { CalendarDate, Window } from '../core/dates.ts';
import type { Rates } from './client-facts.ts';
import type { ScoringModel } from './scoring-model.ts';
import type { SizeYardstick } from './yardstick.ts';

/** What is the same for every client of a book. */
export type GradingContext = {
  readonly model: ScoringModel;
  readonly rates: Rates;
  readonly window: Window;
  /** Assessments before this day are stale. */
  readonly staleBefore: CalendarDate;
  readonly yardstick: SizeYardstick;
};
