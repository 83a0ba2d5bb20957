import { toUnits, unstatedCurrency } from '../../../shared/core/money.ts';
import type { Drafts } from '../../../shared/importing/drafts.ts';

const shownRows = 20;

/** Fields that say nothing to a person. */
const hidden = new Set(['lines', 'identity', 'revenueCurrency', 'rateCurrency']);

/**
 * The first rows as they would be stored: field to text; unknown fields are left away, and rows on lines that stay out.
 */
export function showDrafts({ drafts }: Drafts, linesOut: ReadonlySet<number>): Record<string, string>[] {
  const shownDrafts: Drafts['drafts'][number][] = [];
  for (const draft of drafts) {
    if (shownDrafts.length === shownRows) break;
    if (!draft.lines.some((line) => linesOut.has(line))) shownDrafts.push(draft);
  }
  return shownDrafts.map((draft) => {
    const shown: Record<string, string> = {};
    const currency = 'currency' in draft && draft.currency !== null ? draft.currency : unstatedCurrency;
    for (const [field, value] of Object.entries(draft)) {
      if (hidden.has(field) || value === null || value === undefined) continue;
      if (field === 'client') shown['client'] = draft.client.name || draft.client.externalId || draft.client.email;
      else if (field === 'seconds') shown['minutes'] = String(Number(value) / 60);
      else if (/Minor/.test(field)) shown[field.replace(/Minor/, '')] = String(toUnits(Number(value), currency));
      else
        shown[field.replace(/^(?:is|may)([A-Z])/, (_match, letter: string) => letter.toLowerCase())] = showValue(value);
    }
    return shown;
  });
}

function showValue(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}
