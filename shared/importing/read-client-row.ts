import type { ClientDraft, ContactDraft } from './drafts.ts';
import { hashTexts } from './hash-text.ts';
import { type Why, why } from './left-out.ts';
import { readDate } from './read-date.ts';
import { findCurrency } from './read-number.ts';
import { readContractKind, readCountry, readYesNo } from './read-word.ts';
import { badDate, clientOf, orNull, type RowNotes, readWord } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

/** One client with what the file knows of it. */
export function readClientRow(reading: TableReading, row: Row, notes: RowNotes): ClientDraft | Why {
  const name = nameOf(reading, row);
  if (name === '') return why('no-name');
  if (isSupplier(reading, row)) return why('supplier', name);
  const bad = badDate(reading, row, ['since', 'agreementSignedOn']);
  if (bad !== undefined) return bad;
  const currency = reading.text(row, 'currency') === '' ? null : findCurrency(reading.text(row, 'currency'));
  if (currency === undefined) return why('bad-currency', reading.text(row, 'currency'));
  const revenueCurrency = reading.currency(row, 'revenuePerYear') ?? null;
  const revenueMinorPerYear = reading.minor(row, 'revenuePerYear', revenueCurrency);
  if (revenueMinorPerYear === undefined) return why('bad-amount', reading.text(row, 'revenuePerYear'));
  const text = (field: string) => orNull(reading.text(row, field));
  return {
    lines: [row.line],
    client: { name, externalId: reading.text(row, 'externalId'), email: '' },
    legalName: text('legalName') === name ? null : text('legalName'),
    emailDomain: domainOf(reading, row),
    address: text('address'),
    city: text('city'),
    postcode: text('postcode'),
    country: text('country') === null ? null : readCountry(reading.text(row, 'country')),
    sinceOn: reading.date(row, 'since') ?? null,
    contractKind: readWord(readContractKind, reading, row, 'contract', notes),
    contractNumber: text('contractNumber'),
    noticeDays: readCount(reading, row, 'noticeDays', notes),
    agreementSignedOn: reading.date(row, 'agreementSignedOn') ?? null,
    seats: readCount(reading, row, 'seats', notes),
    devices: readCount(reading, row, 'devices', notes),
    locale: text('locale'),
    currency,
    revenueMinorPerYear,
    revenueCurrency,
    isArchived: isCalledArchived(reading, row, name) ? true : null,
  };
}

const gone =
  /^(?:archived?|inactive|deleted|disabled|closed|former|cancell?ed|archiviat[oa]|inattiv[oa]|disattivat[oa]|eliminat[oa]|cessat[oa]|chius[oa]|archiviert|inaktiv|gelöscht|deaktiviert|ehemalig(?:er kunde)?|archivad[oa]|inactiv[oa]|eliminad[oa]|borrad[oa]|desactivad[oa]|(?:former|ex|lost|past) (?:client|customer))$/i;
const goneInName =
  /[[(](?:deleted|inactive|archived|gelöscht|inaktiv|archiviert|eliminat[oa]|inattiv[oa]|borrad[oa]|inactiv[oa])[\])]\s*$/i;

/** Says so in a word, by the day on which it was, by a yes or no, or behind the name. */
function isCalledArchived(reading: TableReading, row: Row, name: string): boolean {
  const [archived, active] = [reading.text(row, 'archived'), reading.text(row, 'active')];
  if (gone.test(archived) || gone.test(active) || goneInName.test(name)) return true;
  if (readYesNo(archived) === true || readDate(archived, 'ymd') !== undefined) return true;
  return readYesNo(active) === false;
}

const supplier = /^(?:vendors?|suppliers?|creditors?|lieferant(?:en)?|kreditor(?:en)?|fornitor[ei]|proveedor(?:es)?)$/i;

/** Address books hold suppliers too: by a word for it, or in lists of accounts by the account. */
function isSupplier(reading: TableReading, row: Row): boolean {
  if (supplier.test(reading.text(row, 'relation'))) return true;
  return reading.layout.source === 'datev' && /^0*[7-9]\d{4,}$/.test(reading.text(row, 'externalId'));
}

function nameOf(reading: TableReading, row: Row): string {
  const person = `${reading.text(row, 'firstName')} ${reading.text(row, 'lastName')}`.trim();
  const name = reading.text(row, 'name') || reading.text(row, 'legalName') || person;
  return name.replace(/\s+/g, ' ');
}

function readCount(reading: TableReading, row: Row, field: string, notes: RowNotes): number | null {
  const number = reading.scaled(row, field);
  if (number === null) return null;
  if (number !== undefined && number.scale === 1 && number.mantissa >= 0) return number.mantissa;
  notes.notUnderstood.push({ line: row.line, text: `${reading.headerOf(field)}: ${reading.text(row, field)}` });
  return null;
}

const publicMailDomains = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de posteo.de mail.com libero.it virgilio.it alice.it tin.it tiscali.it hotmail.it yahoo.it pec.it legalmail.it aruba.it hotmail.es yahoo.es telefonica.net outlook.de outlook.it outlook.es live.it live.de hotmail.de hotmail.co.uk yahoo.de yahoo.co.uk ymail.com btinternet.com fastmail.com zoho.com hey.com mailbox.org gmx.com gmx.es inwind.it iol.it email.it fastwebnet.it poste.it arubapec.it postecert.it bluewin.ch aon.at chello.at orange.es movistar.es terra.es'.split(
    ' ',
  ),
);

/** Domain of an address that is the client's own; undefined for mailboxes of the public and for what is no address. */
export function ownMailDomain(email: string): string | undefined {
  const domain = /@([^@\s>]+\.[^@\s>]+)>?\s*$/.exec(email)?.[1]?.toLowerCase();
  return domain === undefined || publicMailDomains.has(domain) ? undefined : domain;
}

function domainOf(reading: TableReading, row: Row): string | null {
  const given = reading.text(row, 'emailDomain').toLowerCase().replace(/^@/, '');
  if (given !== '') return given;
  const site = /^(?:https?:\/\/)?(?:www\.)?([^/\s:]+\.[^/\s:]+)/i
    .exec(reading.text(row, 'website'))?.[1]
    ?.toLowerCase();
  return site ?? ownMailDomain(reading.text(row, 'email')) ?? null;
}

/** One person of a client. */
export function readContactRow(reading: TableReading, row: Row): ContactDraft | Why {
  const person = `${reading.text(row, 'firstName')} ${reading.text(row, 'lastName')}`.trim();
  const name = (reading.text(row, 'name') || person).replace(/\s+/g, ' ');
  const email = orNull(reading.text(row, 'email'));
  const client = clientOf(reading, row);
  if (name === '') return reading.isBeyond(row, 'name') ? why('row-short', reading.headerOf('name')) : why('no-name');
  if (client.name === '' && client.externalId === '' && ownMailDomain(client.email) === undefined)
    return reading.has('client') ? why('no-client') : why('no-client-column');
  return {
    lines: [row.line],
    client,
    identity: `contact ${hashTexts([client.name.toLowerCase(), (email ?? name).toLowerCase()])}`,
    name,
    role: orNull(reading.text(row, 'role')),
    email,
    phone: orNull(reading.text(row, 'phone')),
  };
}
