import type { Quality } from '../../../shared/contract/scorecard-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import { gatherMetrics } from '../scorecard/gather-metrics.ts';
import { measureQuality } from '../scorecard/measure-quality.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** What the money figures of the whole book leave out in the twelve months up to a day. */
export function measureBookQuality(
  deps: Pick<ServiceDeps, 'db' | 'ports'>,
  args: { readonly asOf?: CalendarDate | undefined },
): Quality {
  const asOf = resolveAsOf(deps, args.asOf);
  const computed = computeBook(deps, asOf);
  return measureQuality(computed, gatherMetrics(deps.db, computed, asOf, 1).facts, null);
}
