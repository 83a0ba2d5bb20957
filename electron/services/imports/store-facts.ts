import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId, CostId, InvoiceId, TicketId, TimeEntryId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, minorDigits, toUnits, unstatedCurrency } from '../../../shared/core/money.ts';
import type { CostDraft, InvoiceDraft, TicketDraft, TimeDraft } from '../../../shared/importing/drafts.ts';
import { type Why, why } from '../../../shared/importing/left-out.ts';
import { makeCostInserter } from '../../db/repositories/costs.ts';
import {
  getInvoiceValues,
  type InvoiceValues,
  makeInvoiceFinder,
  makeInvoiceInserter,
  type StoredInvoiceValues,
  updateInvoice,
} from '../../db/repositories/invoices.ts';
import { claimOpenBalance, listOpenBalances, openBalanceKey } from '../../db/repositories/open-balances.ts';
import {
  makeTicketFinder,
  makeTicketInserter,
  type TicketValues,
  updateTicket,
} from '../../db/repositories/tickets.ts';
import {
  findTimeEntry,
  isTimeEntryOf,
  makeTimeEntryInserter,
  type TimeEntryRow,
  updateTimeEntry,
} from '../../db/repositories/time-entries.ts';
import { whyTwin } from './ask-about-twins.ts';
import { makeKnownHoursFinder } from './find-known-hours.ts';
import { makeTwinFinder } from './find-twins.ts';
import { duplicate, fillFrom, type ImportSession, isSameRow, resolveClient } from './import-session.ts';

/** Stores one draft; answers why where it was left out. */
export type StoreDraft<T> = (draft: T) => Why | undefined;

function toFlag(value: boolean | null): 0 | 1 | null {
  return value === null ? null : value ? 1 : 0;
}

export function makeTimeStorer(session: ImportSession, drafts: readonly TimeDraft[]): StoreDraft<TimeDraft> {
  const { db, importId, nextRowId } = session;
  const insert = makeTimeEntryInserter(db, importId);
  const occurrences = new Map<string, number>();
  const findKnown = makeKnownHoursFinder(session, drafts);
  return (draft) => {
    const waits = whyTwin(session, 'hours', findKnown(draft)?.fileName);
    if (waits !== undefined) return waits;
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { identity, workedOn, kind, person, note } = draft;
    const isBillable = toFlag(draft.isBillable);
    const row = { clientId, workedOn, minutes: draft.seconds / 60, kind, isBillable, person, note };
    if (insert(nextRowId<TimeEntryId>(), identity, row)) return undefined;
    if (identity.startsWith('id ')) return renewTimeEntry(session, identity, row);
    // equal entries of one file are told apart by their occurrence
    const before = occurrences.get(identity) ?? (isTimeEntryOf(db, identity, importId) ? 1 : 0);
    occurrences.set(identity, before + 1);
    if (before === 0) return duplicate;
    return insert(nextRowId<TimeEntryId>(), `${identity} #${before + 1}`, row) ? undefined : duplicate;
  };
}

/** Only entries with an id of their tool can be known again once they changed. */
function renewTimeEntry(session: ImportSession, identity: string, row: TimeEntryRow): Why | undefined {
  const stored = findTimeEntry(session.db, identity);
  if (stored === undefined || session.isSameFile || isSameRow<TimeEntryRow>(stored, row)) return duplicate;
  session.keep.row('time_entries', stored.id);
  updateTimeEntry(session.db, stored.id, row);
  return undefined;
}

/**
 * The day that a file of invoices reaches to at least: the newest on which one was written or paid, and no later than
 * today. Null for an empty file.
 */
export function newestDay(drafts: readonly object[], today: CalendarDate): CalendarDate | null {
  let newest: CalendarDate | null = null;
  for (const draft of drafts)
    for (const on of daysOf(draft)) if (on !== null && on <= today && (newest === null || on > newest)) newest = on;
  return newest;
}

function daysOf(draft: Partial<Pick<InvoiceDraft, 'issuedOn' | 'paidOn'>>): readonly (CalendarDate | null)[] {
  return [draft.issuedOn ?? null, draft.paidOn ?? null];
}

/** Stores invoices of a file that reaches to a day; `drafts` are all that it holds. */
export function makeInvoiceStorer(
  session: ImportSession,
  fileOn: CalendarDate | null,
  drafts: readonly Pick<InvoiceDraft, 'number' | 'client'>[],
): StoreDraft<InvoiceDraft> {
  const { db, importId, nextRowId, source } = session;
  const find = makeInvoiceFinder(db);
  const insert = makeInvoiceInserter(db);
  const findBalance = makeBalanceFinder(session);
  const findTwin = makeTwinFinder(session, drafts);
  return (draft) => {
    const { client, identity } = draft;
    const facts = toFacts(draft, fileOn);
    // a client is not made for an invoice that waits
    const isNew = session.matcher.match(client, source).kind === 'new';
    const foreign = isNew ? findTwin(undefined, facts, client.name) : undefined;
    if (foreign?.kind === 'unclear') return foreign.why;
    if (foreign !== undefined) return completeTwin(session, foreign.id, facts);
    const clientId = resolveClient(session, client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const values: InvoiceValues = { ...facts, clientId };
    const stored = find(identity);
    if (stored === undefined) {
      const twin = findTwin(clientId, values, client.name);
      if (twin !== undefined) return twin.kind === 'unclear' ? twin.why : completeTwin(session, twin.id, values);
      const balanceId = findBalance(clientId, values.number);
      if (balanceId === undefined) insert(nextRowId<InvoiceId>(), values, { source, identity, importId });
      else claim(session, balanceId, values, { source, identity });
      return undefined;
    }
    const next = renew(stored, values);
    if (session.isSameFile || isSameRow<InvoiceValues>({ ...stored, balanceOn: next.balanceOn }, next))
      return duplicate;
    noteOtherBalance(session, stored, values);
    noteOtherAmount(session, stored, next);
    session.keep.row('invoices', stored.id);
    updateInvoice(db, stored.id, next);
    return undefined;
  };
}

function toFacts(draft: InvoiceDraft, fileOn: CalendarDate | null): Omit<InvoiceValues, 'clientId'> {
  const { lines: _lines, client: _client, identity: _identity, isRecurring, mayIncludeVat, ...rest } = draft;
  const balanceOn = rest.balanceMinor === null ? null : fileOn;
  return { ...rest, isRecurring: toFlag(isRecurring), mayIncludeVat: mayIncludeVat ? 1 : 0, balanceOn };
}

/** The invoice is in the book by another file: that one is believed, and what it left open is filled in. */
function completeTwin(
  { db, keep, isSameFile, leavesOthers = false }: ImportSession,
  id: InvoiceId,
  values: Omit<InvoiceValues, 'clientId'>,
): Why | undefined {
  const { id: _id, ...stored } = getInvoiceValues(db, id);
  const { balanceMinor, balanceOn, currency, rate, rateCurrency } = values;
  const isClearer = stored.mayIncludeVat === 1 && values.mayIncludeVat === 0;
  const sums = isClearer ? values : stored;
  const next: InvoiceValues = {
    ...stored,
    dueOn: stored.dueOn ?? values.dueOn,
    paidOn: stored.paidOn ?? values.paidOn,
    ...(stored.balanceMinor === null ? { balanceMinor, balanceOn } : {}),
    passThroughMinor: stored.passThroughMinor ?? values.passThroughMinor,
    isRecurring: stored.isRecurring ?? values.isRecurring,
    ...(stored.currency === null ? { currency, rate, rateCurrency } : {}),
    amountMinor: sums.amountMinor,
    grossMinor: sums.grossMinor ?? (sums.amountMinor === values.amountMinor ? values.grossMinor : null),
    mayIncludeVat: sums.mayIncludeVat,
  };
  if (isSameFile || leavesOthers || isSameRow<InvoiceValues>(stored, next)) return why('known-elsewhere');
  keep.row('invoices', id);
  updateInvoice(db, id, next);
  return undefined;
}

/** An amount that a file changes is pointed out: the file may as well be the older one. */
function noteOtherAmount({ amountsChanged }: ImportSession, stored: InvoiceValues, next: InvoiceValues): void {
  if (stored.amountMinor === next.amountMinor) return;
  const currency = (next.currency ?? unstatedCurrency) as CurrencyCode;
  const write = (minor: number) => toUnits(minor, currency).toFixed(minorDigits(currency));
  amountsChanged.push(`${next.number ?? next.issuedOn} ${write(stored.amountMinor)} → ${write(next.amountMinor)}`);
}

/** What a file that reaches to a later day said of the balance is overwritten, and pointed out. */
function noteOtherBalance({ balancesDiffer }: ImportSession, stored: InvoiceValues, values: InvoiceValues): void {
  if (stored.balanceMinor === null || values.balanceMinor === null) return;
  if (stored.balanceMinor === values.balanceMinor || stored.balanceOn === null) return;
  if (values.balanceOn === null || values.balanceOn >= stored.balanceOn) return;
  balancesDiffer.push(stored.number ?? stored.issuedOn);
}

/** Few books hold open balances without their invoices: those are read once, when the first invoice comes. */
function makeBalanceFinder({
  db,
}: ImportSession): (clientId: ClientId, number: string | null) => InvoiceId | undefined {
  let balances: ReadonlyMap<string, InvoiceId> | undefined;
  return (clientId, number) => {
    balances ??= listOpenBalances(db);
    return number === null || balances.size === 0 ? undefined : balances.get(openBalanceKey(clientId, number));
  };
}

/** The invoice of an open balance was found; a balance that its file leaves open stays. */
function claim(
  session: ImportSession,
  id: InvoiceId,
  values: InvoiceValues,
  origin: { readonly source: string; readonly identity: string },
): void {
  const { db, keep } = session;
  const stored = getInvoiceValues(db, id);
  noteOtherBalance(session, stored, values);
  keep.row('invoices', id);
  claimOpenBalance(db, id, origin);
  updateInvoice(db, id, {
    ...values,
    balanceMinor: values.balanceMinor ?? stored.balanceMinor,
    balanceOn: values.balanceMinor === null ? stored.balanceOn : values.balanceOn,
    dueOn: values.dueOn ?? stored.dueOn,
  });
}

/** A newer export over what is stored. Where the user has settled VAT and the file says what it said before, that stays. */
function renew(stored: StoredInvoiceValues, values: InvoiceValues): InvoiceValues {
  const { id: _id, ...before } = stored;
  const isOtherCurrency = values.currency !== null && values.currency !== before.currency;
  const filled = { ...fillFrom<InvoiceValues>(before, values), clientId: before.clientId };
  const { rate, rateCurrency } = isOtherCurrency ? values : filled;
  const next = { ...filled, rate, rateCurrency };
  const isSettled = before.mayIncludeVat === 0 && values.mayIncludeVat === 1;
  const isUnchanged = values.amountMinor === (before.grossMinor ?? before.amountMinor);
  if (!isSettled || !isUnchanged) return next;
  const { amountMinor, grossMinor, mayIncludeVat } = before;
  return { ...next, amountMinor, grossMinor, mayIncludeVat };
}

export function makeCostStorer(session: ImportSession): StoreDraft<CostDraft> {
  const insert = makeCostInserter(session.db, session.importId);
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { month, description, amountMinor, currency } = draft;
    const values = { clientId, month, description, amountMinor, currency };
    return insert(session.nextRowId<CostId>(), draft.identity, values) ? undefined : duplicate;
  };
}

export function makeTicketStorer(session: ImportSession): StoreDraft<TicketDraft> {
  const { db, importId, nextRowId } = session;
  const find = makeTicketFinder(db);
  const insert = makeTicketInserter(db, importId);
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { lines: _lines, client: _client, identity, isReopened, isAfterHours, ...rest } = draft;
    const values: TicketValues = {
      ...rest,
      clientId,
      isReopened: toFlag(isReopened),
      isAfterHours: toFlag(isAfterHours),
    };
    const stored = find(identity);
    if (stored === undefined) {
      insert(nextRowId<TicketId>(), identity, values);
      return undefined;
    }
    const { id, ...before } = stored;
    const next = { ...fillFrom<TicketValues>(before, values), clientId: before.clientId };
    if (session.isSameFile || isSameRow<TicketValues>(before, next)) return duplicate;
    session.keep.row('tickets', id);
    updateTicket(db, id, next);
    return undefined;
  };
}
