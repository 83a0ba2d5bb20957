import type { BookTotals } from '../../../shared/contract/book-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { ClientFacts } from '../../../shared/scoring/client-facts.ts';
import { gradeBook as gradeFacts } from '../../../shared/scoring/grade-book.ts';
import type { GradedBook } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { readBookTotals } from '../../db/repositories/figures-totals.ts';
import { readStoreState } from '../../db/store-state.ts';
import type { ModelHead } from '../model/read-model.ts';
import { makeMemory } from '../remember.ts';
import { runToEnd } from '../run-to-end.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type BookBasis, readBookBasis, resolveAsOf } from './book-basis.ts';
import { gatherInSteps } from './gather-facts.ts';

/** A computed book with everything it was computed from. */
export type ComputedBook = BookBasis & { readonly facts: readonly ClientFacts[]; readonly book: GradedBook };

/** A page asks for today and for a month end; a snapshot of another day is asked for once. */
const remember = makeMemory<ComputedBook>(3);

/** A book that is being computed in steps, of a store as it was when it was begun. */
type Begun = {
  readonly db: ReadableDb;
  readonly asOf: CalendarDate;
  readonly state: string;
  readonly steps: Generator<void, ComputedBook>;
};

let begun: Begun | null = null;

/** Grades the stored book as of a day; the same book again for as long as the store is as it was. */
export function computeBook({ db }: Pick<ServiceDeps, 'db'>, asOf: CalendarDate): ComputedBook {
  return remember(db, asOf, () => {
    const former = begun;
    if (former?.db !== db || former.asOf !== asOf || former.state !== readStoreState(db)) {
      return computeBookAnew(db, asOf);
    }
    begun = null;
    return runToEnd(former.steps);
  });
}

/** The same without a look at what was computed before. */
export function computeBookAnew(db: ReadableDb, asOf: CalendarDate): ComputedBook {
  return runToEnd(computeInSteps(db, asOf));
}

function* computeInSteps(db: ReadableDb, asOf: CalendarDate): Generator<void, ComputedBook> {
  const basis = readBookBasis(db);
  const facts = yield* gatherInSteps(db, asOf, basis.currency);
  yield;
  return { ...basis, facts, book: gradeFacts(facts, basis.rates, basis.model, asOf) };
}

/**
 * Grades the book for whoever asks for it first, in steps with a pause before each in which the program sees to all else.
 * Whoever asks meanwhile gets the rest done at once; a change of the store ends it, for it made the steps void.
 */
export async function gradeAhead(deps: ServiceDeps, pause: () => Promise<void>): Promise<void> {
  const { db } = deps;
  const asOf = resolveAsOf(deps, undefined);
  const state = readStoreState(db);
  if (state === null) return;
  const mine: Begun = { db, asOf, state, steps: computeInSteps(db, asOf) };
  begun = mine;
  try {
    for (let isDone = false; !isDone; ) {
      await pause();
      if (begun !== mine || !db.open || readStoreState(db) !== state) return;
      const step = mine.steps.next();
      isDone = step.done === true;
      // what another process wrote during the last step is not in it
      if (step.done === true && readStoreState(db) === state) remember(db, asOf, () => step.value);
    }
  } finally {
    if (begun === mine) begun = null;
  }
  await pause();
  if (db.open) gradeBook(deps, {});
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
