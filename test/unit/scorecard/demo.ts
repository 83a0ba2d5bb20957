import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { gradeBook } from '../../../shared/scoring/grade-book.ts';
import type { GradedBook, GradedClient } from '../../../shared/scoring/graded-client.ts';
import { asOf, buildFacts, demoRates } from '../scoring/build-facts.ts';
import { demoFacts } from '../scoring/demo-book.ts';
import { balanced } from '../scoring/grade-one.ts';

export const eur = 'EUR' as CurrencyCode;
export const texts = getCatalog('en').scorecard;
export const formatters = makeFormatters('en', 'plain');

export const idOf = (name: string) => name as ClientId;

/** The demo book, with changes to single clients and further ones. */
export function gradeDemo(
  changes: Readonly<Record<string, Partial<ClientFacts>>> = {},
  more: readonly Partial<ClientFacts>[] = [],
): GradedBook {
  const facts = demoFacts.map((fact) => ({ ...fact, ...changes[fact.name] }));
  return gradeBook([...facts, ...more.map(buildFacts)], demoRates, balanced, asOf);
}

export function pick(book: GradedBook, name: string): GradedClient {
  const client = book.clients.find((one) => one.name === name);
  if (client === undefined) throw new Error(`no ${name} in the book`);
  return client;
}

/** A client of whom nothing but its existence is known. */
export const nothingKnown: Partial<ClientFacts> = {
  name: 'Nothing',
  firstActivityOn: null,
  invoiceCount: 0,
  revenueMinor: 0,
  passThroughMinor: 0,
  recurringNetMinor: null,
  minutesWorked: null,
  timeEntryCount: 0,
  lateness: { invoiceCount: 0, daysTotal: 0 },
  assessments: {},
  foreignCurrencyCount: 1,
};
