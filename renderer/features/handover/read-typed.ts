import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { HandoverField } from '../../../shared/handover/handover-section.ts';
import { looksSecret } from '../../../shared/handover/looks-secret.ts';
import { readEntry } from '../../../shared/handover/read-entry.ts';
import type { DateOrder } from '../../../shared/importing/import-kind.ts';
import { findOrderEvidence, readDate } from '../../../shared/importing/read-date.ts';

/** Why a cell does not take a text; `either-date`: day and month could be the other way round. */
export type RefusedWhy = 'secret' | 'date' | 'either-date' | 'choice' | 'long';

export type Typed =
  | { readonly kind: 'fits'; readonly text: string }
  | { readonly kind: 'refused'; readonly text: string; readonly why: RefusedWhy };

/** As much as a cell holds. */
const mostLetters = 2000;

const yesNo: Readonly<Record<string, string>> = Object.fromEntries([
  ...['yes', 'y', 'true', '1', 'x', 'ja', 'si', 'sì', 'sí'].map((word) => [word, 'yes']),
  ...['no', 'n', 'false', '0', 'nein'].map((word) => [word, 'no']),
]);

/**
 * What a cell makes of a typed or pasted text. Dates are taken in every usual form and stored as `YYYY-MM-DD`; one whose
 * order can't be told needs `order`. Signs for unknown ("?") and not applicable ("-") fit everywhere.
 */
export function readTyped(field: HandoverField, typed: string, order?: DateOrder): Typed {
  const text = typed.trim().replaceAll(/\s*\n\s*/g, ', ');
  const refused = (why: RefusedWhy): Typed => ({ kind: 'refused', text, why });
  if (text.length > mostLetters) return refused('long');
  if (looksSecret(text)) return refused('secret');
  if (readEntry(field, text).kind !== 'value') return { kind: 'fits', text };
  if (field.kind === 'date') return readDay(text, order, refused);
  if (field.options === undefined) return { kind: 'fits', text };
  const plain = text.toLowerCase();
  const wanted = field.kind === 'yes-no' ? (yesNo[plain] ?? plain) : plain;
  const option = field.options.find((one) => one.toLowerCase() === wanted);
  return option === undefined ? refused('choice') : { kind: 'fits', text: option };
}

function readDay(text: string, order: DateOrder | undefined, refused: (why: RefusedWhy) => Typed): Typed {
  // A point between day and month stands for day first wherever it is used.
  const evidence = findOrderEvidence(text);
  const told = evidence?.sign === '.' ? 'dmy' : evidence?.evidence;
  if (told === 'either' && order === undefined) return refused('either-date');
  const read = readDate(text, told === 'dmy' || told === 'mdy' ? told : (order ?? 'dmy'));
  if (read === undefined || !/^[T ]?[\d:.Z+]*$/.test(read.rest.trim())) return refused('date');
  return { kind: 'fits', text: read.on };
}

/** The two days that a date of numbers may mean. */
export function bothDays(text: string): readonly CalendarDate[] {
  return (['dmy', 'mdy'] as const).flatMap((order) => readDate(text.trim(), order)?.on ?? []);
}
