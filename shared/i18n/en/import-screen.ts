import { plural } from '../plural.ts';
import { creditNotes, mappings, rowAnswers } from './import-answers.ts';
import { importFields } from './import-fields.ts';
import { countedTables, undoPlan } from './import-undo.ts';

const kinds = {
  clients: 'clients',
  contacts: 'contacts',
  invoices: 'invoices',
  ledger: 'ledger',
  payments: 'payments',
  receivables: 'open balances',
  costs: 'costs',
  time: 'time entries',
  tickets: 'tickets',
  assets: 'devices',
  domains: 'domains',
  assessments: 'assessments',
  flags: 'flags',
};

/** The import page: files as they will be stored, what was left out and why, and what came in before. */
export const importScreen = {
  title: 'Import',
  lead: 'Exports of the invoicing tool, the time tracker, the ticket tool, or the templates. Several files at once are fine.',
  drop: 'Drop files here',
  pick: 'Choose files',
  paste: 'Paste rows',
  pasteLabel: 'Rows copied from a spreadsheet, with their header',
  pastedName: 'pasted',
  usePasted: 'Read the rows',
  templates: 'Templates',
  templatesNote: 'Empty files with the right columns, header row in four languages.',
  templateLanguages: { en: 'English', it: 'Italiano', de: 'Deutsch', es: 'Español' },
  templatesSaved: (path: string) => `Templates saved in ${path}`,
  emptyTitle: 'Figures come from files',
  emptyText: 'Invoices first, then time. Nothing is stored before it was shown here.',
  reading: 'Reading',

  kinds,
  tools: {
    winnow: 'Winnow template',
    itflow: 'ITFlow',
    'invoice-ninja': 'Invoice Ninja',
    quickbooks: 'QuickBooks',
    clockify: 'Clockify',
    toggl: 'Toggl',
    harvest: 'Harvest',
    wave: 'Wave',
    datev: 'DATEV',
    table: 'table',
  },
  fromTool: ({ kind, tool }: { kind: string; tool: string }) => `${kind} from ${tool}`,
  /** Parts that say nothing are empty: "Invoices from QuickBooks, Jan 2025 to Dec 2025, 212 of 214 rows, 120,000.00 net." */
  sentence: ({ what, period, rows, sum }: { what: string; period: string; rows: string; sum: string }) => {
    const text = [what, period, rows, sum].filter((part) => part !== '').join(', ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  rowsOf: ({ imported, total, count }: { imported: string; total: string; count: number }) =>
    plural('en', count, {
      one: imported === total ? '1 row' : `${imported} of 1 row`,
      other: imported === total ? `${total} rows` : `${imported} of ${total} rows`,
    }),
  netSum: (sum: string) => `${sum} net`,
  maybeGrossSum: (sum: string) => `${sum} that may include VAT`,
  hoursSum: (hours: string) => `${hours} hours`,

  rows: {
    total: 'Rows',
    imported: 'To import',
    importedDone: 'Imported',
    skipped: 'Skipped',
    setAside: 'Set aside',
    sum: ({
      total,
      imported,
      skipped,
      setAside,
    }: {
      total: string;
      imported: string;
      skipped: string;
      setAside: string;
    }) => `${total} = ${imported} + ${skipped} + ${setAside}`,
  },
  amount: 'Amount',
  hours: 'Hours',
  period: 'Period',
  range: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  newClients: ({ count, names }: { count: number; names: string }) =>
    plural('en', count, { one: `1 new client: ${names}`, other: `${count} new clients: ${names}` }),
  andMore: ({ names, count }: { names: string; count: number }) => `${names} and ${count} more`,
  nothingNew: 'Nothing new: every row of this file is stored already.',

  fileViews: 'What is known of the file',
  howRead: 'How it is read',
  property: 'Property',
  value: 'Value',
  reason: 'Why',
  indifferent: 'makes no difference',
  properties: {
    kind: 'Kind',
    dateOrder: 'Date order',
    decimal: 'Decimal sign',
    delimiter: 'Columns divided by',
    encoding: 'Encoding',
    format: 'Format',
    calendar: 'Days counted from',
    headerRow: 'Header in line',
    source: 'Tool',
    currency: 'Currency',
    vat: 'VAT',
    listDay: 'Day of the list',
    other: (name: string) => name,
    ofField: ({ property, field }: { property: string; field: string }) => `${property}, ${field}`,
  },
  choices: {
    kind: kinds,
    dateOrder: {
      dmy: 'Day, month, year: 31/12/2025',
      mdy: 'Month, day, year: 12/31/2025',
      ymd: 'Year, month, day: 2025/12/31',
    },
    decimal: { comma: 'Comma: 1.234,50', dot: 'Point: 1,234.50' },
    delimiter: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' },
    encoding: { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252', 'utf-16le': 'UTF-16 LE', 'utf-16be': 'UTF-16 BE' },
    durationUnit: { hours: 'Hours', minutes: 'Minutes', seconds: 'Seconds' },
    vat: { net: 'amounts are net', unknown: 'may include VAT' },
  },

  columns: 'Columns',
  mapper: {
    columnsOf: (file: string) => `Columns of ${file}`,
    unused: 'not used',
    meaningOf: (header: string) => `Meaning of ${header}`,
    secret: 'may hold secrets: never read',
    line: ({ line, text }: { line: number; text: string }) => `Line ${line}: ${text}`,
    needs: (fields: string) => `Still needed: ${fields}.`,
    complete: 'Everything that is needed has its column.',
    noClient: 'No column names the client: every row would be set aside.',
    read: 'Read it like this',
    anyway: 'Name its columns nevertheless',
    grounds: {
      'known-name': 'by its name',
      'similar-name': 'by a similar name: to be checked',
      values: 'by its values: to be checked',
      chosen: 'chosen',
      remembered: 'remembered',
    },
  },
  fields: importFields,

  sampleOf: (file: string) => `${file} as it will be stored`,
  saveRows: 'Save these rows',
  rowsFile: (file: string) => `${file} - rows left out.csv`,
  rowsColumns: { line: 'Line', outcome: 'Outcome', why: 'Why', cell: (place: number) => `Column ${place}` },
  rowsSaved: (path: string) => `Rows saved as ${path}`,
  rowsTab: 'Rows',
  rowsView: ({ what, count }: { what: string; count: string }) => `${what}: ${count}`,
  searchRows: 'Search these rows',
  noRowsFound: 'No row holds these words.',
  leftOut: 'Rows not taken',
  leftOutGroup: ({ why, count, countText }: { why: string; count: number; countText: string }) =>
    plural('en', count, { one: `${why}: 1 row`, other: `${why}: ${countText} rows` }),
  rowNumber: (row: number) => `row ${row}`,
  rowsMore: (count: number) => plural('en', count, { one: 'and 1 more row', other: `and ${count} more rows` }),
  outcomes: { skipped: 'skipped', setAside: 'set aside' },
  lookAlikes: {
    title: 'These may be one client',
    pair: ({ first, second }: { first: string; second: string }) => `${first} and ${second}`,
    compare: 'Compare',
    two: 'Two clients',
    keptApart: ({ first, second }: { first: string; second: string }) => `${first} and ${second} are two clients.`,
  },
  answers: rowAnswers,
  creditNotes,
  questions: 'To look at',
  openQuestions: 'To be answered',
  questionRows: (rows: string) => `rows ${rows}`,
  clientOfAll: 'All rows belong to one client',
  askVat: 'What do the amounts hold?',
  asNet: 'Amounts are net',
  asUnknownVat: 'They may include VAT',
  stoppedTooLate: 'The cancel came when everything was written already. Each file can be undone below.',
  askAbsent: {
    question: 'What became of them?',
    settled: 'They are settled',
    open: 'They are still open',
  },
  askTwins: { question: 'Which are they?', same: 'The same invoices', other: 'Other invoices' },
  askTwinHours: { question: 'Which are they?', same: 'The same hours', other: 'Other hours' },
  askTwinPayments: { question: 'Which are they?', same: 'The same payments', other: 'Other payments' },
  askListDay: {
    label: 'Day of the list',
    take: (day: string) => `Take ${day}, when the file was last changed`,
    toCome: 'This day is still to come.',
  },
  askCopies: {
    question: 'Do equal rows stand for one thing?',
    each: 'Each row counts',
    once: 'Equal rows count once',
  },
  askRateCurrency: 'To which currency do the rates lead?',
  askCredited: (note: string) => `Which invoice does ${note} take back?`,

  ask: {
    kind: 'What does it hold?',
    dateOrder: 'Which comes first in its dates?',
    decimal: 'How are decimals written?',
    delimiter: 'What divides its columns?',
    encoding: 'How are its letters stored?',
    headerRow: 'In which line do the names of the columns stand?',
    durationUnit: 'What are its durations counted in?',
    column: (field: string) => `Which column holds this: ${field}?`,
    clientColumn: 'Which column names the client?',
    example: (value: string) => `It holds ${value}.`,
    foreign: {
      'project list':
        'A list of projects: it plans work, and holds neither hours by day nor invoices. Both have exports of their own.',
      'payouts of a card processor':
        'Payouts of a card processor: each is the sum of many payments less their fees, and no payment of a client. The export of charges holds those.',
      'register of received invoices': 'A register of received invoices: they are of suppliers, not to clients.',
      'register of capital goods': 'A register of capital goods: it holds nothing about clients.',
      'list of products': 'A list of products: it holds prices, and nothing that was sold.',
    },
    dateAs: {
      dmy: (day: string) => `Day, month, year: ${day}`,
      mdy: (day: string) => `Month, day, year: ${day}`,
    },
  },
  leaveOut: 'Leave out',

  importRows: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, { one: 'Import 1 row', other: `Import ${countText} rows` }),
  importNothing: 'Nothing to import',
  importSettled: 'Import what is settled',
  someWait: (count: number) =>
    plural('en', count, { one: '1 file still needs an answer.', other: `${count} files still need an answer.` }),
  someOpen: (count: number) =>
    plural('en', count, { one: '1 question is open.', other: `${count} questions are open.` }),
  progress: ({ file, rows }: { file: string; rows: string }) => `${file}: ${rows} rows`,
  progressOf: ({ file, rows, total }: { file: string; rows: string; total: string }) =>
    `${file}: ${rows} of ${total} rows`,
  done: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, { one: '1 row is in.', other: `${countText} rows are in.` }),
  toMatrix: 'To the matrix',
  toMonthEnd: 'To the month end',
  undo: 'Undo',
  undone: 'undone',
  undoneFile: (file: string) => `${file} is undone: everything stands as before it.`,

  vatOpen: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, { one: '1 invoice may include VAT.', other: `${countText} invoices may include VAT.` }),
  vatNone: 'All amounts are net',
  vatRate: 'VAT rate',
  vatTakeOut: 'Take this rate out',
  vatSettled: 'Revenue counts without VAT.',

  exportGuide: {
    title: 'Exports that help most',
    table: 'Tools and their exports',
    lead: 'Revenue comes from invoices, punctuality from due and paid dates, the rate of an hour from hours. Any other tool does as well: a table with these columns is enough.',
    tool: 'Tool',
    takes: 'Export',
    needs: { client: 'Client', due: 'Due date', paid: 'Paid date', cost: 'Cost', hours: 'Hours' },
    carries: { yes: 'yes', 'second-file': 'second file', partly: 'in part', no: 'no' },
  },
  mappings,

  unread: {
    title: 'Not read',
    partOf: ({ part, file }: { part: string; file: string }) => `${part} in ${file}`,
    read: 'Read it',
    why: { empty: 'empty', hidden: 'hidden sheet', 'no-table': 'no table in it', refused: 'can not be read' },
  },
  tables: countedTables,
  undoPlan,
  redo: 'Bring back',
  redoneFile: (file: string) => `${file} is back.`,
  takenInOrder: (files: string) => `In this order: ${files}`,
  storing: ({ file, rows, total }: { file: string; rows: string; total: string }) =>
    `${file}: ${rows} of ${total} rows stored`,
  moving: 'Moving everything into the book',

  history: 'Imported before',
  historySum: 'Holds',
  historyFile: 'File',
  historyFiles: 'Imported files',
  historyWhen: 'When',
  showWaiting: ({ waiting, skipped }: { waiting: string; skipped: string }) =>
    skipped === '' ? `${waiting} waiting` : `${waiting} waiting, ${skipped} skipped`,
  showLeftOut: ({ count, countText }: { count: number; countText: string }) =>
    plural('en', count, { one: '1 row left out', other: `${countText} rows left out` }),
};
