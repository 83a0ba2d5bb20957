import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answeredDialogs } from './fixed-ports.ts';
import { tempFolder } from './temp-folder.ts';
import { createTestBridge, type TestBridge } from './test-bridge.ts';

/** The last day of the tests' clock is 2026-06-30: the twelve months before it. */
const months = [
  '2025-07',
  '2025-08',
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
  '2026-06',
];

/** Monthly fee of each client: from good to little. */
export const fees: Readonly<Record<string, number>> = {
  'Berger Law': 1500,
  'Wolff Engineering': 1400,
  'Meier Cars': 1250,
  'Huber Logistics': 1000,
  'Hotel Seaview': 700,
  'Corner Shop': 400,
};

export const clientNames: readonly string[] = Object.keys(fees);

/** Twelve invoices a client in the shape of an Invoice Ninja export: three rows before the header, one row a line. */
export function invoiceNinja(year: readonly string[] = months): string {
  const rows = clientNames.flatMap((client, clientIndex) =>
    year.map((month, monthIndex) => {
      const number = `${clientIndex + 1}${String(monthIndex + 1).padStart(2, '0')}`;
      const amount = `$${fees[client]?.toFixed(2)}`;
      return `${client},info${clientIndex}@example.org,${number},${amount},${amount},,Paid,${month}-05,${month}-19,,$0.00,,,,fee,Care,${fees[client]},1`;
    }),
  );
  const header =
    'Client,Email,Invoice Number,Amount,Paid,PO Number,Status,Invoice Date,Due Date,Discount,Partial/Deposit,Partial Due Date,Public Notes,Private Notes,Item Product,Item Notes,Item Cost,Item Quantity';
  const title = '"Invoice Ninja v4.5.17 - June 30, 2026 11:28 pm",,,,,,,,,,,,,,,,,';
  return [title, ',,,,,,,,,,,,,,,,,', 'INVOICES,,,,,,,,,,,,,,,,,', header, ...rows].join('\n');
}

/** The same invoices, years ago. */
export function invoiceNinjaOf(year: number): string {
  return invoiceNinja(Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`));
}

/** Time entries in the shape of a Clockify export: quoted cells, month before day. `day`: the day of each month. */
export function clockify(hoursByClient: Readonly<Record<string, number>>, day: string): string {
  const header =
    '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (USD)","Billable Amount (USD)"';
  const rows = Object.entries(hoursByClient).map(([client, hours]) => {
    const date = `06/${day}/2026`;
    const duration = `${String(hours).padStart(2, '0')}:00:00`;
    return `"Care","${client}","Patching","","Kim","","kim@example.org","","Yes","${date}","08:00:00 AM","${date}","05:00:00 PM","${duration}","${hours}.00","0.00","0.00"`;
  });
  return [header, ...rows].join('\n');
}

/** A file of that content in a folder of the running test. */
export function writeExport(name: string, content: string): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** A bridge whose dialogs choose these files, one list after the other. */
export function bridgeChoosing(...choices: readonly (readonly string[])[]): TestBridge {
  const queue = [...choices];
  return createTestBridge({ ports: { pickFile: { ...answeredDialogs(), toOpen: async () => queue.shift() } } });
}
