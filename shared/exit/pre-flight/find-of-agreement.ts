import { sumByCurrency } from '../../client/sum-by-currency.ts';
import { addDays, addMonths } from '../../core/dates.ts';
import { against, clear, type Finder, type Look, ofLatest, open } from './found.ts';
import type { PreFlightFacts } from './pre-flight-facts.ts';

type OpenInvoices = PreFlightFacts['openInvoices'];

export function findAgreement({ facts, words, formatters: { day } }: Look) {
  const { period, deadline, agreementsSignedOn } = facts;
  return open(
    period === null ? words.noPeriod : words.period(period.count, period.unit),
    ...(deadline === null ? [] : [words.deadline(day(deadline.receivedBy), day(deadline.endOn))]),
    ...ofLatest(agreementsSignedOn, (count, latest) => words.agreements(count, day(latest))),
  );
}

export const findFixedTerm: Finder = ({ facts: { fixedEndOn }, letter: { endOn }, words, formatters: { day } }) => {
  if (fixedEndOn === null) return open(words.noFixedEnd);
  if (endOn !== null && endOn < fixedEndOn) return against(words.beforeFixedEnd(day(fixedEndOn)));
  return open(words.fixedEnd(day(fixedEndOn)));
};

export const findEndDate: Finder = ({ letter: { endOn }, words, formatters: { day } }) =>
  endOn === null ? open(words.noEnd) : clear(words.ends(day(endOn)));

export const findInsurance: Finder = (look) => {
  const { facts, words, formatters } = look;
  const incidents = listAlarms(look, addMonths(facts.today, -12));
  const uninsured = facts.flags.filter(({ flag }) => flag === 'DB7').map(({ happenedOn }) => happenedOn);
  return open(
    ...ofLatest(incidents, (count, latest) => words.incidents(count, formatters.day(latest))),
    ...ofLatest(uninsured, (_count, latest) => words.uninsured(formatters.day(latest))),
  );
};

export const findArrears: Finder = ({ facts: { openInvoices, today }, words, formatters }) => {
  const overdue = openInvoices.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  return overdue.length === 0 ? open() : open(words.overdue(overdue.length, amountsOf(overdue, formatters)));
};

/** Days of security incidents and unanswered alarms after a day, newest first. */
function listAlarms({ facts: { incidents } }: Look, afterOn: string) {
  return incidents
    .filter(({ kind, happenedOn }) => (kind === 'security' || kind === 'ignored-alarm') && happenedOn > afterOn)
    .map(({ happenedOn }) => happenedOn)
    .toSorted()
    .reverse();
}

/** Sums of open invoices, each currency for itself. */
export function amountsOf(invoices: OpenInvoices, { money }: Look['formatters']): string {
  return sumByCurrency(invoices.map(({ openMinor, currency }) => ({ amountMinor: openMinor, currency })))
    .map(({ amountMinor, currency }) => money(amountMinor, currency))
    .join(' + ');
}

/** An incident of the last days may still be going on: nobody is left in the middle of one. */
const recentDays = 14;

export const findMoment: Finder = (look) => {
  const { facts, letter, words, formatters } = look;
  const { today, openTickets } = facts;
  const recent = listAlarms(look, addDays(today, -recentDays));
  const tickets = openTickets === 0 ? [] : [words.recentTickets(openTickets)];
  const yearEnd =
    letter.endOn !== null && isTurnOfYear(letter.endOn) ? [words.yearEnd(formatters.day(letter.endOn))] : [];
  const said = [...ofLatest(recent, (_count, latest) => words.recentIncident(formatters.day(latest))), ...tickets];
  const found = recent.length > 0 ? against(...said) : open(...said);
  return { ...found, warnings: yearEnd };
};

function isTurnOfYear(day: string): boolean {
  const monthAndDay = day.slice(5);
  return monthAndDay >= '12-15' || monthAndDay <= '01-15';
}
