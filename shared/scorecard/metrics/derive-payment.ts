import { daysBetween } from '../../core/dates.ts';
import type { InvoiceTiming } from './metric-facts.ts';
import { known, unknown } from './metric-value.ts';
import type { DerivedMonth, MonthScope } from './month-scope.ts';

/** Payment is judged by the last six invoices of which something is known. */
const invoicesJudged = 6;

/** Days beyond terms and days to pay of the last six invoices, and what is open more than thirty days past due. */
export function derivePayment({ client, until, overdueBefore }: MonthScope): DerivedMonth {
  // By day of issue: those issued later stand at the end.
  const count = client.invoices.findLastIndex((invoice) => invoice.issuedOn <= until) + 1;
  if (count === 0) return {};
  const issued = client.invoices.slice(0, count);
  const isSettled = ({ settledOn }: InvoiceTiming) => settledOn !== null && settledOn <= until;
  const judged = issued.filter((invoice) => isSettled(invoice) || invoice.dueOn < until).slice(-invoicesJudged);
  const beyond = judged.map((invoice) =>
    daysBetween(invoice.dueOn, isSettled(invoice) ? (invoice.settledOn ?? until) : until),
  );
  const toPay = judged.filter(isSettled).map(({ issuedOn, settledOn }) => daysBetween(issuedOn, settledOn ?? until));
  const overdue = issued.filter((invoice) => !isSettled(invoice) && invoice.dueOn < overdueBefore);
  const openMinor = overdue.reduce((sum, invoice) => sum + openOf(invoice, until), 0);
  return {
    m06: mean(beyond),
    m06pay: mean(toPay),
    m07: known(openMinor, issued.length),
  };
}

function mean(days: readonly number[]) {
  if (days.length === 0) return unknown('nothing-to-measure');
  return known(days.reduce((sum, day) => sum + day, 0) / days.length, days.length);
}

function openOf({ amountMinor, payments }: InvoiceTiming, until: string): number {
  return payments.reduce((open, payment) => (payment.on <= until ? open - payment.amountMinor : open), amountMinor);
}
