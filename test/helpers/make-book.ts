import { pathToFileURL } from 'node:url';
import { type CalendarDate, toCalendarDate } from '../../shared/core/dates.ts';
import type { AssessmentFact } from './book/book-rows.ts';
import type { ClientPlan } from './book/client-plan.ts';
import { demoPlans } from './book/demo-plans.ts';
import { draftInvoices, makePayments } from './book/make-invoices.ts';
import { makeTickets, makeTime } from './book/make-time.ts';
import { makeRandom } from './book/random.ts';
import { randomPlans } from './book/random-plans.ts';
import { type BookRows, writeBook } from './book/write-book.ts';

/** The day on which the committed demo book ends. */
export const demoAnchor = toCalendarDate('2026-10-31');

/** Two years of rows of the given clients, alike on every run. */
export function makeBookRows(plans: readonly ClientPlan[]): BookRows {
  const random = makeRandom(20_261);
  const drafts = plans.map((plan) => draftInvoices(plan, random));
  const invoices = drafts
    .flat()
    .sort((one, other) => other.issuedBack - one.issuedBack || (one.client < other.client ? -1 : 1));
  for (const [index, invoice] of invoices.entries()) invoice.number = `R-${1001 + index}`;
  const payments = plans
    .flatMap((plan, index) => makePayments(plan, drafts[index] ?? [], random))
    .sort((one, other) => other.paidBack - one.paidBack);
  const times = plans.map((plan) => makeTime(plan, random));
  const tickets = plans
    .flatMap((plan, index) => makeTickets(plan, times[index] ?? [], random))
    .sort((one, other) => other.openedBack - one.openedBack || one.openedMinute - other.openedMinute)
    .map((ticket, index) => ({ ...ticket, number: `TCK-${index + 1}` }));
  return {
    plans,
    invoices,
    payments,
    times: times.flat().sort((one, other) => other.back - one.back || one.startMinute - other.startMinute),
    tickets,
    assessments: plans.flatMap((plan, index) => assess(plan, index)),
  };
}

/** The last review, the former ones, and the caller-ID reaction of the months between. */
function assess(plan: ClientPlan, index: number): AssessmentFact[] {
  const { name: client, levels, remarks } = plan;
  const offset = index % 5;
  const former = plan.former ?? [{ back: 380, levels }];
  const last = Object.entries(levels).map(([criterion, level]) => {
    const note = remarks[criterion as keyof ClientPlan['levels']] ?? '';
    return { client, criterion, level, back: 12 + offset, note };
  });
  const before = former.flatMap((review) =>
    Object.entries(review.levels).map(([criterion, level]) => {
      return { client, criterion, level, back: review.back + offset, note: '' };
    }),
  );
  const reactions = Array.from({ length: monthsOfReactions }, (_, month) => 12 + offset + 30 * (month + 1)).map(
    (back) => {
      const review = former.findLast((one) => one.back + offset > back);
      return { client, criterion: 'G0', level: (review?.levels ?? levels).G0, back, note: '' };
    },
  );
  const inUse = [...last, ...before];
  return [
    ...inUse,
    ...reactions.filter(({ back }) => !inUse.some((one) => one.criterion === 'G0' && one.back === back)),
  ];
}

const monthsOfReactions = 12;

/** Writes the files of the demo book (12 clients) or of a made-up one of any other size. */
export function makeBook(clientCount: number, folder: string, lastOn: CalendarDate): void {
  writeBook(makeBookRows(clientCount === demoPlans.length ? demoPlans : randomPlans(clientCount)), folder, lastOn);
}

// node test/helpers/make-book.ts 80 out/book-80 2026-10-31
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [count = '12', folder = 'resources/demo', lastOn = demoAnchor] = process.argv.slice(2);
  makeBook(Number(count), folder, toCalendarDate(lastOn));
}
