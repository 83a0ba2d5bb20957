import { makeFormatters, type NumberStyle } from '../i18n/formatters.ts';
import type { InventoryRecord } from './handover-section.ts';
import { type HandoverFacts, type Inventory, isCopy, type PackValues } from './pack-input.ts';

/**
 * The inventory with what is known without it: dates of the agreement, contacts, open tickets, open invoices. What was
 * recorded stays as it is and wins over a fact of the same name. Amounts are typeset for paper, plain for files that
 * programs read.
 */
export function addFacts(
  inventory: Inventory,
  facts: HandoverFacts,
  values: PackValues,
  style: NumberStyle = 'typeset',
): Inventory {
  const { datedOn } = facts;
  const known: Readonly<Record<string, readonly InventoryRecord[]>> = {
    '02': datesOf(facts, values).map((record) => toRecord(record, datedOn)),
    '03': peopleOf(facts, values).map((record) => toRecord(record, datedOn)),
    '24': ticketsOf(facts).map((record) => toRecord(record, datedOn)),
    '29': invoicesOf(facts, style).map((record) => toRecord(record, datedOn)),
  };
  const names: Readonly<Record<string, string>> = { '02': 'subject', '03': 'name', '24': 'id', '29': 'reference' };
  const records = { ...inventory.records };
  for (const [number, found] of Object.entries(known)) {
    const own = records[number] ?? [];
    const name = names[number] ?? '';
    const plain = (record: InventoryRecord) => record.values[name]?.trim().toLowerCase();
    const taken = own.map(plain);
    records[number] = [...found.filter((record) => !taken.includes(plain(record))), ...own];
  }
  return { ...inventory, records };
}

type Loose = Readonly<Record<string, string | null | undefined>>;

function toRecord(values: Loose, datedOn: string): InventoryRecord {
  const known = Object.entries(values).filter((pair): pair is [string, string] => (pair[1] ?? '') !== '');
  return { values: Object.fromEntries(known), verifiedOn: datedOn };
}

function datesOf({ agreement }: HandoverFacts, { cutOffOn, cutOffTime }: PackValues): Loose[] {
  const number = agreement.number === null ? null : `Number ${agreement.number}`;
  const rows: readonly Loose[] = [
    { subject: 'Agreement signed', on: agreement.signedOn, note: number },
    { subject: 'Agreement began', on: agreement.startedOn },
    { subject: 'Agreement fixed until', on: agreement.fixedEndOn },
    { subject: 'End of the agreement', on: cutOffOn },
    { subject: 'Switch of responsibility', on: cutOffOn, time: cutOffTime, note: 'For operation and protection' },
  ];
  return rows.filter(({ on }) => (on ?? '') !== '');
}

function peopleOf({ contacts, operator }: HandoverFacts, values: PackValues): Loose[] {
  const { recipient, recipientPerson } = values;
  const ownRole = isCopy(values) ? 'Provider' : 'Provider until the switch';
  const [phone, email] = [
    operator.contact.find((line) => !line.includes('@')),
    operator.contact.find((line) => line.includes('@')),
  ];
  const name = operator.person ?? operator.name;
  return [
    ...contacts.map((contact) => ({ side: 'client', ...contact })),
    ...(name === null ? [] : [{ side: 'until now', role: ownRole, name, phone: phone ?? `? ${name}`, email }]),
    ...(recipient === undefined
      ? []
      : [
          { side: 'new provider', role: recipient, name: recipientPerson ?? `? ${recipient}`, phone: `? ${recipient}` },
        ]),
  ];
}

function ticketsOf({ openTickets }: HandoverFacts): Loose[] {
  return openTickets.map(({ number, subject, openedOn }) => ({
    kind: 'ticket',
    id: number,
    subject,
    since: openedOn,
    state: 'open',
  }));
}

function invoicesOf({ openInvoices, locale }: HandoverFacts, style: NumberStyle): Loose[] {
  const { money } = makeFormatters(locale, style);
  return openInvoices.map(({ number, issuedOn, dueOn, openMinor, currency }) => ({
    kind: 'invoice',
    reference: number,
    on: issuedOn,
    dueOn,
    amount: money(openMinor, currency),
    note: 'Open',
  }));
}
