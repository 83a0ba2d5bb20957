import { daysBetween } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { PaymentDraft } from '../../../shared/importing/drafts.ts';
import { listNumberedPayments, type NumberedPayment } from '../../db/repositories/payments-of-others.ts';
import type { ImportSession } from './import-session.ts';

/** A card processor books on another day than the bank; the next month's fee is further away. */
export const mostDaysApart = 5;

/**
 * Finds the payment that another file told already: of the same client, invoice and amount within a few days, each known
 * one standing for one row; answers the name of that file. What is known by its identity is no question. `drafts` are all
 * that the file holds.
 */
export function makeKnownPaymentFinder(
  { db, importId }: Pick<ImportSession, 'db' | 'importId'>,
  drafts: readonly Pick<PaymentDraft, 'identity'>[],
): (draft: PaymentDraft, clientId: ClientId) => string | undefined {
  let byNumber: ReadonlyMap<string, readonly NumberedPayment[]> | undefined;
  let stored: ReadonlySet<string> | undefined;
  const taken = new Set<NumberedPayment>();
  return ({ identity, invoiceNumber, amountMinor, paidOn }, clientId) => {
    if (byNumber === undefined || stored === undefined) {
      const known = listNumberedPayments(db, importId);
      const own = new Set(drafts.map((draft) => draft.identity));
      stored = new Set(known.map((one) => one.identity));
      byNumber = Map.groupBy(
        known.filter((one) => !own.has(one.identity)),
        ({ number }) => number,
      );
    }
    if (invoiceNumber === null || stored.has(identity)) return undefined;
    const twin = (byNumber.get(invoiceNumber) ?? []).find(
      (one) =>
        !taken.has(one) &&
        one.clientId === clientId &&
        one.amountMinor === amountMinor &&
        Math.abs(daysBetween(one.paidOn, paidOn)) <= mostDaysApart,
    );
    if (twin !== undefined) taken.add(twin);
    return twin?.fileName;
  };
}
