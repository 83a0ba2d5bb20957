import { plural } from '../plural.ts';
import { importFields } from './import-fields.ts';

/** A number and the files it is about, as questions carry them: "12: hours.csv". */
function splitCounted(text: string): { readonly count: number; readonly files: string } {
  const at = text.indexOf(': ');
  return { count: Number(text.slice(0, at)), files: text.slice(at + 2) };
}

/** A field and its value: "dueOn 2206-01-05". */
function nameField(text: string): string {
  const [field = '', ...value] = text.split(' ');
  return [(importFields as Readonly<Record<string, string>>)[field] ?? field, ...value].join(' ');
}

/** Why rows of a file were not imported, how its properties were read, and what to ask about it. */
export const importing = {
  why: {
    total: (text: string) => (text === '' ? 'total row' : `total row: ${text}`),
    heading: (text: string) => (text === '' ? 'heading row' : `heading row: ${text}`),
    footer: (text: string) => (text === '' ? 'footer line' : `footer line: ${text}`),
    voided: (text: string) => `voided: ${text}`,
    'known-elsewhere': (_text: string) => 'duplicate: another file brought the same invoice',
    'hours-elsewhere': (text: string) => `copy: the same hours are in the book from ${text}`,
    'hours-known': (text: string) => `hours known already? the same day and minutes are in the book from ${text}`,
    'payment-elsewhere': (text: string) => `copy: the same payment is in the book from ${text}`,
    'payment-twin': (text: string) => `payment known already? the same invoice and amount are in the book from ${text}`,
    'number-of-other-client': (text: string) =>
      `invoice known under another client: ${text} has one of this number and day`,
    'amount-known-otherwise': (text: string) =>
      `invoice known with another amount: ${text} of this client and day is in the book`,
    'not-issued': (text: string) => `not issued: ${text}`,
    duplicate: (_text: string) => 'duplicate: imported already',
    'no-client': (_text: string) => 'client missing',
    'no-client-column': (_text: string) => 'client missing: no column names the client',
    'unknown-client-id': (text: string) => `unknown client: no client has the id ${text}`,
    'unknown-email': (text: string) => `unknown client: the e-mail address ${text} belongs to no known client`,
    'unknown-domain': (text: string) => `unknown client: the domain ${text} belongs to no known client`,
    'other-side': (text: string) => `other side of a posting: ${text}`,
    'no-receivable': (text: string) => `no posting of a client: ${text}`,
    supplier: (text: string) => `supplier: ${text}`,
    'older-list': (on: string) => `older list: what is open is known by ${on} already`,
    instruction: (_text: string) => 'instructions on how to fill the file in',
    'list-day-unknown': (on: string) =>
      on === ''
        ? 'day of the list unknown: another file tells another balance'
        : `day of the list unknown: the balance is known otherwise, by ${on}`,
    ignored: (text: string) => (text === '' ? 'ignored by the user' : `ignored by the user: ${text}`),
    'no-invoice-fits': (text: string) => `payment without invoice: no open invoice has exactly this amount (${text})`,
    'several-invoices-fit': (text: string) =>
      `payment not clear: several open invoices have exactly this amount (${text})`,
    'payment-known': (text: string) =>
      `payment known already? another file has one of this client and amount (${text})`,
    'posting-unclear': (text: string) => `posting not clear: neither invoice nor payment (${text})`,
    'no-due-date': (_text: string) => 'date missing: neither invoice date nor due date',
    'client-ambiguous': (text: string) => `client not clear: ${text} fits more than one client`,
    'row-short': (text: string) => `row too short: ${text} missing`,
    'row-long': (text: string) => `row too long: more cells than columns (${text})`,
    'broken-quote': (text: string) => `broken quote: a quotation mark has no partner (${text})`,
    'no-date': (text: string) => (text === '' ? 'date missing' : `date missing: ${text}`),
    'bad-date': (text: string) => `bad date: ${text}`,
    'far-date': (text: string) => `date too far off to be meant: ${nameField(text)}`,
    'no-amount': (text: string) => (text === '' ? 'amount missing' : `amount missing: ${text}`),
    'bad-amount': (text: string) => `bad amount: ${text}`,
    'bad-currency': (text: string) => `unknown currency: ${text}`,
    'no-number': (_text: string) => 'invoice number missing: the row can not be tied to an invoice',
    'not-a-sale': (text: string) => `no sales invoice: ${text}`,
    'issue-unclear': (text: string) => `not clear whether the invoice was sent: ${text}`,
    'invoice-incomplete': (text: string) => `invoice incomplete: another row of invoice ${text} can not be read`,
    'no-duration': (_text: string) => 'duration missing',
    'bad-duration': (text: string) => `bad duration: ${text}`,
    'no-name': (_text: string) => 'name missing',
    'bad-criterion': (text: string) => `unknown criterion: ${text}`,
    'bad-level': (text: string) => (text === '' ? 'level missing' : `unknown level: ${text}`),
    'bad-flag': (text: string) => `unknown deal-breaker: ${text}`,
    'no-facts': (_text: string) => 'facts missing',
    'bad-value': (text: string) => `not understood: ${text}`,
  },
  reasons: {
    given: 'chosen by the user',
    'byte-order-mark': 'the file begins with a byte order mark',
    'valid-utf-8': 'every byte is valid UTF-8',
    'not-utf-8': 'not valid UTF-8, and every byte is a letter of Windows-1252',
    'every-row-has-columns': (count: number) => `every row has ${count} columns`,
    'names-recognised': (count: number) =>
      plural('en', count, { one: '1 column name is known', other: `${count} column names are known` }),
    'only-one-column': 'the file has one column',
    'stated-in-file': 'stated in the first line',
    'columns-fit': (count: number) =>
      plural('en', count, { one: '1 column fits this kind', other: `${count} columns fit this kind` }),
    title: (text: string) => `the file is titled "${text}"`,
    signature: 'its columns are those of this tool',
    'value-shows': (example: string) => `${example} shows it`,
    'other-column': (column: string) => `as in column "${column}"`,
    'cannot-matter': 'no value could be read in two ways',
    'look-of-values': (column: string) =>
      column === '' ? 'by the look of the values' : `"${column}" by the look of its values`,
    'in-header': (column: string) => `named in the header "${column}"`,
    'in-column': (column: string) => `named in column "${column}"`,
    'sign-in-amounts': (column: string) => `sign in column "${column}"`,
    'in-file-name': (name: string) => `named in "${name}"`,
    'not-stated': 'the file does not say',
    format: 'told by its first bytes',
    'rows-joined': (count: number) => `the names stand in ${count} rows, one under the other`,
  },
  questions: {
    'vat-unknown': (count: string) =>
      plural('en', Number(count), {
        one: 'The file does not say whether the amount of its invoice includes VAT. Is it net?',
        other: `The file does not say whether the amounts of its ${count} invoices include VAT. Are they net?`,
      }),
    'exact-duplicates': (count: string) =>
      plural('en', Number(count), {
        one: 'One row equals another one in every column. Both are imported, unless it is said that they are one.',
        other: `${count} rows equal another one in every column. All are imported, unless it is said that equal rows are one.`,
      }),
    'repeated-amounts': (_text: string) =>
      'Several rows of one invoice carry the same amount. It was counted once, as the total of the invoice.',
    'rate-target-unknown': (currencies: string) =>
      `The exchange rates are not used: the file does not say which currency they lead to. Amounts count in the figures only where they are in the own currency. Currencies: ${currencies}`,
    'client-column-missing': (headers: string) => `No column names the client. Which one does? Columns: ${headers}`,
    'clients-needed': (count: string) =>
      plural('en', Number(count), {
        one: 'One row names its client only by an e-mail address or an id that no client has. Import the clients first, then this file again; or say to which client all rows belong.',
        other: `${count} rows name their client only by an e-mail address or an id that no client has. Import the clients first, then this file again; or say to which client all rows belong.`,
      }),
    'secrets-left-out': (count: string) =>
      plural('en', Number(count), {
        one: 'A value of one row looks like a password or a key. It was left out: an inventory says where such a thing lives.',
        other: `Values of ${count} rows look like passwords or keys. They were left out: an inventory says where such things live.`,
      }),
    'payments-untied': (count: string) =>
      plural('en', Number(count), {
        one: 'One payment names no invoice, and no single open invoice has its amount. Import the invoices first, then this file again; or name the column that holds the invoice.',
        other: `${count} payments name no invoice, and no single open invoice has their amount. Import the invoices first, then this file again; or name the column that holds the invoice.`,
      }),
    'credit-note-unclear': (pairs: string) =>
      `Credit notes fit more than one open invoice. Which one is meant? ${pairs}`,
    'balances-settled': (balances: string) =>
      `Open in an older report and not in this one, so taken as settled: ${balances}`,
    'balances-absent': (balances: string) =>
      `Open in an older report and not in this one, some rows of which wait: ${balances}. They still count as open.`,
    'list-day-unknown': (on: string) =>
      on === ''
        ? 'Nothing tells of which day this list of open balances is. Without it, it settles nothing that another file may have told later.'
        : `Nothing tells of which day this list of open balances is. Without it, it settles nothing that another file may have told later. The file was last changed on ${on}.`,
    'amounts-changed': (invoices: string) =>
      `The file changes amounts that are in the book: ${invoices}. Where it is the older one, undo it.`,
    'amounts-unused': (texts: string) => `Amounts that are not used, and may lower what was invoiced: ${texts}`,
    'all-drafts': (_text: string) =>
      'The file calls every one of its invoices a draft. They count as issued: where they were never sent, do not import it.',
    'invoices-known': (count: string) =>
      plural('en', Number(count), {
        one: 'One invoice is in the book under another client, or with another amount. Was a client renamed or an invoice corrected, or is it another one? It waits.',
        other: `${count} invoices are in the book under another client, or with another amount. Was a client renamed or an invoice corrected, or are they others? They wait.`,
      }),
    'hours-known': (text: string) => {
      const { count, files } = splitCounted(text);
      return plural('en', count, {
        one: `One of these rows looks like hours that are in already (${files}): same client, day and minutes. Are they the same hours, or others? It waits.`,
        other: `${count} of these rows look like hours that are in already (${files}): same client, day and minutes. Are they the same hours, or others? They wait.`,
      });
    },
    'payments-known': (text: string) => {
      const { count, files } = splitCounted(text);
      return plural('en', count, {
        one: `One of these rows looks like a payment that is in already (${files}): same invoice and amount, within a few days. Is it the same payment, or another? It waits.`,
        other: `${count} of these rows look like payments that are in already (${files}): same invoice and amount, within a few days. Are they the same payments, or others? They wait.`,
      });
    },
    'twins-left-out': (text: string) => {
      const { count, files } = splitCounted(text);
      return plural('en', count, {
        one: `One row was left out as a copy of what ${files} holds, as answered.`,
        other: `${count} rows were left out as copies of what ${files} holds, as answered.`,
      });
    },
    'clients-archived': (names: string) =>
      `The file calls these clients archived, inactive or deleted, so they come in archived and are not graded: ${names}. The list of clients shows archived ones on request and brings them back.`,
    'archived-elsewhere': (names: string) =>
      `The file calls these clients archived, inactive or deleted: ${names}. They are in the book already and stay active.`,
    'twins-counted': (text: string) => {
      const { count, files } = splitCounted(text);
      return plural('en', count, {
        one: `One row looks like one of ${files} and counts on its own, as answered.`,
        other: `${count} rows look like rows of ${files} and count on their own, as answered.`,
      });
    },
    'balances-differ': (numbers: string) =>
      `A file that reaches to a later day told another open balance of ${numbers}. What this file says was taken.`,
    'cost-rate-found': (rates: string) =>
      `The file carries an internal cost of ${rates} an hour. Settings take it as the cost of an hour; the import stores none.`,
    'look-alike-clients': (pairs: string) =>
      `New clients look like known ones: ${pairs}. Merge them if they are the same.`,
    'matched-by-domain': (pairs: string) => `Clients found by their e-mail domain: ${pairs}`,
    'values-not-understood': (texts: string) => `Words that were not understood were left unknown: ${texts}`,
    'duration-unit': (unit: string) => `Durations are bare numbers. They were read as ${unit}.`,
    'review-date-assumed': (_text: string) => 'No review date was given. It was set twelve months after the incident.',
  },
  actLabel: (file: string) => `Imported ${file}`,
};
