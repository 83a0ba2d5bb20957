import type { OutCell } from '../../files/writing/out-table.ts';
import { toFileName } from '../../files/writing/to-file-name.ts';
import { writeCsv } from '../../files/writing/write-csv.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Writes a table that a page shows as CSV to a file of the user's choice; null where none was chosen. */
export async function saveTable(
  deps: Pick<ServiceDeps, 'ports'>,
  { title, suggestedName, headers, rows }: ParsedArgs<'save.table'>,
): Promise<{ path: string } | null> {
  const name = toFileName(suggestedName);
  const path = await deps.ports.pickFile.toSave({ title, suggestedName: name, extension: 'csv' });
  if (path === undefined) return null;
  const table = { name, headers, rows: rows.map((row) => row.map(toCell)) };
  writeFileAtomically(path, Buffer.concat([...writeCsv(table)]));
  return { path };
}

function toCell(value: string | number | null): OutCell {
  if (value === null) return null;
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}
