import type { CurrencyCode } from '../../../shared/core/money.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { type Formatters, makeFormatters } from '../../../shared/i18n/formatters.ts';
import type { ScorecardTexts } from '../../../shared/scorecard/explain-grade.ts';
import type { Rates } from '../../../shared/scoring/client-facts.ts';
import type { GradedBook } from '../../../shared/scoring/graded-client.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';

/** A graded book and what is needed to write about it. The terminal speaks English, with English numbers of plain characters. */
export type BookToWrite = {
  readonly book: GradedBook;
  readonly currency: CurrencyCode;
  readonly rates: Rates;
  readonly model: ScoringModel;
};

export const formatters: Formatters = makeFormatters('en-IE', 'plain');
export const texts: ScorecardTexts = getCatalog('en').scorecard;
