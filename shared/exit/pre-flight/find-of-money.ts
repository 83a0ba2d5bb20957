import { assertNever } from '../../core/errors.ts';
import { concentrationLines } from '../../scorecard/concentration.ts';
import { amountsOf } from './find-of-agreement.ts';
import { against, clear, type Finder, type Found, type Look, open } from './found.ts';
import type { PreFlightFacts } from './pre-flight-facts.ts';

export const findRunway: Finder = (look) => {
  const { facts, words } = look;
  if (facts.parting === null) return open(words.notSimulated);
  return { ...findVerdict(facts.parting.verdict, look), warnings: findConcentration(facts.parting, look) };
};

type Parting = NonNullable<PreFlightFacts['parting']>;

function findVerdict(verdict: Parting['verdict'], { words, formatters }: Look): Found {
  switch (verdict.kind) {
    case 'can-be-afforded':
      return clear(words.affordable);
    case 'no':
      return against(words.runway(formatters.decimal1(verdict.runwayMonths)));
    case 'not-yet':
      return against(words.notYet);
    case 'unknown':
      return open(words.noVerdict);
    default:
      return assertNever(verdict);
  }
}

/** A large share in few hands warns and holds nothing up. */
function findConcentration({ top1AfterPct: top1, top3AfterPct: top3 }: Parting, { words, formatters }: Look): string[] {
  if (top1 === null || top3 === null) return [];
  if (top1 <= concentrationLines.top1 && top3 <= concentrationLines.top3) return [];
  return [words.concentration(formatters.pct0(top1), formatters.pct0(top3))];
}

export const findInvoices: Finder = ({ facts: { openInvoices, isPrepaid }, letter, words, formatters }) =>
  open(
    openInvoices.length === 0
      ? words.noInvoices
      : words.invoices(openInvoices.length, amountsOf(openInvoices, formatters)),
    ...(letter.hasStatement ? [words.statement] : []),
    ...(isPrepaid ? [words.prepaid] : []),
  );

export const findCommitments: Finder = ({ facts: { inventory }, words, formatters }) => {
  const { subscriptions, lastRenewalOn } = inventory;
  if (subscriptions === 0) return open(words.noSubscriptions);
  const renewal = lastRenewalOn === null ? [] : [words.lastRenewal(formatters.day(lastRenewalOn))];
  return open(words.subscriptions(subscriptions), ...renewal);
};

export const findHardware: Finder = ({ facts: { inventory }, words }) => {
  const { devices, ownDevices } = inventory;
  if (devices === 0) return open(words.noDevices);
  return ownDevices === 0 ? clear(words.ownDevices(0, devices)) : open(words.ownDevices(ownDevices, devices));
};
