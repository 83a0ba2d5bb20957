import type { InvoiceFact, PaymentFact } from './book-rows.ts';
import type { ClientPlan } from './client-plan.ts';
import { type Random, splitTotal } from './random.ts';

/** The window has 365 or 366 days, so nothing may happen on the day that is in it only sometimes. */
const doubtfulBack = 365;
const firstBack = 364;
const daysBetweenMonths = 30.4;

/** An invoice with what its client does about it: days beyond terms, and whether it is paid by the last day. */
export type Draft = InvoiceFact & { delay: number; isPaid: boolean };

/**
 * Two years of invoices of one client, oldest first: the sums of the last year are the plan's to the cent, and so is the
 * mean of days beyond terms over what was paid in it or is overdue at its end.
 */
export function draftInvoices(plan: ClientPlan, random: Random): Draft[] {
  const drafts = [...draftYear(plan, random, 'former'), ...draftYear(plan, random, 'last')].sort(
    (one, other) => other.issuedBack - one.issuedBack,
  );
  for (const draft of drafts) decidePayment(draft, plan, random);
  settleMean(drafts, plan);
  return drafts;
}

/** Payments need the numbers of their invoices, which are given by date over all clients. */
export function makePayments(plan: ClientPlan, drafts: readonly Draft[], random: Random): PaymentFact[] {
  return drafts.filter((draft) => draft.isPaid).flatMap((draft) => payDraft(plan, draft, random));
}

function draftYear(plan: ClientPlan, random: Random, year: 'former' | 'last'): Draft[] {
  const share = year === 'last' ? 1 : plan.formerShare;
  const shift = year === 'last' ? 0 : doubtfulBack + 1;
  const scaled = (minor: number) => (year === 'last' ? minor : Math.round((minor * share) / 50) * 50);
  const gap = plan.recurring.passThroughMinor.length > 4 ? daysBetweenMonths : daysBetweenMonths * 3;
  const recurring = plan.recurring.passThroughMinor.map((passThrough, index, all) => {
    const issuedBack = shift + 8 + Math.round(gap * (all.length - 1 - index));
    return draft(plan, issuedBack, scaled(plan.recurring.amountMinor), scaled(passThrough), true);
  });
  const { count } = plan.others;
  const amounts = splitTotal(random, scaled(plan.others.revenueMinor), count, 500);
  const passThroughs = sharePassThrough(amounts, scaled(plan.others.passThroughMinor), random);
  const step = 350 / count;
  const others = amounts.map((amount, index) => {
    const issuedBack = shift + 6 + Math.floor(step * index + random.next() * step * 0.8);
    return draft(plan, issuedBack, amount, passThroughs[index] ?? 0, false);
  });
  return [...recurring, ...others];
}

function draft(
  plan: ClientPlan,
  issuedBack: number,
  amountMinor: number,
  passThroughMinor: number,
  isRecurring: boolean,
): Draft {
  const dueBack = issuedBack - plan.termDays;
  return {
    client: plan.name,
    number: '',
    issuedBack,
    dueBack,
    amountMinor,
    passThroughMinor,
    isRecurring,
    delay: 0,
    isPaid: false,
  };
}

/** Resold goods lie on a few invoices, not evenly on all; never more than nine tenths of one. */
function sharePassThrough(amounts: readonly number[], total: number, random: Random): number[] {
  let left = total;
  const order = amounts.map((_, index) => index).sort(() => random.next() - 0.5);
  const parts = amounts.map(() => 0);
  const capped = (index: number, wish: number) =>
    Math.max(0, Math.min(wish, left, Math.round((amounts[index] ?? 0) * 0.9)));
  for (const index of order) {
    parts[index] = capped(index, Math.round(((amounts[index] ?? 0) * (0.3 + random.next() * 0.5)) / 50) * 50);
    left -= parts[index] ?? 0;
  }
  for (const index of order) {
    const room = Math.round((amounts[index] ?? 0) * 0.9) - (parts[index] ?? 0);
    const more = Math.min(left, room);
    parts[index] = (parts[index] ?? 0) + more;
    left -= more;
  }
  if (left !== 0) throw new RangeError('more pass-through than these invoices can hold');
  return parts;
}

function decidePayment(invoice: Draft, plan: ClientPlan, random: Random): void {
  invoice.delay = random.between(plan.delay.from, plan.delay.to);
  // Nobody pays before the invoice is written.
  invoice.delay = Math.max(invoice.delay, 1 - plan.termDays);
  avoidDoubtfulDay(invoice);
  invoice.isPaid = invoice.dueBack - invoice.delay >= 0;
}

function avoidDoubtfulDay(invoice: Draft): void {
  if (invoice.dueBack - invoice.delay === doubtfulBack) invoice.delay += 1;
}

/** Days beyond terms of an invoice that counts in the last year; null where it doesn't. */
function countedDays(invoice: Draft): number | null {
  if (!invoice.isPaid) return invoice.dueBack > 0 ? invoice.dueBack : null;
  const paidBack = invoice.dueBack - invoice.delay;
  return paidBack <= firstBack ? invoice.delay : null;
}

function settleMean(drafts: readonly Draft[], plan: ClientPlan): void {
  const counted = () => drafts.filter((invoice) => countedDays(invoice) !== null);
  if (!Number.isInteger(counted().length * plan.delay.mean)) changeParity(drafts);
  const target = counted().length * plan.delay.mean;
  const sum = () => counted().reduce((total, invoice) => total + (countedDays(invoice) ?? 0), 0);
  for (let round = 0; sum() !== target; round++) {
    if (round > 20_000) throw new RangeError(`no payment dates of ${plan.name} give a mean of ${plan.delay.mean} days`);
    const invoice = counted()[round % counted().length];
    if (invoice !== undefined) nudgeDelay(invoice, Math.sign(target - sum()), plan);
  }
}

function nudgeDelay(invoice: Draft, by: number, plan: ClientPlan): void {
  if (!invoice.isPaid) return;
  const delay = invoice.delay + by;
  const paidBack = invoice.dueBack - delay;
  const isPossible = paidBack >= 0 && paidBack <= firstBack && delay >= 1 - plan.termDays;
  if (isPossible && delay >= plan.delay.from - 4 && delay <= plan.delay.to + 30) invoice.delay = delay;
}

/** A mean in half days needs an even count: one that isn't due yet is paid on the last day, or left open after all. */
function changeParity(drafts: readonly Draft[]): void {
  const notDue = drafts.findLast((invoice) => invoice.dueBack <= 0);
  if (notDue === undefined) throw new RangeError('no invoice is recent enough to change the count');
  notDue.isPaid = !notDue.isPaid;
  if (notDue.isPaid) notDue.delay = notDue.dueBack;
}

/** Most pay at once; a restless client in two parts, an ordinary one now and then with a discount for paying early. */
function payDraft(plan: ClientPlan, invoice: Draft, random: Random): PaymentFact[] {
  const paidBack = invoice.dueBack - invoice.delay;
  const { client, number, amountMinor } = invoice;
  if (plan.habit === 'restless' && amountMinor > 60_000 && random.next() < 0.25 && paidBack > 0) {
    const first = Math.round((amountMinor * 0.6) / 1000) * 1000;
    // The earlier part never lies on the day that only some years have.
    const earlier = paidBack + 9 === doubtfulBack ? paidBack + 10 : paidBack + 9;
    return [
      { client, number, paidBack: Math.min(earlier, invoice.issuedBack - 1), amountMinor: first },
      { client, number, paidBack, amountMinor: amountMinor - first },
    ];
  }
  const isEarly = plan.habit === 'ordinary' && invoice.delay <= 0 && amountMinor > 70_000 && random.next() < 0.3;
  return [{ client, number, paidBack, amountMinor: isEarly ? Math.round(amountMinor * 0.98) : amountMinor }];
}
