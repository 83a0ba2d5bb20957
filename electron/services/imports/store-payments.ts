import { type CalendarDate, daysBetween } from '../../../shared/core/dates.ts';
import type { ClientId, PaymentId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, minorDigits, toUnits, unstatedCurrency } from '../../../shared/core/money.ts';
import type { PaymentDraft } from '../../../shared/importing/drafts.ts';
import { type Why, why } from '../../../shared/importing/left-out.ts';
import type { ReadableDb, WritableDb } from '../../db/database.ts';
import { listOpenInvoices, type OpenInvoice } from '../../db/repositories/open-invoices.ts';
import {
  hasPayment,
  listClientsOfInvoice,
  listLoosePayments,
  listTiedPayments,
  makePaymentInserter,
  tiePayment,
  tiePayments,
} from '../../db/repositories/payments.ts';
import { whyTwin } from './ask-about-twins.ts';
import { makeKnownPaymentFinder, mostDaysApart } from './find-known-payments.ts';
import { duplicate, type ImportSession, resolveClient } from './import-session.ts';
import { settleCredits } from './settle-credits.ts';
import type { StoreDraft } from './store-facts.ts';

/** Payments that name their invoice come first: what they pay is no longer open for those that name none. */
export function orderPayments(drafts: readonly PaymentDraft[]): readonly PaymentDraft[] {
  const isNamed = ({ invoiceNumber }: PaymentDraft) => invoiceNumber !== null;
  return [...drafts.filter(isNamed), ...drafts.filter((draft) => !isNamed(draft))];
}

/**
 * Stores payments: those that name an invoice are tied to it by its number. Any other goes to the one open invoice of
 * exactly its amount; where none or several fit it is set aside with those that come into question. `drafts` are all that
 * the file holds.
 */
export function makePaymentStorer(
  session: ImportSession,
  operatorCurrency: CurrencyCode | null,
  drafts: readonly Pick<PaymentDraft, 'identity'>[],
): StoreDraft<PaymentDraft> {
  const { db } = session;
  const insert = makePaymentInserter(db, session.importId);
  const open = makeOpenInvoices(db, operatorCurrency, () => {
    tiePayments(db);
    settleCredits(session);
  });
  const findTwin = makeTwinFinder(session);
  const findKnown = makeKnownPaymentFinder(session, drafts);
  const store = (draft: PaymentDraft, clientId: ClientId, invoice: OpenInvoice | null): Why | undefined => {
    const { identity, invoiceNumber, paidOn, amountMinor, currency } = draft;
    const values = { clientId, invoiceNumber, invoiceId: invoice?.id ?? null, paidOn, amountMinor, currency };
    if (!insert(session.nextRowId<PaymentId>(), identity, values)) return duplicate;
    if (invoice !== null) open.take(invoice);
    return undefined;
  };
  return (draft) => {
    if (draft.invoiceNumber !== null) {
      const owner = ownerOfNumber(session, draft, draft.invoiceNumber);
      if (typeof owner !== 'string') return owner;
      return whyTwin(session, 'payment', findKnown(draft, owner)) ?? store(draft, owner, null);
    }
    if (hasPayment(db, draft.identity)) return duplicate;
    const match = namesClient(draft) ? session.matcher.match(draft.client, session.source) : undefined;
    if (match?.kind === 'unclear') return match.why;
    // a new client owes nothing yet, and is none for a payment that is set aside
    if (match?.kind === 'new') return why('no-invoice-fits', open.describe(draft, []));
    const fitting = open.find(draft, match?.clientId);
    const [only, ...others] = fitting;
    if (only === undefined) return why('no-invoice-fits', open.describe(draft, open.of(match?.clientId)));
    if (others.length > 0) return why('several-invoices-fit', open.describe(draft, fitting));
    const twinOn = findTwin(draft, only.clientId);
    if (twinOn !== undefined) return why('payment-known', `${twinOn}: ${open.describe(draft, fitting)}`);
    return store(draft, only.clientId, only);
  };
}

function namesClient({ client: { name, externalId, email } }: PaymentDraft): boolean {
  return name !== '' || externalId !== '' || email !== '';
}

/** The day on which another file holds a payment of that client and amount that is tied to an invoice. */
function makeTwinFinder({
  db,
  importId,
}: ImportSession): (draft: PaymentDraft, clientId: ClientId) => CalendarDate | undefined {
  let byAmount: ReturnType<typeof listTiedPayments> | undefined;
  return ({ amountMinor, paidOn }, clientId) => {
    byAmount ??= listTiedPayments(db, importId);
    const twin = (byAmount.get(amountMinor) ?? []).find(
      (known) => known.clientId === clientId && Math.abs(daysBetween(known.paidOn, paidOn)) <= mostDaysApart,
    );
    return twin?.paidOn;
  };
}

/** Payments without a number whose invoice came later, or came back: tied where one open invoice has their amount. */
export function tieLoosePayments(db: WritableDb, operatorCurrency: CurrencyCode | null): void {
  const loose = listLoosePayments(db);
  if (loose.length === 0) return;
  const open = makeOpenInvoices(db, operatorCurrency, () => undefined);
  for (const { id, clientId, ...payment } of loose) {
    const [only, ...others] = open.find(payment, clientId);
    if (only === undefined || others.length > 0) continue;
    tiePayment(db, id, only.id);
    open.take(only);
  }
}

/** Whose payment it is that names an invoice. */
function ownerOfNumber(session: ImportSession, draft: PaymentDraft, number: string): ClientId | Why {
  return namesClient(draft) ? resolveClient(session, draft.client, draft.lines[0] ?? 0) : onlyOwner(session, number);
}

/** The client of an invoice that a payment names without naming the client. */
function onlyOwner({ db }: ImportSession, number: string): ClientId | Why {
  const [owner, ...others] = listClientsOfInvoice(db, number);
  if (owner === undefined) return why('no-invoice-fits', number);
  return others.length === 0 ? owner : why('several-invoices-fit', number);
}

type OpenInvoices = {
  readonly find: (
    draft: Pick<PaymentDraft, 'amountMinor' | 'paidOn' | 'currency'>,
    clientId: ClientId | undefined,
  ) => readonly OpenInvoice[];
  readonly of: (clientId: ClientId | undefined) => readonly OpenInvoice[];
  readonly take: (invoice: OpenInvoice) => void;
  /** The amount, and the open invoices that come into question. */
  readonly describe: (draft: PaymentDraft, invoices: readonly OpenInvoice[]) => string;
};

/** Invoices beyond these are not named in a reason. */
const mostNamed = 5;

/** Open invoices by amount, read when the first is sought; `beforeReading` ties what is known to pay them. */
function makeOpenInvoices(
  db: ReadableDb,
  operatorCurrency: CurrencyCode | null,
  beforeReading: () => void,
): OpenInvoices {
  let all: readonly OpenInvoice[] | undefined;
  let byAmount: ReadonlyMap<number, readonly OpenInvoice[]> | undefined;
  const taken = new Set<OpenInvoice>();
  const read = () => {
    if (all === undefined) beforeReading();
    all ??= listOpenInvoices(db);
    byAmount ??= Map.groupBy(all, ({ openMinor }) => openMinor);
    return { all, byAmount };
  };
  const currencyOf = (currency: string | null) => currency ?? operatorCurrency ?? unstatedCurrency;
  return {
    find: ({ amountMinor, paidOn, currency }, clientId) =>
      (read().byAmount.get(amountMinor) ?? []).filter(
        (invoice) =>
          !taken.has(invoice) &&
          (clientId === undefined || invoice.clientId === clientId) &&
          invoice.issuedOn <= paidOn &&
          currencyOf(invoice.currency) === currencyOf(currency),
      ),
    of: (clientId) =>
      clientId === undefined
        ? []
        : read().all.filter((invoice) => invoice.clientId === clientId && !taken.has(invoice)),
    take: (invoice) => taken.add(invoice),
    describe: ({ amountMinor, currency }, invoices) => {
      const paid = writeUnits(amountMinor, currencyOf(currency));
      return invoices.length === 0 ? paid : `${paid}: ${nameInvoices(invoices, currencyOf)}`;
    },
  };
}

/** The first few with number, client and what is open. */
function nameInvoices(invoices: readonly OpenInvoice[], currencyOf: (currency: string | null) => string): string {
  const named = invoices.slice(0, mostNamed).map(({ number, issuedOn, clientName, openMinor, currency }) => {
    return `${number ?? issuedOn} ${clientName} ${writeUnits(openMinor, currencyOf(currency))}`;
  });
  return [...named, ...(invoices.length > mostNamed ? ['…'] : [])].join('; ');
}

function writeUnits(minor: number, currency: string): string {
  const code = currency as CurrencyCode;
  return toUnits(minor, code).toFixed(minorDigits(code));
}
