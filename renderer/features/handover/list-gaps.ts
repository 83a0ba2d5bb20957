import type { HandoverField, RecordSection } from '../../../shared/handover/handover-section.ts';
import { readEntry } from '../../../shared/handover/read-entry.ts';
import { listMissingSubjects, nameOf, sayMissing } from '../../../shared/handover/section-state.ts';
import type { GridRow } from './grid-row.ts';

/** Something to find out, and where it is to be written. */
export type Gap =
  | {
      readonly kind: 'cell';
      readonly rowKey: string;
      readonly fieldKey: string;
      readonly record: string;
      readonly what: string;
      readonly ask: string;
    }
  /** A row of its own that is needed: for a subject, or the first of a section. */
  | {
      readonly kind: 'row';
      readonly fieldKey: string;
      readonly subject: string | null;
      readonly what: string;
      readonly ask: string;
    };

/** What is missing in the rows of a section as they stand; `known`: subjects told by other records of the client. */
export function listGaps(
  section: RecordSection,
  rows: readonly GridRow[],
  ask: string,
  isMissing: (subject: string) => boolean,
): readonly Gap[] {
  const subjects = listMissingSubjects(section, rows).filter(isMissing);
  const fieldKey = section.needed?.field ?? '';
  const missing = subjects.map(
    (subject): Gap => ({ kind: 'row', fieldKey, subject, what: sayMissing(section, subject), ask }),
  );
  const cells = rows.flatMap((row) => section.fields.flatMap((field) => gapOf(section, row, field, ask)));
  return [...missing, ...cells];
}

function gapOf(section: RecordSection, row: GridRow, field: HandoverField, ask: string): readonly Gap[] {
  const entry = readEntry(field, row.values[field.key]);
  if (entry.kind !== 'gap') return [];
  const { key: rowKey } = row;
  const record = nameOf(section, row);
  return [{ kind: 'cell', rowKey, fieldKey: field.key, record, what: field.label, ask: entry.ask ?? ask }];
}
