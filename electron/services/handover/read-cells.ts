import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { decodeText } from '../../files/reading/decode-text.ts';
import { readCsvCells } from '../../files/reading/read-csv-cells.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Cells of text that was copied from a spreadsheet; nothing is stored. */
export function readInventoryText(_: ServiceDeps, { text }: ParsedArgs<'handover.readText'>): { rows: string[][] } {
  return { rows: readCsvCells(text) };
}

const mostBytes = 5_000_000;

/** Cells of a CSV file that the user chooses; nothing is stored. Refuses what is no text or too large for a table. */
export async function readInventoryFile({ db, ports }: ServiceDeps): Promise<CallResult<'handover.readFile'>> {
  const title = getCatalog(readSettings(db).language).handover.readTitle;
  const [path] = (await ports.pickFile.toOpen({ title, extensions: ['csv', 'tsv', 'txt'], many: false })) ?? [];
  if (path === undefined) return null;
  const bytes = readBytes(path);
  if (bytes.length > mostBytes) throw new Refusal('file-too-large', 'a table of an inventory has at most 5 MB');
  const rows = readCsvCells(decodeText(bytes).text);
  if (rows.length === 0) throw new Refusal('file-empty', 'the file holds no rows');
  return { name: basename(path), rows };
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Refusal('file-unreadable', `the file can not be read: ${String(error)}`, { name: basename(path) });
  }
}
