import type { ClientFacts } from './client-facts.ts';
import { interpolate } from './interpolate.ts';
import type { Measurement } from './measurement.ts';
import type { BreakPoints } from './scoring-model.ts';

/** R1: plain mean of days beyond terms. Without an invoice that was paid or fell due, nothing is known of payment. */
export function measureLateness(facts: ClientFacts, curve: BreakPoints): Measurement | null {
  const { invoiceCount, daysTotal } = facts.lateness;
  if (invoiceCount === 0) return null;
  const value = daysTotal / invoiceCount;
  return { value, score: interpolate(curve, value), isEstimated: false };
}
