import type { CalendarDate } from '../core/dates.ts';
import type { LedgerDraft, Question } from './drafts.ts';
import { type LedgerContents, type LedgerContext, toInvoice, toPayment } from './ledger-drafts.ts';
import { type LedgerHead, readLedgerHead, readShortDay } from './ledger-head.ts';
import { type LeftOutRow, type Why, why } from './left-out.ts';
import { isWhy, neededDate, neededMoney } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

/** Postings that name account and contra account, the sign by debit or credit of the first. */
export function readPostings(reading: TableReading, rows: readonly Row[], context: LedgerContext): LedgerContents {
  const head = readLedgerHead(reading.layout.title);
  const drafts: LedgerDraft[] = [];
  const leftOut: LeftOutRow[] = [];
  for (const row of rows) {
    const read = readPosting(reading, row, head, context);
    if (isWhy(read)) leftOut.push({ line: row.line, why: read });
    else drafts.push(read);
  }
  const unsettled = drafts.filter((draft) => draft.posting === 'invoice' && draft.mayIncludeVat).length;
  const questions: Question[] = unsettled === 0 ? [] : [{ code: 'vat-unknown', detail: String(unsettled), rows: [] }];
  return { drafts, leftOut, questions };
}

function readPosting(reading: TableReading, row: Row, head: LedgerHead, context: LedgerContext): LedgerDraft | Why {
  const [account, contra] = [accountOf(reading, row, 'account'), accountOf(reading, row, 'contraAccount')];
  const isClientFirst = isDebtor(account, head);
  if (!isClientFirst && !isDebtor(contra, head)) return why('no-receivable', `${account} / ${contra}`);
  if (isClientFirst && isDebtor(contra, head)) return why('posting-unclear', `${account} / ${contra}`);
  const on = readDay(reading, row, head);
  if (typeof on !== 'string') return on;
  const money = neededMoney(reading, row, 'amount');
  if (isWhy(money)) return money;
  const isDebit = readSide(reading.text(row, 'side'));
  if (isDebit === undefined) return why('bad-value', `${reading.headerOf('side')}: ${reading.text(row, 'side')}`);
  const debitMinor = money.amountMinor * (isDebit === isClientFirst ? 1 : -1);
  const [own, other] = isClientFirst ? [account, contra] : [contra, account];
  const client = { name: '', externalId: own, email: '' };
  const posted = { line: row.line, client, number: reading.text(row, 'number'), on, currency: money.currency };
  switch (kindOfAccount(other, head)) {
    case 'money':
      return toPayment(posted, -debitMinor);
    case 'revenue': {
      const amounts = { amountMinor: debitMinor, grossMinor: debitMinor, mayIncludeVat: context.vat !== 'net' };
      return toInvoice(posted, amounts, reading.layout.source, context);
    }
    default:
      return why('posting-unclear', `${account} / ${contra}`);
  }
}

function accountOf(reading: TableReading, row: Row, field: string): string {
  return reading.text(row, field).replace(/^0+(?=\d)/, '');
}

/** Accounts of clients have one digit more than the others and begin with 1 to 6; those of suppliers with 7 to 9. */
function isDebtor(account: string, { accountDigits }: LedgerHead): boolean {
  return account.length === accountDigits + 1 && /^[1-6]\d+$/.test(account);
}

/** By the class of the two usual charts of accounts: 1 is money in both; revenue is 8 in the one and 4 in the other. */
function kindOfAccount(account: string, { accountDigits }: LedgerHead): 'money' | 'revenue' | 'other' {
  if (account.length !== accountDigits) return 'other';
  if (account.startsWith('1')) return 'money';
  return /^[48]/.test(account) ? 'revenue' : 'other';
}

function readSide(text: string): boolean | undefined {
  if (/^(?:s|soll|d|debit|dare|debe)$/i.test(text)) return true;
  return /^(?:h|haben|c|credit|avere|haber)$/i.test(text) ? false : undefined;
}

function readDay(reading: TableReading, row: Row, head: LedgerHead): CalendarDate | Why {
  const text = reading.text(row, 'postedOn');
  if (!/^\d{3,4}$/.test(text)) return neededDate(reading, row, 'postedOn');
  return readShortDay(text, head) ?? why('bad-date', text);
}
