import { parseCalendarDate } from '../core/dates.ts';
import type { HandoverField } from './handover-section.ts';

/**
 * What a typed value says. `?` is unknown and `? Anna` names who knows; `-` means that there is no such thing, and
 * `- no tenant` says why. An empty value is a gap where the field is needed.
 */
export type Entry =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'gap'; readonly ask: string | null }
  | { readonly kind: 'not-applicable'; readonly reason: string | null };

export function readEntry({ isNeeded }: Pick<HandoverField, 'isNeeded'>, typed: string | undefined): Entry {
  const text = typed?.trim() ?? '';
  if (text === '') return isNeeded === true ? { kind: 'gap', ask: null } : { kind: 'blank' };
  if (text === '?' || text.startsWith('? ')) return { kind: 'gap', ask: text.slice(1).trim() || null };
  if (/^[-–—]($| )/.test(text)) return { kind: 'not-applicable', reason: text.slice(1).trim() || null };
  return { kind: 'value', text };
}

/** Whether a field takes this text; signs for unknown and not applicable fit everywhere. */
export function fitsField(field: HandoverField, typed: string): boolean {
  const entry = readEntry(field, typed);
  if (entry.kind !== 'value') return true;
  if (field.kind === 'date') return parseCalendarDate(entry.text) !== undefined;
  return field.options === undefined || field.options.includes(entry.text);
}
