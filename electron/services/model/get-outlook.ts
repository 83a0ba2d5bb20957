import type { Outlook } from '../../../shared/contract/model-calls.ts';
import { windowEnding } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { minorDigits } from '../../../shared/core/money.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { makeDoubter } from '../../../shared/scoring/how-sure/make-doubter.ts';
import { makeRegrader } from '../../../shared/scoring/make-regrader.ts';
import { findTenure } from '../../../shared/scoring/tenure.ts';
import { findWaysUp } from '../../../shared/scoring/ways-up/find-ways-up.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { type ComputedBook, computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Ways up and how sure, of one client; null where it isn't in the graded book. */
export function getOutlook(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): Outlook | null {
  const computed = computeBook(deps, resolveAsOf(deps, undefined));
  const graded = computed.book.clients.find((client) => client.clientId === clientId);
  return graded === undefined ? null : makeOutlook(computed)(graded);
}

/** The same for every client of the book, in its order. */
export function computeOutlooks(computed: ComputedBook): Outlook[] {
  return computed.book.clients.map(makeOutlook(computed));
}

/** Prepares a book once for all its clients. */
function makeOutlook({ book, facts, rates, model, currency }: ComputedBook): (graded: GradedClient) => Outlook {
  const factsById = new Map(facts.map((fact) => [fact.clientId, fact]));
  const regraderOf = makeRegrader(facts, rates, model, book.asOf);
  const doubt = makeDoubter(facts, rates, model, book.asOf);
  const window = windowEnding(book.asOf);
  const unitMinor = 10 ** minorDigits(currency);
  return (graded) => {
    const { clientId } = graded;
    const own = factsById.get(clientId);
    if (own === undefined) throw new Error('a graded client has facts');
    const months = Math.max(findTenure(own.firstActivityOn, window)?.monthsBegun ?? 12, 1);
    const waysUp = findWaysUp({ facts: own, graded, model, unitMinor, months }, regraderOf(clientId));
    return { clientId, waysUp, howSure: doubt(graded) };
  };
}
