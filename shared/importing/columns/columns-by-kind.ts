import type { ImportKind } from '../import-kind.ts';
import { clientsColumns } from './clients-columns.ts';
import type { Column, KindColumns } from './column.ts';
import { contactsColumns } from './contacts-columns.ts';
import { costsColumns } from './costs-columns.ts';
import { invoicesColumns } from './invoices-columns.ts';
import { assessmentsColumns, flagsColumns } from './judgement-columns.ts';
import { ledgerColumns } from './ledger-columns.ts';
import { paymentsColumns } from './payments-columns.ts';
import { receivablesColumns } from './receivables-columns.ts';
import { assetsColumns, domainsColumns } from './records-columns.ts';
import { ticketsColumns } from './tickets-columns.ts';
import { timeColumns } from './time-columns.ts';

/** The synonym table: what each kind of file may hold and how its columns are called in four languages. */
export const columnsByKind: Readonly<Record<ImportKind, KindColumns>> = {
  clients: clientsColumns,
  contacts: contactsColumns,
  invoices: invoicesColumns,
  ledger: ledgerColumns,
  payments: paymentsColumns,
  receivables: receivablesColumns,
  costs: costsColumns,
  time: timeColumns,
  tickets: ticketsColumns,
  assets: assetsColumns,
  domains: domainsColumns,
  assessments: assessmentsColumns,
  flags: flagsColumns,
};

export function findColumn(kind: ImportKind, field: string): Column | undefined {
  return columnsByKind[kind].columns.find((candidate) => candidate.field === field);
}
