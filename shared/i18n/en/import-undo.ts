import { plural } from '../plural.ts';

type Counted = { readonly count: number; readonly countText: string };

function counted(one: string, other: string): (parts: Counted) => string {
  return ({ count, countText }) => plural('en', count, { one: `1 ${one}`, other: `${countText} ${other}` });
}

/** Rows of the store, counted, by the name of their table. */
export const countedTables = {
  clients: counted('client', 'clients'),
  client_aliases: counted('other name of a client', 'other names of clients'),
  contacts: counted('contact', 'contacts'),
  invoices: counted('invoice', 'invoices'),
  payments: counted('payment', 'payments'),
  costs: counted('cost', 'costs'),
  time_entries: counted('time entry', 'time entries'),
  tickets: counted('ticket', 'tickets'),
  estimates: counted('estimate', 'estimates'),
  assessments: counted('assessment', 'assessments'),
  flags: counted('deal-breaker', 'deal-breakers'),
  incidents: counted('incident', 'incidents'),
  reminders: counted('reminder', 'reminders'),
  agreements: counted('agreement', 'agreements'),
  recommendations: counted('recommendation', 'recommendations'),
  attachments: counted('kept file', 'kept files'),
  inventory_records: counted('inventory record', 'inventory records'),
  documents: counted('document', 'documents'),
  promises: counted('promise', 'promises'),
  other: counted('other row', 'other rows'),
};

/** What undoing an import would do. */
export const undoPlan = {
  title: (file: string) => `Undo ${file}`,
  keep: 'Keep it',
  undo: 'Undo this import',
  nothingGoes: 'No row goes.',
  goes: (rows: string) => `These rows go: ${rows}.`,
  clientsGo: ({ count, names }: { count: number; names: string }) =>
    plural('en', count, { one: `1 client goes: ${names}.`, other: `${count} clients go: ${names}.` }),
  restored: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, {
      one: '1 row that it had changed stands as before.',
      other: `${countText} rows that it had changed stand as before.`,
    }),
  untied: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, {
      one: '1 payment of another file loses its invoice.',
      other: `${countText} payments of other files lose their invoice.`,
    }),
  editsGo: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, {
      one: '1 of its rows was changed by hand since: the change goes with it.',
      other: `${countText} of its rows were changed by hand since: the changes go with them.`,
    }),
  clientsKept: 'Clients that stay',
  edited: 'changed by hand',
  redoNote: 'It can be brought back for thirty days.',
  blocked: 'It can not be undone as things stand:',
  newerImport: ({ file, rows }: { file: string; rows: string }) =>
    `${file} changed ${rows} of its rows later. That import is to be undone first.`,
  changedSince: (rows: string) => `Changed since it had overwritten them: ${rows}.`,
};
