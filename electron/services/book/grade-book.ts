import type { BookTotals } from '../../../shared/contract/book-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { gradeBook as gradeFacts } from '../../../shared/scoring/grade-book.ts';
import type { GradedBook } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { readBookTotals } from '../../db/repositories/figures-totals.ts';
import type { ModelHead } from '../model/read-model.ts';
import { makeMemory } from '../remember.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type BookBasis, readBookBasis, resolveAsOf } from './book-basis.ts';
import { gatherFacts } from './gather-facts.ts';

/** A computed book with everything it was computed from. */
export type ComputedBook = BookBasis & { readonly facts: readonly ClientFacts[]; readonly book: GradedBook };

/** A page asks for today and for a month end; a snapshot of another day is asked for once. */
const remember = makeMemory<ComputedBook>(3);

/** Grades the stored book as of a day; the same book again for as long as the store is as it was. */
export function computeBook({ db }: Pick<ServiceDeps, 'db'>, asOf: CalendarDate): ComputedBook {
  return remember(db, asOf, () => computeBookAnew(db, asOf));
}

/** The same without a look at what was computed before. */
export function computeBookAnew(db: ReadableDb, asOf: CalendarDate): ComputedBook {
  const basis = readBookBasis(db);
  const facts = gatherFacts(db, asOf, basis.currency);
  return { ...basis, facts, book: gradeFacts(facts, basis.rates, basis.model, asOf) };
}

export type BookAnswer = {
  readonly book: GradedBook;
  readonly currency: CurrencyCode;
  readonly totals: BookTotals;
  readonly model: ScoringModel;
  readonly modelHead: ModelHead;
};

const rememberTotals = makeMemory<BookTotals>(1);

/** Grades the stored book as of a day; without one, as of the day that the settings name, else today. */
export function gradeBook(deps: ServiceDeps, args: { readonly asOf?: CalendarDate | undefined }): BookAnswer {
  const { book, currency, model, modelHead } = computeBook(deps, resolveAsOf(deps, args.asOf));
  const totals = rememberTotals(deps.db, currency, () => readBookTotals(deps.db, currency));
  return { book, currency, totals, model, modelHead };
}
