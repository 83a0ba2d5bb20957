import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { InventoryRecord } from '../../../shared/handover/handover-section.ts';
import type { HandoverFacts, Inventory } from '../../../shared/handover/pack-input.ts';
import type { PaperSize } from '../../../shared/paper/paper-document.ts';

const verifiedOn = '2026-05-20';

function records(...rows: readonly Readonly<Record<string, string>>[]): InventoryRecord[] {
  return rows.map((values) => ({ values, verifiedOn }));
}

/** What is stored of a bakery with three computers beside its inventory. */
export function threeComputersFacts(size: PaperSize): HandoverFacts {
  return {
    clientName: 'Backstube Morgenrot',
    recipient: { name: 'Backstube Morgenrot KG', person: 'Lena Mayr', address: ['Hauptplatz 3', '39042 Brixen'] },
    operator: {
      name: 'Winter IT',
      person: 'Robin Winter',
      address: ['Via Roma 8', '39100 Bolzano'],
      city: 'Bolzano',
      contact: ['+39 0471 000 900', 'robin@winter.example'],
      registration: ['Bolzano register 100200'],
      tax: ['VAT IT00000000001'],
      logo: null,
      signature: null,
    },
    letterForm: 'plain',
    agreement: {
      number: 'W-31',
      signedOn: toCalendarDate('2021-03-01'),
      startedOn: toCalendarDate('2021-04-01'),
      fixedEndOn: null,
    },
    contacts: [
      { name: 'Lena Mayr', role: 'Owner', email: 'lena@morgenrot.example', phone: '+39 0472 000 100' },
      { name: 'Jonas Mayr', role: 'Office', email: 'office@morgenrot.example', phone: '+39 0472 000 101' },
    ],
    openTickets: [],
    openInvoices: [],
    voice: 'i',
    language: 'en',
    locale: size === 'A4' ? 'en-GB' : 'en-US',
    size,
    datedOn: toCalendarDate('2026-06-30'),
  };
}

const owner = 'Lena Mayr';
const ours = 'Winter IT';

/** A believable inventory of that bakery, with two gaps. */
export const threeComputersInventory: Inventory = {
  stated: {},
  records: {
    '01': records(
      { kind: 'critical', subject: 'Till', meaning: 'Without it nothing is sold', call: owner },
      { kind: 'critical', subject: 'Mail', meaning: 'Orders of the hotels arrive by mail', call: owner },
      { kind: 'risk', subject: 'Till is six years old', meaning: 'Spare parts are no longer made', call: owner },
    ),
    '02': records(
      { subject: 'End of the backup', on: '2026-09-30', time: '18:00', who: ours },
      { subject: 'Domain morgenrot.example expires', on: '2026-11-12', who: owner, note: 'Renews itself' },
    ),
    '08': records(
      {
        kind: 'internet',
        vendor: 'Alpenfaser',
        account: 'K-77120',
        holder: 'Backstube Morgenrot KG',
        support: '+39 0471 000 990',
        endsOn: '2027-02-01',
        speed: '100/40',
        routerOwner: 'vendor',
      },
      {
        kind: 'telephony',
        vendor: 'Alpenfaser',
        account: 'K-77120',
        holder: 'Backstube Morgenrot KG',
        support: '+39 0471 000 990',
        numbers: '+39 0472 000 100 to 101',
        porting: '? Alpenfaser',
      },
    ),
    '11': records(
      { subject: 'Tenant', value: 'morgenrot.example, region EU', holder: owner },
      { subject: 'Domains', value: 'morgenrot.example', holder: owner },
      { subject: 'Global admins', value: 'Lena Mayr; one account of Winter IT', holder: owner },
      { subject: 'Licences', value: '3 Business Basic', holder: ours, endsOn: '2027-01-31', notes: 'Reseller' },
      { subject: 'Conditional access', value: 'Second factor for all', holder: owner },
      { subject: 'Devices', value: '3 registered, disks encrypted', holder: owner },
      { subject: 'Backup of cloud data', value: 'Dropvault, daily, 3 mailboxes', holder: ours, endsOn: '2026-09-30' },
      { subject: 'Partner relationships', value: 'Reseller, granular rights', holder: ours, endsOn: '2027-03-01' },
      { subject: 'Apps and consents', value: 'Two, one of Winter IT', holder: owner },
      { subject: 'Notification addresses', value: 'office@morgenrot.example', holder: owner },
    ),
    '14': records({
      domain: 'morgenrot.example',
      registrant: 'Backstube Morgenrot KG',
      registrar: 'Namenshaus',
      holder: owner,
      expiresOn: '2026-11-12',
      autoRenew: 'yes',
      isLocked: 'yes',
      authCode: 'In the portal of the registrar',
      nameServers: 'ns1.namenshaus.example, ns2.namenshaus.example',
      spf: 'v=spf1 include:mail.example -all',
      mailHost: 'Microsoft 365',
    }),
    '17': records(
      {
        what: 'Three computers',
        tool: 'Dropvault',
        schedule: 'Nightly, 30 days',
        target: 'Data centre Frankfurt',
        keyHolder: owner,
        testedOn: '2026-04-18',
        testResult: 'Order list of May opened',
        restore: 'Portal of Dropvault, computer, files',
        endsOn: '2026-09-30',
      },
      {
        what: 'Mailboxes',
        tool: 'Dropvault',
        schedule: 'Nightly, 12 months',
        target: 'Data centre Frankfurt',
        keyHolder: owner,
        testedOn: '2026-04-18',
        testResult: 'One folder brought back',
        restore: 'Portal of Dropvault, mailbox, export',
        endsOn: '2026-09-30',
      },
    ),
    '19': records(
      {
        product: 'Microsoft 365 Business Basic',
        seats: '3',
        vendor: 'Microsoft',
        owner: 'Backstube Morgenrot KG',
        renewsOn: '2027-01-31',
        transfer: 'Request of the new partner',
        cancelBy: '2027-01-24',
      },
      {
        product: 'Till program',
        seats: '1',
        vendor: 'Kassenwerk',
        owner: 'Backstube Morgenrot KG',
        renewsOn: '2027-03-31',
        transfer: '- in the name of the client',
      },
      {
        product: 'Dropvault',
        seats: '6',
        vendor: 'Dropvault',
        owner: ours,
        renewsOn: '2026-10-01',
        transfer: 'Ends; export before',
      },
    ),
    '23': records(
      {
        system: 'Microsoft 365',
        account: 'admin@morgenrot.example',
        role: 'Global admin',
        place: 'Vault of the client',
        factor: 'Telephone of Lena Mayr',
        deliveredTo: owner,
        deliveredOn: '2026-06-20',
        isRotated: 'no',
      },
      {
        system: 'Registrar',
        account: 'N-4410',
        role: 'Holder',
        place: 'Vault of the client',
        factor: 'Mail',
        deliveredTo: owner,
      },
      {
        system: 'Router',
        account: 'admin',
        role: 'Admin',
        place: 'Sealed envelope 1',
        factor: '-',
        deliveredTo: '? Jonas Mayr',
      },
      {
        system: 'Dropvault',
        account: 'Key file',
        role: 'Encryption',
        place: 'Sealed envelope 2',
        factor: '-',
        deliveredTo: owner,
      },
    ),
    '30': records(
      { kind: 'account', system: 'Microsoft 365', name: 'winter@morgenrot.example', removeOn: '2026-10-05' },
      { kind: 'agent', system: 'Monitoring', name: '3 devices', removeOn: '2026-09-30' },
      { kind: 'remote access', system: 'FernBlick', name: '3 devices', removeOn: '2026-09-30' },
      { kind: 'allow-list', system: 'Router', name: '198.51.100.7', removeOn: '2026-09-30' },
      { kind: 'alert address', system: 'Backup', name: 'alerts@winter.example', removeOn: '2026-09-30' },
      { kind: 'partner relationship', system: 'Microsoft 365', name: 'Reseller', removeOn: '2026-10-31' },
    ),
  },
};

/** What the operator answers for it. */
export const threeComputersAnswers = {
  cutOffOn: '2026-09-30',
  cutOffTime: '18:00',
  recipient: 'Nordlicht IT',
  recipientPerson: 'Petra Kofler',
  questionsUntilOn: '2026-10-14',
};

/** So many devices with names, models and notes as long as they come; each ends in words of its own. */
export function manyDevices(count: number): InventoryRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const name = String(index + 1).padStart(3, '0');
    return {
      values: {
        name: `DEV-${name}`,
        type: index % 7 === 0 ? 'Multifunction printer' : 'Notebook',
        model: index % 5 === 0 ? 'Verylongmanufacturersname Workstation 9000 G12' : 'Lenovo T14',
        serial: index % 3 === 0 ? 'SN0123456789ABCDEFGHIJKLMNOP' : `SN${name}`,
        user: index % 4 === 0 ? 'maria.antonia.verylongsurname@morgenrot.example' : 'Anna',
        owner: 'client',
        os: 'Windows 11 Pro',
        warrantyEndsOn: '2027-04-01',
        notes: `${index % 6 === 0 ? 'Stands in the attic behind the second door. '.repeat(4) : ''}end-of-${name}`,
      },
      verifiedOn: index % 9 === 0 ? '2025-01-15' : verifiedOn,
    };
  });
}
