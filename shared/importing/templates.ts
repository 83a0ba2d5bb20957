import { columnsByKind } from './columns/columns-by-kind.ts';
import { type ImportKind, importKinds } from './import-kind.ts';
import { normaliseHeader } from './normalise-header.ts';

export const templateLanguages = ['en', 'it', 'de', 'es'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

/** Kinds with a template: double entry is nothing to be typed in. */
export const templateKinds = importKinds.filter((kind): kind is TemplateKind => kind !== 'ledger');
export type TemplateKind = Exclude<ImportKind, 'ledger'>;

const fileNames: Readonly<Record<TemplateKind, string>> = {
  clients: 'clients.csv',
  contacts: 'contacts.csv',
  invoices: 'invoices.csv',
  payments: 'payments.csv',
  receivables: 'receivables.csv',
  costs: 'costs.csv',
  time: 'time.csv',
  tickets: 'tickets.csv',
  assets: 'assets.csv',
  domains: 'domains.csv',
  assessments: 'assessments.csv',
  flags: 'flags.csv',
};

/** Fields of each template in the order of its columns. */
const templateFields: Readonly<Record<TemplateKind, readonly string[]>> = {
  clients:
    'name legalName emailDomain address city postcode country since contract contractNumber noticeDays agreementSignedOn seats devices locale currency'.split(
      ' ',
    ),
  contacts: ['client', 'name', 'role', 'email', 'phone'],
  invoices: ['client', 'number', 'issuedOn', 'dueOn', 'paidOn', 'amount', 'passThrough', 'currency', 'recurring'],
  receivables: ['client', 'number', 'issuedOn', 'dueOn', 'balance', 'currency'],
  payments: ['client', 'invoice', 'paidOn', 'amount', 'currency'],
  costs: ['client', 'month', 'description', 'amount', 'currency'],
  time: ['client', 'workedOn', 'minutes', 'kind', 'billable', 'person', 'note'],
  tickets: ['client', 'number', 'openedAt', 'closedAt', 'reopened', 'priority', 'channel', 'afterHours'],
  assets: 'client name type model serial user site os address purchasedOn warrantyEndsOn notes'.split(' '),
  domains: 'client domain registrant registrar expiresOn autoRenew nameServers webHost mailHost'.split(' '),
  assessments: ['client', 'assessedOn', 'criterion', 'level', 'pinned', 'note'],
  flags: ['client', 'flag', 'happenedOn', 'facts', 'reviewOn'],
};

export function templateHeader(kind: TemplateKind, language: TemplateLanguage): readonly string[] {
  const at = templateLanguages.indexOf(language);
  return templateFields[kind].map((field) => {
    const header = columnsByKind[kind].columns.find((column) => column.field === field)?.template?.[at];
    if (header === undefined) throw new RangeError(`no template header for ${kind} ${field}`);
    return header;
  });
}

/** The empty templates: file name and header row; semicolons where the language writes decimals with a comma. */
export function buildTemplates(
  language: TemplateLanguage,
): readonly { readonly name: string; readonly text: string }[] {
  const delimiter = language === 'en' ? ',' : ';';
  return templateKinds.map((kind) => ({
    name: fileNames[kind],
    text: `${templateHeader(kind, language).join(delimiter)}\r\n`,
  }));
}

/** Whether every column is one of Winnow's own template for that kind, in one language. */
export function isOwnTemplate(kind: ImportKind, headers: readonly string[]): boolean {
  const written = headers.map((header) => normaliseHeader(header).full).filter((header) => header !== '');
  if (kind === 'ledger') return false;
  return templateLanguages.some((language) => {
    const own = new Set(templateHeader(kind, language).map((header) => normaliseHeader(header).full));
    return written.length > 1 && written.every((header) => own.has(header));
  });
}
