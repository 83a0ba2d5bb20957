import { toCountedInvoice } from '../../../shared/client/counted-invoice.ts';
import { sumByCurrency } from '../../../shared/client/sum-by-currency.ts';
import type { Client } from '../../../shared/contract/client-calls.ts';
import { addDays, type CalendarDate, isInWindow, toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import { type CurrencyCode, toMinor } from '../../../shared/core/money.ts';
import { stateOfAdvice } from '../../../shared/evidence/advice.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { ClientPageFacts, OpenAdvice } from '../../../shared/meetings/client-page/client-page-facts.ts';
import type { PreparationFacts } from '../../../shared/meetings/internal-preparation.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listEstimates } from '../../db/repositories/estimates.ts';
import { listTickets } from '../../db/repositories/figures-rows.ts';
import { listRecommendations, type Recommendation } from '../../db/repositories/recommendations.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { readBookCurrency } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import { listClientRows } from '../book/list-client-rows.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { DocumentRequest } from './document-kind.ts';
import { listOpenInvoices } from './gather-letter-facts.ts';
import { documentLocale, paperSizeOf } from './gather-operator.ts';

type Rows = ReturnType<typeof listClientRows>;

/** The last day of the figures: that of the book where it is of a past year, else the day of the document. */
function lastDayOf({ db }: ServiceDeps, datedOn: CalendarDate): CalendarDate {
  const { asOf } = readSettings(db);
  return asOf !== null && asOf < datedOn ? asOf : datedOn;
}

/** Reads what the client's page may know: facts the client has seen on invoices or asked for in tickets. */
export function gatherClientPageFacts(deps: ServiceDeps, request: DocumentRequest): ClientPageFacts {
  const { db } = deps;
  const { clientId, language, datedOn } = request;
  const settings = readSettings(db);
  const currency = readBookCurrency(db);
  const to = lastDayOf(deps, datedOn);
  const rows = listClientRows(deps, { clientId, asOf: to });
  return {
    clientName: getClient(db, clientId).name,
    operatorName: settings.operator.name,
    from: addDays(windowEnding(to).afterOn, 1),
    to,
    currency,
    work: workOf(rows),
    tickets: ticketsOf(deps, request, to),
    money: moneyOf(deps, request, rows, currency, to),
    payments: {
      ...paymentsOf(rows),
      open: listOpenInvoices(db, clientId, to).map(({ number, dueOn, openMinor, currency: own }) => ({
        number,
        dueOn,
        openMinor,
        currency: own,
      })),
    },
    advice: listOpenAdvice(db, clientId, to),
    voice: settings.voice,
    language,
    locale: documentLocale(language, settings),
    size: paperSizeOf(settings),
    datedOn,
  };
}

/** What was recommended and neither carried out nor declined: text and days, nothing of what was said to it. */
export function listOpenAdvice(
  db: ServiceDeps['db'],
  clientId: DocumentRequest['clientId'],
  asOf: CalendarDate,
): OpenAdvice[] {
  return openAdviceOf(db, clientId, asOf).map(({ what, givenOn, status, dueOn }) => ({
    what,
    givenOn,
    isAgreed: status === 'accepted',
    dueOn,
  }));
}

function openAdviceOf(
  db: ServiceDeps['db'],
  clientId: DocumentRequest['clientId'],
  asOf: CalendarDate,
): Recommendation[] {
  return listRecommendations(db, clientId).filter(
    ({ status, givenOn }) => (status === 'open' || status === 'accepted') && givenOn <= asOf,
  );
}

function workOf({ timeEntries }: Rows): ClientPageFacts['work'] {
  const minutes = new Map<ClientPageFacts['work'][number]['kind'], number>();
  for (const { kind, minutes: worked } of timeEntries) minutes.set(kind, (minutes.get(kind) ?? 0) + worked);
  return Array.from(minutes, ([kind, sum]) => ({ kind, minutes: sum }));
}

function ticketsOf({ db }: ServiceDeps, { clientId }: DocumentRequest, to: CalendarDate): ClientPageFacts['tickets'] {
  const window = windowEnding(to);
  // Requests opened before the year may still be open, or were closed in it.
  const all = listTickets(db, clientId, { afterOn: toCalendarDate('1970-01-01'), asOf: to });
  if (all.length === 0) return null;
  const dayOf = (instant: string) => toCalendarDate(instant.slice(0, 10));
  return {
    opened: all.filter(({ openedAt }) => isInWindow(dayOf(openedAt), window)).length,
    closed: all.filter(({ closedAt }) => closedAt !== null && isInWindow(dayOf(closedAt), window)).length,
    open: all
      .filter(({ closedAt }) => closedAt === null || dayOf(closedAt) > to)
      .map(({ subject, number, openedAt }) => ({ subject: subject ?? number ?? '', openedOn: dayOf(openedAt) }))
      .filter(({ subject }) => subject !== ''),
  };
}

function moneyOf(
  { db }: ServiceDeps,
  { clientId }: DocumentRequest,
  { invoices, costs }: Rows,
  currency: CurrencyCode,
  to: CalendarDate,
): ClientPageFacts['money'] {
  const isOwn = (row: { readonly currency: CurrencyCode | null }) => row.currency === null || row.currency === currency;
  const counted = invoices.map(toCountedInvoice);
  const inYear = counted.filter(({ issuedOn }) => isInWindow(issuedOn, windowEnding(to)));
  const charged = inYear.filter(isOwn);
  const foreign = inYear.filter((invoice) => !isOwn(invoice));
  if (charged.length + foreign.length === 0) return estimatedMoney(db, clientId, currency);
  const isCostKnown = charged.every(({ passThroughMinor }) => passThroughMinor !== null);
  const goods = charged.reduce((sum, { passThroughMinor }) => sum + (passThroughMinor ?? 0), 0);
  const byMonth = costs.filter(isOwn).reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    totalMinor: charged.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    goodsMinor: isCostKnown ? goods + byMonth : null,
    mayIncludeVat: charged.some(({ mayIncludeVat }) => mayIncludeVat),
    elsewhere: sumByCurrency(
      foreign.map(({ amountMinor, currency: own }) => ({ amountMinor, currency: own ?? currency })),
    ),
  };
}

/** A yearly figure typed in by the operator is what was charged, too; how it splits isn't known. */
function estimatedMoney(
  db: ServiceDeps['db'],
  clientId: DocumentRequest['clientId'],
  currency: CurrencyCode,
): ClientPageFacts['money'] {
  const found = listEstimates(db).find((one) => one.clientId === clientId && one.figure === 'revenuePerYear');
  if (found === undefined) return null;
  return { totalMinor: toMinor(found.value, currency), goodsMinor: null, mayIncludeVat: false, elsewhere: [] };
}

function paymentsOf({ invoices }: Rows): Pick<ClientPageFacts['payments'], 'paid' | 'paidByDueDate'> {
  const paid = invoices.filter(({ paidOn, daysBeyondTerms }) => paidOn !== null && daysBeyondTerms !== null);
  return {
    paid: paid.length,
    paidByDueDate: paid.filter(({ daysBeyondTerms }) => daysBeyondTerms !== null && daysBeyondTerms <= 0).length,
  };
}

/** Reads what the operator's own paper rests on: the graded client. */
export function gatherPreparationFacts(deps: ServiceDeps, request: DocumentRequest): PreparationFacts {
  const { db } = deps;
  const { clientId, language, datedOn } = request;
  const settings = readSettings(db);
  const client: Client = getClient(db, clientId);
  const { book, currency } = computeBook(deps, lastDayOf(deps, datedOn));
  // The paper is in English, whatever language the window is in.
  const { scorecard, assessment, evidence } = getCatalog('en');
  return {
    clientName: client.name,
    graded: book.clients.find((graded) => graded.clientId === clientId) ?? null,
    contractKind: client.contractKind,
    advice: openAdviceOf(db, clientId, datedOn).map((one) => ({ ...one, state: stateOfAdvice(one, datedOn) })),
    currency,
    voice: settings.voice,
    language,
    locale: documentLocale(language, settings),
    size: paperSizeOf(settings),
    datedOn,
    texts: { scorecard, assessment, evidence },
  };
}
