import type { ReactNode } from 'react';
import type { LetGo } from '../../../shared/simulation/let-go.ts';
import { Value } from '../../ui/marks.tsx';
import { useFormatters, useTexts } from '../../ui/texts.tsx';
import { useWhatIfFormats } from './use-what-if-formats.ts';
import styles from './what-if.module.css';
import type { WhatIfView } from './what-if-view.ts';

type BankAndTimeProps = { readonly view: WhatIfView; readonly result: LetGo };

/** Before and after: the bank account on the left, time on the right. */
export function BankAndTime(props: BankAndTimeProps) {
  return (
    <div className={styles.pair}>
      <Bank {...props} />
      <Time {...props} />
    </div>
  );
}

function Bank({ view, result }: BankAndTimeProps) {
  const { bank: texts } = useTexts().whatIf;
  const formats = useWhatIfFormats(view);
  const { privateNeedMinorPerMonth: need, fixedCostMinorPerMonth: fixed } = view.operator;
  const lostPct = result.revenueLostPct === null ? null : -result.revenueLostPct;
  return (
    <section className={styles.panel} aria-label={texts.title}>
      <PanelHead title={texts.title} note={texts.beforeTax} />
      <ChangeTable>
        <ChangeRow
          name={texts.revenue}
          before={formats.money(result.revenueBeforeMinor)}
          after={formats.money(result.revenueAfterMinor)}
          change={formats.signedPct(lostPct)}
        />
        <ChangeRow
          name={texts.inHand}
          note={texts.inHandNote}
          before={formats.money(result.netBeforeMinor)}
          after={formats.money(result.netAfterMinor)}
          change={formats.signedMoney(result.cashEffectMinor)}
        />
        <ChangeRow
          name={need === null || fixed === null ? texts.leftUnknown : texts.left(formats.money(need + fixed))}
          before={formats.money(result.rest?.beforeMinor ?? null)}
          after={formats.money(result.rest?.afterMinor ?? null)}
          change={formats.signedMoney(result.rest === null ? null : result.rest.afterMinor - result.rest.beforeMinor)}
        />
      </ChangeTable>
      <BeyondTheBank view={view} result={result} />
    </section>
  );
}

/** What the bank account doesn't show: help that is no longer paid, and the own hours at their cost. */
function BeyondTheBank({ view, result }: BankAndTimeProps) {
  const { bank: texts } = useTexts().whatIf;
  const formats = useWhatIfFormats(view);
  const { internalCostPerHourMinor: hourCost } = view;
  return (
    <>
      {result.helperCostSavedMinor > 0 && (
        <p className={styles.quiet}>{texts.helpers(formats.money(result.helperCostSavedMinor))}</p>
      )}
      {result.economicEffectMinor !== null && hourCost !== null && result.economicEffectMinor !== 0 && (
        <p className={styles.quiet}>
          {texts.economic(formats.signedMoney(result.economicEffectMinor), formats.money(hourCost))}
        </p>
      )}
    </>
  );
}

function Time({ view, result }: BankAndTimeProps) {
  const { time: texts } = useTexts().whatIf;
  const { integer } = useFormatters();
  const formats = useWhatIfFormats(view);
  const { minutesBefore, minutesFreed, ehrBeforeMinor, ehrAfterMinor } = result;
  const removed = countAfterHours(view, result);
  const minutesAfter = minutesFreed === null ? null : minutesBefore - minutesFreed;
  const rateChangePct =
    ehrBeforeMinor === null || ehrAfterMinor === null || ehrBeforeMinor <= 0
      ? null
      : (ehrAfterMinor / ehrBeforeMinor - 1) * 100;
  return (
    <section className={styles.panel} aria-label={texts.title}>
      <PanelHead title={texts.title} note={texts.aYear} />
      <ChangeTable>
        <ChangeRow
          name={texts.hours}
          before={formats.hours(minutesBefore)}
          after={formats.hours(minutesAfter)}
          change={formats.signedPct(result.hoursFreedPct === null ? null : -result.hoursFreedPct)}
        />
        <ChangeRow
          name={texts.perHour}
          before={formats.rate(ehrBeforeMinor)}
          after={formats.rate(ehrAfterMinor)}
          change={formats.signedPct(rateChangePct)}
        />
        {removed !== null && (
          <ChangeRow
            name={texts.afterHours}
            before={integer(removed.before)}
            after={integer(removed.before - removed.gone)}
            change={integer(0 - removed.gone)}
          />
        )}
      </ChangeTable>
      <Refill result={result} />
    </section>
  );
}

function Refill({ result }: { readonly result: LetGo }) {
  const { time: texts } = useTexts().whatIf;
  const { integer, pct0 } = useFormatters();
  const { refillHours, refillShareOfFreedPct } = result;
  if (refillHours === null || result.leaving.length === 0) return null;
  const hasFreed = refillShareOfFreedPct !== null;
  const text =
    refillHours === 0
      ? texts.refillNone
      : hasFreed && texts.refill(integer(refillHours), integer(refillHours / 12), pct0(refillShareOfFreedPct));
  return text === false ? null : <p className={styles.sentence}>{text}</p>;
}

/** Null where nobody's contacts are known; those of whom they aren't count nothing. */
function countAfterHours({ afterHours, clients }: WhatIfView, { leaving }: LetGo) {
  const known = clients.flatMap(({ clientId }) => {
    const count = afterHours.get(clientId) ?? null;
    return count === null ? [] : [{ count, isLeaving: leaving.includes(clientId) }];
  });
  if (known.length === 0) return null;
  const sum = (entries: typeof known) => entries.reduce((total, { count }) => total + count, 0);
  return { before: sum(known), gone: sum(known.filter(({ isLeaving }) => isLeaving)) };
}

function PanelHead({ title, note }: { readonly title: string; readonly note: string }) {
  return (
    <div className={styles.panelHead}>
      <h2>{title}</h2>
      <span className="muted">{note}</span>
    </div>
  );
}

function ChangeTable({ children }: { readonly children: ReactNode }) {
  const { whatIf: texts } = useTexts();
  return (
    <table className={styles.change}>
      <thead>
        <tr>
          <td />
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
          <th scope="col">{texts.change}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

type ChangeRowProps = {
  readonly name: string;
  readonly note?: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
};

function ChangeRow({ name, note, before, after, change }: ChangeRowProps) {
  return (
    <tr>
      <th scope="row" {...(note === undefined ? {} : { title: note })}>
        {name}
      </th>
      <td>
        <Value>{before}</Value>
      </td>
      <td className={styles.after}>
        <Value>{after}</Value>
      </td>
      <td>
        <Value>{change}</Value>
      </td>
    </tr>
  );
}
