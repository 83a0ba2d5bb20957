import type { Handlers } from '../service-deps.ts';
import { clearEstimate, listEstimates, recordEstimates } from './estimates.ts';
import { gradeBook } from './grade-book.ts';
import { listClientRows } from './list-client-rows.ts';
import { listMonthlyFigures } from './list-monthly-figures.ts';
import { settleVat } from './settle-vat.ts';

/** What the window may ask of the book. */
export const bookHandlers = {
  'book.grade': gradeBook,
  'book.listClientRows': listClientRows,
  'book.listMonthlyFigures': listMonthlyFigures,
  'book.recordEstimates': (deps, args) => {
    recordEstimates(deps, args);
    return {};
  },
  'book.clearEstimate': (deps, args) => {
    clearEstimate(deps, args);
    return {};
  },
  'book.listEstimates': listEstimates,
  'book.settleVat': settleVat,
} satisfies Partial<Handlers>;
