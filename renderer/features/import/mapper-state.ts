import type { FilePreview, ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { FileSketch } from '../../../shared/contract/mapping-calls.ts';
import { columnsByKind } from '../../../shared/importing/columns/columns-by-kind.ts';
import type { ImportKind } from '../../../shared/importing/import-kind.ts';
import type { Confidence } from '../../../shared/importing/mapping/confidences.ts';

/** Why a column is taken for a field: chosen, remembered, or recognised more or less surely. */
export type Ground = 'chosen' | 'remembered' | Confidence;

export type Assigned = { readonly field: string; readonly ground: Ground };

/** What the columns of a file mean while the user names them: column to field. */
export type Assignments = ReadonlyMap<string, Assigned>;

export function kindOf(preview: FilePreview, sketch: FileSketch, { kind }: ImportOptions): ImportKind {
  if (preview.kind === 'readable') return preview.report.kind;
  return kind ?? sketch.kinds[0]?.kind ?? 'invoices';
}

/** Of a readable file what it is read by; of any other what is suggested, below what was chosen. */
export function assignmentsOf(
  preview: FilePreview,
  sketch: FileSketch,
  options: ImportOptions,
  kind: ImportKind,
): Assignments {
  const chosen = Object.entries(options.columns ?? {});
  const suggested = new Map(
    (sketch.kinds.find((one) => one.kind === kind)?.columns ?? []).map((one) => [one.column, one]),
  );
  if (preview.kind === 'readable') {
    const isMapped = preview.mapping !== null;
    return new Map(
      preview.columns.map(({ field, header }) => {
        const isChosen = chosen.some(([name, column]) => name === field && column === header);
        const known = suggested.get(header);
        const ground: Ground = isChosen
          ? 'chosen'
          : known?.field === field
            ? known.confidence
            : isMapped
              ? 'remembered'
              : 'values';
        return [header, { field, ground }];
      }),
    );
  }
  const assigned = new Map<string, Assigned>();
  for (const { field, column, confidence } of suggested.values())
    if (!chosen.some(([name, header]) => name === field || header === column))
      assigned.set(column, { field, ground: confidence });
  for (const [field, column] of chosen) if (column !== null) assigned.set(column, { field, ground: 'chosen' });
  return assigned;
}

/** Options by which exactly these columns are read, each for its field. */
export function toColumns(kind: ImportKind, assignments: Assignments): Record<string, string | null> {
  const columnOf = new Map([...assignments].map(([column, { field }]) => [field, column]));
  return Object.fromEntries(columnsByKind[kind].columns.map(({ field }) => [field, columnOf.get(field) ?? null]));
}

/** Groups of fields of which one is needed and no column gives any. */
export function missingFields(kind: ImportKind, assignments: Assignments): readonly (readonly string[])[] {
  const fields = new Set([...assignments.values()].map(({ field }) => field));
  return columnsByKind[kind].required.filter((group) => !group.some((field) => fields.has(field)));
}

/** Whether rows can be told whose they are. */
export function hasClient(kind: ImportKind, assignments: Assignments): boolean {
  const known = columnsByKind[kind].columns.map(({ field }) => field);
  const tells = ['client', 'externalClientId', 'email', 'invoice', 'domain', 'name', 'account', 'contraAccount'];
  if (!known.includes('client')) return true;
  return [...assignments.values()].some(({ field }) => tells.includes(field));
}
