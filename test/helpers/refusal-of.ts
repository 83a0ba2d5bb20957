import type { Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';

/** What a function refuses with; fails where it does not. */
export function refusalOf(body: () => unknown): Refusal {
  try {
    body();
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === undefined) throw error;
    return refusal;
  }
  throw new Error('it did not refuse');
}
