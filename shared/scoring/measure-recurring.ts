import type { ClientFacts } from './client-facts.ts';
import { interpolate } from './interpolate.ts';
import type { Measurement } from './measurement.ts';
import type { BreakPoints } from './scoring-model.ts';

/**
 * F4: recurring net revenue in percent of net revenue, from invoices alone. A cost that is unknown is missing on both
 * sides of the fraction, so that a share which the user applies to it doesn't push the result up.
 */
export function measureRecurring(facts: ClientFacts, curve: BreakPoints): Measurement | null {
  const netMinor = facts.revenueMinor - facts.passThroughMinor;
  if (facts.recurringNetMinor === null || netMinor <= 0) return null;
  const value = (facts.recurringNetMinor / netMinor) * 100;
  return { value, score: interpolate(curve, value), isEstimated: false };
}
