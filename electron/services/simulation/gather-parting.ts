import { paymentStateOf } from '../../../shared/client/invoice-timing.ts';
import type { Client } from '../../../shared/contract/client-calls.ts';
import {
  addPeriods,
  type CalendarDate,
  daysBetween,
  type Period,
  periodOf,
  startOfPeriod,
} from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { findNoticeDate, type NoticeTerms } from '../../../shared/letters/notice-date.ts';
import { planHorizonMonths } from '../../../shared/simulation/exit-plan.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { listInvoiceAccounts } from '../../db/repositories/figures-lateness.ts';

/** What parting with one client, and its price, depend on beside its yearly figures. */
export type PartingTerms = {
  readonly clientId: ClientId;
  /** By notice at the beginning of month 1, 2, ... of a plan: when the client has left; null where the terms don't say. */
  readonly leftMonths: number[] | null;
  /** The last day of the agreement, by the same notices. */
  readonly endsOn: CalendarDate[] | null;
  /** Invoices open and more than 90 days past due: net, in the operator's currency. */
  readonly receivablesOver90Minor: number;
  readonly payInterval: Client['payInterval'];
};

/** Money overdue for longer than this may not come any more. */
const doubtfulAfterDays = 90;

type Scope = { readonly asOf: CalendarDate; readonly currency: CurrencyCode; readonly firstMonth: Period };

/** Reads notice periods, for plans that begin with the given month, and doubtful receivables of every client. */
export function gatherPartingTerms(db: ReadableDb, { asOf, currency, firstMonth }: Scope): PartingTerms[] {
  const overdue = sumOverdue(db, asOf, currency);
  return listClients(db, { includeArchived: false }).map((client) => ({
    clientId: client.id,
    ...findEnds(client, firstMonth),
    receivablesOver90Minor: overdue.get(client.id) ?? 0,
    payInterval: client.payInterval,
  }));
}

function sumOverdue(db: ReadableDb, asOf: CalendarDate, currency: CurrencyCode): ReadonlyMap<ClientId, number> {
  const sums = new Map<ClientId, number>();
  for (const { clientId, account } of listInvoiceAccounts(db, asOf, currency)) {
    if (account.dueOn === null || account.currency !== currency) continue;
    if (daysBetween(account.dueOn, asOf) <= doubtfulAfterDays) continue;
    if (paymentStateOf(account, asOf).kind !== 'open') continue;
    const paidMinor = account.payments.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    sums.set(clientId, (sums.get(clientId) ?? 0) + Math.max(0, (account.grossMinor ?? account.netMinor) - paidMinor));
  }
  return sums;
}

function findEnds(client: Client, firstMonth: Period): Pick<PartingTerms, 'leftMonths' | 'endsOn'> {
  const leftMonths: number[] = [];
  const endsOn: CalendarDate[] = [];
  for (let month = 1; month <= planHorizonMonths; month++) {
    const receivedOn = startOfPeriod(addPeriods(firstMonth, month - 1));
    const notice = findNoticeDate({
      receivedOn,
      terms: termsOf(client),
      country: client.country,
      chosenDays: null,
      chosenBecause: null,
    });
    if (notice.kind === 'ask') return { leftMonths: null, endsOn: null };
    // A month of which more than half is still worked is worked; the account is kept by whole months.
    const isWorked = Number(notice.endOn.slice(8)) > 15;
    leftMonths.push(monthsBetween(firstMonth, periodOf(notice.endOn)) + (isWorked ? 2 : 1));
    endsOn.push(notice.endOn);
  }
  return { leftMonths, endsOn };
}

function termsOf({ noticePeriod: count, noticeUnit: unit, ...client }: Client): NoticeTerms {
  return {
    period: count === null ? null : { count, unit: unit ?? 'days' },
    endRule: client.contractEndRule,
    fixedEndOn: client.contractFixedEndOn,
    payInterval: client.payInterval,
  };
}

function monthsBetween(from: Period, to: Period): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}
