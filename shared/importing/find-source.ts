import type { ImportKind } from './import-kind.ts';
import type { Header, KindFit } from './recognise-columns.ts';
import { isOwnTemplate } from './templates.ts';

/** The tool that wrote a file, where its columns or title tell; `winnow`: an own template; `table`: any other. */
export type Source =
  | 'clockify'
  | 'toggl'
  | 'harvest'
  | 'invoice-ninja'
  | 'itflow'
  | 'quickbooks'
  | 'wave'
  | 'datev'
  | 'winnow'
  | 'table';

/** Headers that together give a tool away, normalised. */
const signatures: readonly (readonly [Source, readonly string[]])[] = [
  ['clockify', ['user', 'group', 'email', 'tags', 'billable', 'start date', 'start time', 'end date', 'end time']],
  ['toggl', ['user', 'email', 'project', 'description', 'billable', 'start date', 'start time', 'duration', 'tags']],
  ['harvest', ['date', 'client', 'project', 'project code', 'task', 'hours', 'billable', 'invoiced', 'approved']],
  ['invoice-ninja', ['client', 'invoice number', 'amount', 'paid', 'po number', 'partial deposit', 'item product']],
  ['invoice-ninja', ['name', 'balance', 'paid to date', 'billing street', 'billing apt suite']],
  ['itflow', ['invoice number', 'scope', 'amount', 'issued date', 'due date', 'status', 'client']],
  ['itflow', ['date', 'type', 'source', 'category', 'client', 'payment method', 'reference', 'account']],
  ['itflow', ['client name', 'industry', 'primary location name', 'primary contact name', 'abbreviation']],
  ['itflow', ['ticket number', 'priority', 'status', 'subject', 'date opened', 'date resolved', 'date closed']],
  ['itflow', ['name', 'title', 'department', 'email', 'ext', 'mobile', 'location']],
  ['wave', ['transaction id', 'account group', 'account type']],
  ['datev', ['konto', 'gegenkonto', 'belegdatum']],
  ['datev', ['konto', 'name adressatentyp unternehmen']],
  ['quickbooks', ['date', 'num', 'due date', 'amount', 'open balance']],
  ['quickbooks', ['date', 'transaction type', 'num', 'name', 'amount']],
];

export function findSource(kind: ImportKind, headers: readonly Header[], title: readonly string[]): Source {
  if (
    isOwnTemplate(
      kind,
      headers.map(({ text }) => text),
    )
  )
    return 'winnow';
  if (title.some((cell) => /^invoice ninja\b/i.test(cell))) return 'invoice-ninja';
  const written = namesOf(headers);
  return signatures.find(([, names]) => names.every((name) => written.has(name)))?.[0] ?? 'table';
}

/** Layouts that look like a known kind but mean something else: read as one, they would give wrong sums. */
const foreignLayouts: readonly (readonly [string, readonly string[]])[] = [
  ['project list', ['budget', 'budget spent']],
  ['project list', ['tracked', 'estimated']],
  ['project list', ['is private', 'estimated seconds']],
  ['register of capital goods', ['tipo de bien']],
  ['register of received invoices', ['nombre expedidor']],
  ['list of subscriptions', ['mrr', 'plan']],
  ['list of subscriptions', ['mrr', 'status']],
  ['list of subscriptions', ['current period end', 'plan']],
  ['list of subscriptions', ['current period end utc', 'plan']],
  ['list of subscriptions', ['subscription id', 'next billing date']],
  ['list of subscriptions', ['next invoice date', 'frequency']],
  ['list of subscriptions', ['next send date', 'frequency']],
  ['list of subscriptions', ['nächste rechnung', 'intervall']],
  ['list of subscriptions', ['prossima fattura', 'frequenza']],
  ['list of subscriptions', ['proxima factura', 'frecuencia']],
  ['payouts of a card processor', ['arrival date', 'balance transaction']],
  ['list of products', ['sku', 'product type']],
  ['list of products', ['sku', 'stock on hand']],
  ['list of products', ['sku', 'quantity on hand']],
  ['list of products', ['product service name', 'sales price rate']],
  ['list of products', ['artikelnummer', 'lagerbestand']],
  ['list of products', ['codice articolo', 'giacenza']],
  ['list of products', ['codigo articulo', 'existencias']],
];

export function findForeignLayout(headers: readonly Header[]): string | undefined {
  const written = namesOf(headers);
  return foreignLayouts.find(([, names]) => names.every((name) => written.has(name)))?.[0];
}

function namesOf(headers: readonly Header[]): ReadonlySet<string> {
  return new Set(headers.flatMap(({ normalised }) => [normalised.full, normalised.bare]));
}

/** Reports of single sales: each amount is one line of an invoice, and their balance is a running sum of the report. */
const lineReports: readonly (readonly string[])[] = [
  ['transaction date', 'sales price', 'balance'],
  ['date', 'sales price', 'balance'],
];

/** Takes the columns of layouts that call something else by a known name for what they are there. */
export function asLayout<Fit extends KindFit>(fit: Fit, headers: readonly Header[]): Fit {
  const written = namesOf(headers);
  const isWritten = (names: readonly string[]) => names.every((name) => written.has(name));
  if (fit.kind === 'invoices' && lineReports.some(isWritten)) return asLineReport(fit);
  return fit.kind === 'clients' && isWritten(debtorList) ? asDebtorList(fit, headers) : fit;
}

function asLineReport<Fit extends KindFit>(fit: Fit): Fit {
  const fields = new Map(fit.fields);
  const amount = fields.get('amount');
  fields.delete('balance');
  fields.delete('amount');
  if (amount !== undefined) fields.set('lineAmount', amount);
  return { ...fit, fields };
}

/** Postings name debtors by their account; the language is a number there. */
const debtorList = ['konto', 'name adressatentyp unternehmen'];

function asDebtorList<Fit extends KindFit>(fit: Fit, headers: readonly Header[]): Fit {
  const fields = new Map(fit.fields);
  fields.set(
    'externalId',
    headers.findIndex(({ normalised }) => normalised.full === 'konto'),
  );
  fields.delete('locale');
  return { ...fit, fields };
}
