import { toUnits } from '../../../shared/core/money.ts';
import type { FreedHours } from '../../../shared/simulation/freed-hours.ts';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type FreedHoursListProps = { readonly view: WhatIfView; readonly freed: FreedHours };

/** Freed time is worth what becomes of it: four places it could go, in figures of the own book. */
export function FreedHoursList({ view, freed }: FreedHoursListProps) {
  const { freed: texts } = useTexts().whatIf;
  const { integer, decimal1, pct0 } = useFormatters();
  const { hoursPerYear, hoursPerWeek, rateOfTheBestMinor, clientsLikeTheBest } = freed;
  const { resellHoursPerMonth } = view.operator;
  const resell = resellHoursPerMonth === null ? null : Math.min(resellHoursPerMonth * 12, hoursPerYear);
  return (
    <section className={styles.panel} aria-label={texts.title(integer(hoursPerYear))}>
      <h2>{texts.title(integer(hoursPerYear))}</h2>
      <ul className={styles.bullets}>
        {rateOfTheBestMinor !== null && <li>{texts.best(integer(toUnits(rateOfTheBestMinor, view.currency)))}</li>}
        {resell !== null && <li>{texts.resell(integer(resell), pct0((resell / hoursPerYear) * 100))}</li>}
        {clientsLikeTheBest !== null && <li>{texts.clients(integer(Math.max(1, clientsLikeTheBest)))}</li>}
        <li>{texts.rest(decimal1(hoursPerWeek))}</li>
      </ul>
    </section>
  );
}
