import { Refusal } from '../core/errors.ts';
import type { InventoryRecord, RecordSection } from './handover-section.ts';
import { looksSecret } from './looks-secret.ts';
import { fitsField } from './read-entry.ts';

/**
 * Records with trimmed values and without empty ones. Refuses with `secret-refused` what looks like a password or a key,
 * and with `bad-arguments` a field that the section does not have or a value that it does not take; neither error repeats
 * the value.
 */
export function checkRecords(section: RecordSection, records: readonly InventoryRecord[]): InventoryRecord[] {
  return records.map(({ values, verifiedOn }, index) => ({
    values: Object.fromEntries(
      Object.entries(values).flatMap(([key, typed]) => {
        const value = typed.trim();
        checkValue(section, key, value, index + 1);
        return value === '' ? [] : [[key, value]];
      }),
    ),
    verifiedOn,
  }));
}

function checkValue(section: RecordSection, key: string, value: string, row: number): void {
  const field = section.fields.find((one) => one.key === key);
  const details = { section: section.number, field: key, row };
  if (field === undefined) throw new Refusal('bad-arguments', `section ${section.number} has no field ${key}`, details);
  if (looksSecret(value)) {
    throw new Refusal(
      'secret-refused',
      `row ${row}, ${field.label}: this looks like a secret; write where it lives`,
      details,
    );
  }
  if (fitsField(field, value)) return;
  const takes = field.options?.join(', ') ?? 'a date of the form YYYY-MM-DD';
  throw new Refusal('bad-arguments', `row ${row}, ${field.label} takes ${takes}`, { ...details, takes });
}

/** A note on a section is held to the same rule. */
export function checkNote(number: string, note: string): string {
  const text = note.trim();
  if (!looksSecret(text)) return text;
  throw new Refusal('secret-refused', `section ${number}: this looks like a secret; write where it lives`, {
    section: number,
  });
}
