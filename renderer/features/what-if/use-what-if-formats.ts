import { toUnits } from '../../../shared/core/money.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import type { WhatIfView } from './what-if-view.ts';

/** Figures of simulations as texts; what isn't known is a dash. Changes carry their sign. */
export function useWhatIfFormats({ currency }: Pick<WhatIfView, 'currency'>) {
  const formatters = useFormatters();
  const { unknown } = useTexts().whatIf;
  const orDash =
    <T>(write: (value: T) => string) =>
    (value: T | null): string =>
      value === null ? unknown : write(value);
  const money = (minor: number) => formatters.wholeMoney(minor, currency);
  const signed = (value: number, write: (value: number) => string) => (value > 0 ? `+${write(value)}` : write(value));
  return {
    money: orDash(money),
    signedMoney: orDash((minor: number) => signed(minor, money)),
    signedPct: orDash((pct: number) => signed(pct, formatters.pct1)),
    hours: orDash((minutes: number) => formatters.integer(minutes / 60)),
    rate: orDash((minor: number) => formatters.decimal2(toUnits(minor, currency))),
  };
}
