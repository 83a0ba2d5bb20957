import { type KeyboardEvent, useState } from 'react';
import type { Period } from '../../../../shared/core/dates.ts';

export type MonthKeys = {
  /** What makes the button of a month part of its lane. */
  readonly propsOf: (month: Period) => {
    readonly 'data-hint': string;
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
};

function nextPlace(key: string, place: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: place + 1,
    ArrowLeft: place - 1,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(count - 1, wanted));
}

/** A lane of months is one tab stop, at first its latest month; Left, Right, Home and End move among its buttons. */
export function useMonthKeys(lane: 'grade' | 'events', months: readonly Period[]): MonthKeys {
  const [chosen, setChosen] = useState<Period | null>(null);
  const stop = chosen !== null && months.includes(chosen) ? chosen : months.at(-1);
  const hintOf = (month: Period) => `${lane} ${month}`;
  const onKeyDown = (month: Period, event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const place = nextPlace(event.key, months.indexOf(month), months.length);
    const next = place === undefined ? undefined : months[place];
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector<HTMLElement>(`[data-hint="${hintOf(next)}"]`)?.focus();
  };
  return {
    propsOf: (month) => ({
      'data-hint': hintOf(month),
      tabIndex: month === stop ? 0 : -1,
      onFocus: () => setChosen(month),
      onKeyDown: (event) => onKeyDown(month, event),
    }),
  };
}
