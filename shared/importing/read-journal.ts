import type { LedgerDraft, Question } from './drafts.ts';
import { type LedgerContents, type LedgerContext, toInvoice, toPayment } from './ledger-drafts.ts';
import { type LeftOutRow, type Why, why } from './left-out.ts';
import { clientOf, isWhy, missingClient, neededDate } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

const receivable = /receivable|crediti (?:verso|v\/)\s*client|forderungen|debitoren|cuentas (?:por|a) cobrar|deudores/i;
const income = /income|revenue|sales|ricav|vendit|ertrag|erl(?:ö|oe)s|umsatz|ingreso|venta/i;
const money = /cash|bank|undeposited|clearing|money in transit|cassa|banca|kasse|caja|banco|stripe|paypal|credit card/i;
const tax = /\btax|vat|\biva\b|mwst|umsatzsteuer|ust\b|impuesto/i;

type Leg = {
  readonly row: Row;
  readonly debitMinor: number;
  readonly kind: 'receivable' | 'income' | 'tax' | 'money' | 'other';
};

/** Rows that each post to one account; those of one transaction share its id. Only the clients' side is taken. */
export function readJournal(reading: TableReading, rows: readonly Row[], context: LedgerContext): LedgerContents {
  const drafts: LedgerDraft[] = [];
  const leftOut: LeftOutRow[] = [];
  const transactions = new Map<string, Leg[]>();
  for (const row of rows) {
    const leg = readLeg(reading, row);
    if (isWhy(leg)) {
      leftOut.push({ line: row.line, why: leg });
      continue;
    }
    const id = reading.text(row, 'transactionId') || `line ${row.line}`;
    const legs = transactions.get(id);
    if (legs === undefined) transactions.set(id, [leg]);
    else legs.push(leg);
  }
  for (const legs of transactions.values()) {
    for (const leg of legs) {
      const read =
        leg.kind === 'receivable' ? readReceivableLeg(reading, leg, legs, context) : otherSide(reading, leg, legs);
      if (isWhy(read)) leftOut.push({ line: leg.row.line, why: read });
      else drafts.push(read);
    }
  }
  const unsettled = drafts.filter((draft) => draft.posting === 'invoice' && draft.mayIncludeVat).length;
  const questions: Question[] = unsettled === 0 ? [] : [{ code: 'vat-unknown', detail: String(unsettled), rows: [] }];
  return { drafts, leftOut, questions };
}

function readLeg(reading: TableReading, row: Row): Leg | Why {
  const currency = reading.currency(row, reading.has('amount') ? 'amount' : 'debit');
  if (currency === undefined) return why('bad-currency', reading.text(row, 'currency'));
  const of = (field: string) => (reading.has(field) ? reading.minor(row, field, currency) : null);
  const [debit, credit, amount] = [of('debit'), of('credit'), of('amount')];
  if (debit === undefined || credit === undefined || amount === undefined)
    return why('bad-amount', reading.text(row, 'amount') || reading.text(row, 'debit'));
  const kind = kindOf(reading, row);
  if (debit !== null || credit !== null) return { row, kind, debitMinor: (debit ?? 0) - (credit ?? 0) };
  if (amount === null) return why('no-amount', reading.headerOf('amount'));
  // one column shows income and taxes with the sign of the sale
  return { row, kind, debitMinor: kind === 'income' || kind === 'tax' ? -amount : amount };
}

function kindOf(reading: TableReading, row: Row): Leg['kind'] {
  const [name, type] = [reading.text(row, 'account'), reading.text(row, 'accountType')];
  if (receivable.test(type) || receivable.test(name)) return 'receivable';
  if (tax.test(type) || tax.test(name)) return 'tax';
  if (money.test(type) || money.test(name)) return 'money';
  return income.test(type) || income.test(name) ? 'income' : 'other';
}

function otherSide(reading: TableReading, leg: Leg, legs: readonly Leg[]): Why {
  const code = legs.some(({ kind }) => kind === 'receivable') ? 'other-side' : 'no-receivable';
  return why(code, reading.text(leg.row, 'account'));
}

function readReceivableLeg(
  reading: TableReading,
  { row, debitMinor }: Leg,
  legs: readonly Leg[],
  context: LedgerContext,
): LedgerDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const on = neededDate(reading, row, 'postedOn');
  if (typeof on !== 'string') return on;
  const currency = reading.currency(row, reading.has('amount') ? 'amount' : 'debit') ?? null;
  const posted = { line: row.line, client, number: reading.text(row, 'number'), on, currency };
  const kinds = new Set(legs.map(({ kind }) => kind));
  const others = reading.text(row, 'otherAccounts');
  if (kinds.has('income')) {
    const isAlone = legs.filter(({ kind }) => kind === 'receivable').length === 1;
    const amounts = settle(debitMinor, isAlone ? legs : [], context);
    return toInvoice(posted, amounts, reading.layout.source, context);
  }
  if (kinds.has('money') || money.test(others)) return toPayment(posted, -debitMinor);
  if (income.test(others)) return toInvoice(posted, settle(debitMinor, [], context), reading.layout.source, context);
  return why('posting-unclear', others || [...kinds].join(', '));
}

/** Net is what was posted as income, where that and the taxes make up the whole. */
function settle(grossMinor: number, legs: readonly Leg[], { vat }: LedgerContext) {
  const sum = (kind: Leg['kind']) => legs.reduce((total, leg) => total - (leg.kind === kind ? leg.debitMinor : 0), 0);
  const netMinor = sum('income');
  if (netMinor !== 0 && netMinor + sum('tax') === grossMinor)
    return { amountMinor: netMinor, grossMinor, mayIncludeVat: false };
  return { amountMinor: grossMinor, grossMinor, mayIncludeVat: vat !== 'net' };
}
