import type { Catalog } from '../../i18n/catalog.ts';
import type { makeFormatters } from '../../i18n/formatters.ts';
import type { LetterSays, PreFlightFacts } from './pre-flight-facts.ts';

/**
 * What the data say of a check. `clear`: settled by them. `open`: only the user can tell. `against`: they speak against
 * it, and the user goes on with a reason only.
 */
export type Found = {
  readonly state: 'clear' | 'open' | 'against';
  /** In sentences. */
  readonly said: readonly string[];
  /** What is to be known and holds nothing up. */
  readonly warnings?: readonly string[];
};

export type Look = {
  readonly facts: PreFlightFacts;
  readonly letter: LetterSays;
  readonly words: Catalog['preFlight']['found'];
  readonly flags: Catalog['evidence']['flags'];
  readonly formatters: ReturnType<typeof makeFormatters>;
};

export type Finder = (look: Look) => Found;

export function open(...said: readonly string[]): Found {
  return { state: 'open', said };
}

export function clear(...said: readonly string[]): Found {
  return { state: 'clear', said };
}

export function against(...said: readonly string[]): Found {
  return { state: 'against', said };
}

/** A sentence on a list of days, newest first; none where the list is empty. */
export function ofLatest<Day>(days: readonly Day[], say: (count: number, latest: Day) => string): string[] {
  const [latest] = days;
  return latest === undefined ? [] : [say(days.length, latest)];
}
