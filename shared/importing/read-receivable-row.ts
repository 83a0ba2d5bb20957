import type { ReceivableDraft } from './drafts.ts';
import { hashTexts } from './hash-text.ts';
import { type Why, why } from './left-out.ts';
import { badDate, clientOf, isWhy, missingClient, neededMoney, orNull } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

/** Credits that wait on a client's account are no open invoice. */
const otherDocument = /payment|deposit|credit|overpayment|pagamento|acconto|zahlung|gutschrift|pago|abono|anticipo/i;

/** What is open of one invoice, from a list of open balances. */
export function readReceivableRow(reading: TableReading, row: Row): ReceivableDraft | Why {
  const type = reading.text(row, 'type');
  if (otherDocument.test(type)) return why('not-a-sale', type);
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const bad = badDate(reading, row, ['issuedOn', 'dueOn', 'listedOn']);
  if (bad !== undefined) return bad;
  const dueOn = reading.date(row, 'dueOn') ?? null;
  const issuedOn = reading.date(row, 'issuedOn') ?? dueOn;
  if (issuedOn === null) return why('no-due-date');
  const money = neededMoney(reading, row, 'balance');
  if (isWhy(money)) return money;
  const number = orNull(reading.text(row, 'number'));
  return {
    lines: [row.line],
    client,
    identity: `balance ${hashTexts([client.name.toLowerCase(), client.externalId, number ?? `${issuedOn} ${dueOn}`])}`,
    number,
    issuedOn,
    dueOn,
    balanceMinor: money.amountMinor,
    listedOn: reading.has('listedOn') ? (reading.date(row, 'listedOn') ?? null) : null,
    currency: money.currency,
  };
}
