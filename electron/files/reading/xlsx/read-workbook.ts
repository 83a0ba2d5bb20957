import { Refusal } from '../../../../shared/core/errors.ts';
import type { Detected } from '../../../../shared/importing/import-kind.ts';
import {
  isEmptyTable,
  type SourceTable,
  type TableContent,
  type UnreadPart,
} from '../../../../shared/importing/source-table.ts';
import type { ArchiveEntry } from '../read-archive.ts';
import type { UnpackBudget } from '../unpack-budget.ts';
import { readSheet } from './read-sheet.ts';
import { readWorkbookFrame, type SheetEntry, type WorkbookFrame } from './read-workbook-frame.ts';
import type { WorkbookParts } from './workbook-parts.ts';

export type ReadTables = { readonly tables: readonly SourceTable[]; readonly unread: readonly UnreadPart[] };

export function isWorkbook(entries: readonly ArchiveEntry[]): boolean {
  return entries.some(({ name }) => name.toLowerCase() === 'xl/workbook.xml');
}

/**
 * The visible sheets of a workbook that hold something. True dates become ISO texts, times and durations clocks, formulas
 * what they last gave. Empty sheets, and hidden ones that nobody asks for, are named.
 */
export function readWorkbook(
  fileName: string,
  entries: readonly ArchiveEntry[],
  budget: UnpackBudget,
  isAskedFor: (sheet: string) => boolean = () => false,
): ReadTables {
  const parts: WorkbookParts = {
    entries: new Map(entries.map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry])),
    budget,
  };
  const frame = readWorkbookFrame(parts);
  const tables: SourceTable[] = [];
  const unread: UnreadPart[] = [];
  for (const sheet of frame.sheets) {
    const isLeftOut = sheet.isHidden && !isAskedFor(sheet.name);
    const content = isLeftOut ? undefined : readContent(parts, frame, sheet);
    if (content === undefined || isEmptyTable(content))
      unread.push({ part: sheet.name, why: isLeftOut ? 'hidden' : 'empty', refusal: null });
    else
      tables.push({
        fileName,
        part: sheet.name,
        format: 'xlsx',
        titles: [sheet.name],
        content,
        detected: describe(frame),
      });
  }
  return { tables, unread };
}

function readContent(parts: WorkbookParts, frame: WorkbookFrame, { name, path }: SheetEntry): TableContent | undefined {
  try {
    const sheet = readSheet(parts, frame, path);
    return sheet === undefined ? undefined : { kind: 'rows', ...sheet };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, `sheet ${name}: ${error.message}`, { sheet: name, ...error.details });
  }
}

function describe({ is1904 }: WorkbookFrame): readonly Detected[] {
  const format: Detected = { property: 'format', value: 'xlsx', reason: { kind: 'format' }, alternatives: [] };
  if (!is1904) return [format];
  return [format, { property: 'calendar', value: '1904', reason: { kind: 'stated-in-file' }, alternatives: [] }];
}
