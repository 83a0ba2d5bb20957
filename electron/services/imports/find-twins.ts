import { leastLikenessPct, likenessOf } from '../../../shared/client/likeness.ts';
import { toMatchName } from '../../../shared/client/match-name.ts';
import type { ClientId, InvoiceId } from '../../../shared/core/ids.ts';
import type { InvoiceDraft } from '../../../shared/importing/drafts.ts';
import { type Why, why } from '../../../shared/importing/left-out.ts';
import type { InvoiceValues } from '../../db/repositories/invoices.ts';
import { listNumberedInvoices, type NumberedInvoice } from '../../db/repositories/numbered-invoices.ts';
import type { ImportSession } from './import-session.ts';

/** An invoice that the book holds by another tool or under another name of the client, or why that can't be told. */
export type Twin = { readonly kind: 'same'; readonly id: InvoiceId } | { readonly kind: 'unclear'; readonly why: Why };

type Values = Pick<InvoiceValues, 'number' | 'issuedOn' | 'amountMinor' | 'grossMinor' | 'currency'>;

/**
 * Finds the invoice that another file brought already: of the same client with the same number, day and amount, net or
 * with VAT. The same number and day with another amount, or under another client with the same amount or a name like his,
 * are not decided here;
 * where one number stands for several clients, other clients are left alone.
 */
export function makeTwinFinder(
  { db, importId, twins }: Pick<ImportSession, 'db' | 'importId' | 'twins'>,
  drafts: readonly Pick<InvoiceDraft, 'number' | 'client'>[],
): (clientId: ClientId | undefined, values: Values, clientName: string) => Twin | undefined {
  let byNumber: ReadonlyMap<string, NumberedInvoice[]> | undefined;
  let areUnique: boolean | undefined;
  return (clientId, values, clientName) => {
    if (values.number === null || twins === 'other') return undefined;
    byNumber ??= listNumberedInvoices(db, importId);
    const alike = (byNumber.get(values.number) ?? []).filter((known) => isAlike(known, values));
    const own = alike.filter((known) => known.clientId === clientId);
    const [same] = own.filter((known) => sharesAmount(known, values));
    if (same !== undefined) return { kind: 'same', id: same.id };
    const [other] = own;
    if (other !== undefined) return decide(twins, other, why('amount-known-otherwise', other.number));
    areUnique ??= areNumbersUnique(drafts, byNumber);
    const [foreign] = areUnique
      ? alike.filter((known) => sharesAmount(known, values) || soundsLike(known.clientName, clientName))
      : [];
    return foreign === undefined
      ? undefined
      : decide(twins, foreign, why('number-of-other-client', foreign.clientName));
  };
}

/** Two spellings of what is likely one client. */
function soundsLike(first: string, second: string): boolean {
  return likenessOf(toMatchName(first), toMatchName(second)) >= leastLikenessPct;
}

function decide(twins: ImportSession['twins'], { id }: NumberedInvoice, reason: Why): Twin {
  return twins === 'same' ? { kind: 'same', id } : { kind: 'unclear', why: reason };
}

function isAlike(known: NumberedInvoice, { issuedOn, amountMinor, currency }: Values): boolean {
  return (
    known.issuedOn === issuedOn &&
    Math.sign(known.amountMinor) === Math.sign(amountMinor) &&
    (known.currency === currency || known.currency === null || currency === null)
  );
}

function sharesAmount(known: NumberedInvoice, { amountMinor, grossMinor }: Values): boolean {
  const sums = [known.amountMinor, known.grossMinor].filter((sum) => sum !== null);
  return sums.includes(amountMinor) || (grossMinor !== null && sums.includes(grossMinor));
}

/** Some operators count the invoices of each client by themselves: then a number says nothing of other clients. */
function areNumbersUnique(
  drafts: readonly Pick<InvoiceDraft, 'number' | 'client'>[],
  byNumber: ReadonlyMap<string, readonly NumberedInvoice[]>,
): boolean {
  const owners = new Map<string, string>();
  for (const { number, client } of drafts) {
    if (number === null) continue;
    const owner = `${client.name}\u001f${client.externalId}`;
    if ((owners.get(number) ?? owner) !== owner) return false;
    owners.set(number, owner);
  }
  return [...byNumber.values()].every((invoices) => new Set(invoices.map(({ clientId }) => clientId)).size === 1);
}
