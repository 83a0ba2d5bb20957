import type { Client } from '../../../shared/contract/client-calls.ts';
import { type CalendarDate, toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { InventoryRecord } from '../../../shared/handover/handover-section.ts';
import type { HandoverFacts, Inventory } from '../../../shared/handover/pack-input.ts';
import { legalFormOf } from '../../../shared/letters/legal-forms.ts';
import type { PaperLanguage } from '../../../shared/paper/paper-document.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listContacts } from '../../db/repositories/contacts.ts';
import { listTickets } from '../../db/repositories/figures-rows.ts';
import { listInventory, listInventorySections } from '../../db/repositories/inventory.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { addressOf, listOpenInvoices } from '../documents/gather-letter-facts.ts';
import { documentLocale, gatherOperator, paperSizeOf } from '../documents/gather-operator.ts';
import type { ServiceDeps } from '../service-deps.ts';

type HandoverRequest = {
  readonly clientId: ClientId;
  readonly language: PaperLanguage;
  readonly datedOn: CalendarDate;
};

/** Reads what a pack may know of a client beside the inventory: nothing that was judged, no note. */
export function gatherHandoverFacts({ db }: ServiceDeps, request: HandoverRequest): HandoverFacts {
  const { clientId, language, datedOn } = request;
  const settings = readSettings(db);
  const client = getClient(db, clientId);
  const { name, person, address, city, contact, registration, tax, logo, signature } = gatherOperator(db, settings);
  const size = paperSizeOf(settings);
  const people = listContacts(db, clientId);
  return {
    clientName: client.name,
    recipient: {
      name: client.legalName ?? client.name,
      person: people.length === 1 ? (people[0]?.name ?? null) : null,
      address: addressOf(client, settings.operator.country),
    },
    operator: { name, person, address, city, contact, registration, tax, logo, signature },
    letterForm: legalFormOf(client.country, size).letterForm,
    agreement: agreementOf(client),
    contacts: people.map(({ name: who, role, email, phone }) => ({ name: who, role, email, phone })),
    openTickets: listOpenTickets(db, clientId, datedOn),
    openInvoices: listOpenInvoices(db, clientId, datedOn).map(({ number, issuedOn, dueOn, openMinor, currency }) => ({
      number,
      issuedOn,
      dueOn,
      openMinor,
      currency,
    })),
    voice: settings.voice,
    language,
    locale: documentLocale(language, settings),
    size,
    datedOn,
  };
}

function agreementOf(client: Client): HandoverFacts['agreement'] {
  return {
    number: client.contractNumber,
    signedOn: client.agreementSignedOn,
    startedOn: client.contractStartedOn,
    fixedEndOn: client.contractFixedEndOn,
  };
}

function listOpenTickets(
  db: ServiceDeps['db'],
  clientId: ClientId,
  datedOn: CalendarDate,
): HandoverFacts['openTickets'] {
  const dayOf = (instant: string) => toCalendarDate(instant.slice(0, 10));
  // Whatever was ever opened may still be open.
  const everything = { afterOn: toCalendarDate('1970-01-01'), asOf: datedOn };
  return listTickets(db, clientId, everything)
    .filter(({ closedAt }) => closedAt === null || dayOf(closedAt) > datedOn)
    .map(({ number, subject, openedAt }) => ({ number, subject, openedOn: dayOf(openedAt) }));
}

/** A client's inventory by section. */
export function readInventory(db: ServiceDeps['db'], clientId: ClientId): Inventory {
  const records: Record<string, InventoryRecord[]> = {};
  for (const { section, values, verifiedOn } of listInventory(db, clientId, null)) {
    const known = records[section] ?? [];
    known.push({ values, verifiedOn });
    records[section] = known;
  }
  const stated = listInventorySections(db, clientId).map(({ section, status, note }) => [section, { status, note }]);
  return { records, stated: Object.fromEntries(stated) };
}
