import { paymentStateOf } from '../../../shared/client/invoice-timing.ts';
import type { Client } from '../../../shared/contract/client-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { LetterFacts, OpenInvoice } from '../../../shared/letters/letter-facts.ts';
import type { ReadableDb } from '../../db/database.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listContacts } from '../../db/repositories/contacts.ts';
import { listCreditParts } from '../../db/repositories/credits.ts';
import { listInvoices, listPayments } from '../../db/repositories/figures-rows.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { readBookCurrency } from '../book/book-basis.ts';
import type { ServiceDeps } from '../service-deps.ts';
import type { DocumentRequest } from './document-kind.ts';
import { documentLocale, gatherOperator, paperSizeOf, townOf } from './gather-operator.ts';

/** Reads what a letter may know of a client: address, agreement, open invoices. Nothing that was judged. */
export function gatherLetterFacts({ db }: ServiceDeps, { clientId, language, datedOn }: DocumentRequest): LetterFacts {
  const settings = readSettings(db);
  const client = getClient(db, clientId);
  return {
    operator: gatherOperator(db, settings),
    client: {
      name: client.name,
      legalName: client.legalName,
      address: addressOf(client, settings.operator.country),
      country: client.country,
      person: onlyPerson(db, clientId),
    },
    agreement: agreementOf(client),
    openInvoices: listOpenInvoices(db, clientId, datedOn),
    currency: readBookCurrency(db),
    voice: settings.voice,
    language,
    locale: documentLocale(language, settings),
    size: paperSizeOf(settings),
    datedOn,
  };
}

/** Postcode and town in one line; the country in capitals where the letter crosses a border. */
export function addressOf({ address, postcode, city, country }: Client, home: string | null): readonly string[] {
  const lines = [address, townOf({ postcode, city }, country ?? home)].filter(
    (line): line is string => line !== null && line !== '',
  );
  if (lines.length === 0 || country === null || country === home) return lines;
  return [...lines, countryName(country)];
}

function countryName(country: string): string {
  const isCode = /^[A-Z]{2}$/.test(country);
  return (isCode ? (new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country) : country).toUpperCase();
}

function onlyPerson(db: ReadableDb, clientId: ClientId): string | null {
  const people = listContacts(db, clientId);
  return people.length === 1 ? (people[0]?.name ?? null) : null;
}

function agreementOf(client: Client): LetterFacts['agreement'] {
  const { noticePeriod: count, noticeUnit: unit } = client;
  return {
    number: client.contractNumber,
    signedOn: client.agreementSignedOn ?? client.contractStartedOn,
    sinceOn: client.sinceOn,
    isPrepaid: client.contractKind === 'block',
    period: count === null ? null : { count, unit: unit ?? 'days' },
    endRule: client.contractEndRule,
    fixedEndOn: client.contractFixedEndOn,
    payInterval: client.payInterval,
  };
}

/** Invoices open on a day, each in its own currency, oldest first; what is open is told where payments are known. */
export function listOpenInvoices(db: ReadableDb, clientId: ClientId, asOf: CalendarDate): OpenInvoice[] {
  const bookCurrency = readBookCurrency(db);
  const payments = listPayments(db, clientId).filter((part) => part.paidOn <= asOf);
  const credits = listCreditParts(db, clientId).filter((part) => part.paidOn <= asOf);
  return listInvoices(db, clientId, asOf)
    .flatMap((invoice) => {
      const currency = invoice.currency ?? bookCurrency;
      const own = [
        ...payments.filter((part) => part.invoiceId === invoice.id && (part.currency ?? bookCurrency) === currency),
        ...credits.filter(({ invoiceId }) => invoiceId === invoice.id),
      ];
      const { dueOn, statedPaidOn, grossMinor, balanceMinor } = invoice;
      const netMinor = invoice.isOpenBalance ? (grossMinor ?? 0) : invoice.amountMinor;
      const account = { dueOn, statedPaidOn, netMinor, grossMinor, balanceMinor, payments: own, currency };
      if (paymentStateOf(account, asOf).kind !== 'open') return [];
      const amountMinor = grossMinor ?? netMinor;
      const paidMinor = own.reduce((sum, payment) => sum + payment.amountMinor, 0);
      const openMinor = own.length === 0 && balanceMinor !== null ? balanceMinor : amountMinor - paidMinor;
      return [{ number: invoice.number, issuedOn: invoice.issuedOn, dueOn, amountMinor, openMinor, currency }];
    })
    .reverse();
}
