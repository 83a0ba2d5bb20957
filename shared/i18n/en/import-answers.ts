import { plural } from '../plural.ts';

/** Answers to rows that wait. */
export const rowAnswers = {
  client: 'Belongs to client',
  newClient: 'A new client',
  newClientName: 'Name of the new client',
  invoice: 'Belongs to invoice',
  invoiceOf: ({ number, client }: { number: string; client: string }) => `${number} ${client}`,
  openSince: ({ sum, day }: { sum: string; day: string }) => `${sum} open, ${day}`,
  noOpenInvoice: 'No invoice is open.',
  date: 'The right date',
  amount: 'The right amount',
  value: 'What should stand there',
  issued: 'It was sent',
  take: 'Take',
  ignore: 'Ignore',
  ignoreAll: 'Ignore all',
  rows: (count: number) => plural('en', count, { one: '1 row', other: `${count} rows` }),
  all: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, { one: 'The row', other: `All ${countText} rows` }),
  ignored: (count: number) => plural('en', count, { one: '1 row ignored.', other: `${count} rows ignored.` }),
  taken: (count: number) => plural('en', count, { one: '1 row is in.', other: `${count} rows are in.` }),
  stillWaiting: (count: number) =>
    plural('en', count, { one: '1 row asks something else.', other: `${count} rows ask something else.` }),
};

/** Credit notes that name no invoice. */
export const creditNotes = {
  title: 'Credit notes without an invoice',
  lead: 'A credit note lowers what a client owes only once its invoice is known.',
  noNumber: 'without a number',
  choice: ({ note, client }: { note: string; client: string }) => `Invoice of credit note ${note}, ${client}`,
  leave: 'Leave as it is',
  invoice: ({ number, day, sum }: { number: string; day: string; sum: string }) => `${number}, ${day}, ${sum} open`,
  more: (count: number) => plural('en', count, { one: '1 more follows.', other: `${count} more follow.` }),
  tie: (count: number) =>
    count === 0
      ? 'Tie to the invoices chosen'
      : plural('en', count, { one: 'Tie 1 credit note', other: `Tie ${count} credit notes` }),
  tied: (count: number) => plural('en', count, { one: '1 credit note tied.', other: `${count} credit notes tied.` }),
};

/** How files of a shape are read, remembered and named. */
export const mappings = {
  title: 'Mappings',
  lead: 'How files with the same columns are read. One that was named can be handed on as a small file.',
  name: 'Name',
  columns: 'Columns',
  madeWith: 'Made with',
  remembered: 'remembered',
  export: 'Save as a file',
  import: 'Open a saved mapping',
  rename: 'Rename',
  giveName: 'Name it',
  delete: 'Delete',
  forget: 'Forget',
  more: 'More',
  actions: (name: string) => `More for ${name}`,
  exported: (path: string) => `Mapping saved as ${path}`,
  saved: (name: string) => `Mapping ${name} saved.`,
  deleted: (name: string) => `Mapping ${name} deleted.`,
  forgotten: 'Forgotten: the file is read by what stands in it.',
  save: 'Save as a mapping',
  notNow: 'Not now',
  saveName: 'Save',
  noneTaken: 'No mapping was chosen.',
  saveNote: 'The next file with these columns is read in the same way.',
  fromName: ({ name, day }: { name: string; day: string }) => `Read by the mapping ${name}, ${day}.`,
  fromFile: ({ file, day }: { file: string; day: string }) => `Remembered from ${file}, ${day}.`,
};
