import type { FinancialFigures } from './graded-client.ts';
import { interpolate } from './interpolate.ts';
import { restsOnEstimates } from './measure-margin.ts';
import type { Measurement } from './measurement.ts';
import type { ScoringModel } from './scoring-model.ts';
import type { Tenure } from './tenure.ts';
import { isTooNewForSize } from './tenure.ts';
import type { SizeYardstick } from './yardstick.ts';

/** F3: gross profit as a multiple of the book's median, or of the client's own yearly overhead in a small book. */
export function measureSize(
  figures: FinancialFigures,
  tenure: Tenure,
  yardstick: SizeYardstick,
  curves: ScoringModel['breakPoints'],
): Measurement | null {
  const unit = yardstick.kind === 'median' ? yardstick.medianGrossProfitMinor : figures.overheadMinor;
  if (figures.grossProfitMinor === null || unit === null || unit <= 0 || isTooNewForSize(tenure)) return null;
  const value = figures.grossProfitMinor / unit;
  const curve = yardstick.kind === 'median' ? curves.F3 : curves.F3byOverhead;
  return { value, score: interpolate(curve, value), isEstimated: restsOnEstimates(figures) };
}
