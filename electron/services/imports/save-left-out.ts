import type { FileReport, ImportOptions } from '../../../shared/contract/import-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { getImport } from '../../db/repositories/imports.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { OutCell } from '../../files/writing/out-table.ts';
import { toFileName } from '../../files/writing/to-file-name.ts';
import { writeCsv } from '../../files/writing/write-csv.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { listEveryRowLeftOut } from './list-imports.ts';
import { previewImport } from './preview-import.ts';

type Asked = { readonly token: string; readonly options: ImportOptions } | { readonly importId: ImportId };

/** Writes the rows that are not taken, each with its line, outcome and reason before its cells, to a file of the user's choice. */
export async function saveLeftOut(deps: ServiceDeps, asked: Asked): Promise<{ path: string } | null> {
  const { file, rows } = await gatherRows(deps, asked);
  const { importScreen: texts } = getCatalog(readSettings(deps.db).language);
  const path = await deps.ports.pickFile.toSave({
    title: texts.saveRows,
    suggestedName: toFileName(texts.rowsFile(file)),
    extension: 'csv',
  });
  if (path === undefined) return null;
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const headers = [
    texts.rowsColumns.line,
    texts.rowsColumns.outcome,
    texts.rowsColumns.why,
    ...Array.from({ length: width }, (_, index) => texts.rowsColumns.cell(index + 1)),
  ];
  const text = (cell: string): OutCell => ({ kind: 'text', text: cell });
  const cellsOf = ({ row, outcome, why, cells }: Row): readonly OutCell[] => [
    { kind: 'number', value: row },
    text(texts.outcomes[outcome]),
    text(why),
    ...cells.map(text),
  ];
  writeFileAtomically(path, Buffer.concat([...writeCsv({ name: file, headers, rows: rows.map(cellsOf) })]));
  return { path };
}

type Row = FileReport['leftOut'][number];

async function gatherRows(deps: ServiceDeps, asked: Asked): Promise<{ file: string; rows: readonly Row[] }> {
  if ('importId' in asked)
    return { file: getImport(deps.db, asked.importId).file, rows: listEveryRowLeftOut(deps, asked.importId) };
  const preview = await previewImport(deps, asked, true);
  if (preview.kind === 'readable') return { file: preview.report.file, rows: preview.report.leftOut };
  throw new Refusal(preview.error.code, preview.error.message, preview.error.details);
}
