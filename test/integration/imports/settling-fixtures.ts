import { bookHandlers } from '../../../electron/services/book/book-handlers.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { type Importer, listRows, makeImporter } from './import-helpers.ts';

export const asOf = toCalendarDate('2026-06-30');

export function makeBook(): Importer {
  const importer = makeImporter();
  updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
  return importer;
}

export const whysOf = (report: { readonly leftOut: readonly { readonly row: number; readonly why: string }[] }) =>
  Object.fromEntries(report.leftOut.map(({ row, why }) => [row, why]));

export const questionsOf = (report: { readonly questions: readonly { readonly code: string }[] }) =>
  report.questions.map(({ code }) => code);

/** Days beyond terms by invoice number, as payment behaviour counts them. */
export function lateness({ deps }: Importer, name: string): Record<string, number | null> {
  const [client] = listRows<{ id: ClientId }>(deps.db, `SELECT id FROM clients WHERE name = '${name}'`);
  const { invoices } = bookHandlers['book.listClientRows'](deps, { clientId: client!.id, asOf });
  return Object.fromEntries(invoices.map((row) => [row.number ?? '', row.daysBeyondTerms]));
}

export const invoices = `client,number,issued_on,due_on,amount,currency
Lago,R-1,2026-01-01,2026-01-31,1000.00,EUR
Lago,R-2,2026-02-01,2026-02-28,250.00,EUR
Nordlicht,R-3,2026-02-01,2026-02-28,250.00,EUR
`;
