import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import type { Detected } from '../../../shared/importing/import-kind.ts';
import { findJsonTables } from '../../../shared/importing/json/json-tables.ts';
import {
  type FileTables,
  isEmptyTable,
  type SourceTable,
  toRowTable,
  toTextTable,
  type UnreadPart,
} from '../../../shared/importing/source-table.ts';
import type { TableFormat } from '../../../shared/importing/table-formats.ts';
import { sha256Of } from '../checksum.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import { fatturapaHeaders, looksLikeFatturapa, readFatturapa } from './fatturapa/read-fatturapa.ts';
import { looksLikeJson, parseJson } from './parse-json.ts';
import { type ArchiveEntry, isArchive, listArchive, unpackEntry } from './read-archive.ts';
import { refuseForeign } from './refuse-foreign.ts';
import { makeUnpackBudget, type UnpackBudget } from './unpack-budget.ts';
import { isWorkbook, type ReadTables, readWorkbook } from './xlsx/read-workbook.ts';

/** Beyond this a file is no export of a small business any more, and its text would not fit beside its rows. */
const maxImportBytes = 200 * 1024 * 1024;

export type ReadTablesOptions = {
  readonly encoding?: Encoding | undefined;
  /** Size of a file, and of a member of an archive. */
  readonly maxBytes?: number;
  /** The part that is asked for by name: it is read even where it is a hidden sheet. */
  readonly part?: string | undefined;
};

/**
 * All tables of a file: CSV, workbook, JSON, Italian invoices, or an archive of them with one more archive inside. Refuses
 * with `file-unreadable`, `file-too-large`, `file-empty`, as `decodeText` does, with `file-locked`, `file-signed`,
 * `workbook-old` or `file-not-text` what is none of these, with `file-broken` what is damaged and with `archive-unsafe`
 * what would not fit into memory.
 */
export function readTables(path: string, options: ReadTablesOptions = {}): FileTables {
  const name = basename(path);
  return readTablesOfBytes(readBytes(path, name, options), name, options);
}

/** As {@link readTables}, for what is already in memory. */
export function readTablesOfBytes(bytes: Uint8Array, name: string, options: ReadTablesOptions = {}): FileTables {
  try {
    if (bytes.length === 0) throw new Refusal('file-empty', 'the file is empty');
    const found = readMember({ name, bytes, part: '', depth: 0 }, makeUnpackBudget(), options);
    if (found.tables.length === 0) throw refuseNothing(found.unread);
    return { name, sha256: sha256Of(bytes), ...found };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, `${name}: ${error.message}`, { file: name, ...error.details });
  }
}

/** Text that the user pasted, as the file it would be. */
export function readPastedTables(text: string, name: string): FileTables {
  const whole = text.replace(/^\ufeff/, '');
  const lines = whole.includes('\n') ? whole : whole.replaceAll('\r', '\n');
  const detected: Detected = { property: 'encoding', value: 'utf-8', reason: { kind: 'given' }, alternatives: [] };
  return { name, sha256: sha256Of(text), tables: [toTextTable(lines, name, [detected])], unread: [] };
}

function readBytes(path: string, name: string, { maxBytes = maxImportBytes }: ReadTablesOptions): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > maxBytes)
      throw new Refusal('file-too-large', `${name} has ${size} bytes; at most ${maxBytes} are read`, {
        file: name,
        size,
        maxBytes,
      });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file-unreadable', `${name} can not be read`, { file: name, cause: String(error) });
  }
}

/** A file, or a member of an archive; `part` is its path inside the file. */
type Member = { readonly name: string; readonly bytes: Uint8Array; readonly part: string; readonly depth: number };

/** Archives inside an archive are read once: deeper ones are no exports. */
const deepestArchive = 1;

function readMember(member: Member, budget: UnpackBudget, options: ReadTablesOptions): ReadTables {
  const { name, bytes, part, depth } = member;
  if (isArchive(bytes)) {
    const entries = listArchive(bytes);
    if (isWorkbook(entries))
      return withPart(
        readWorkbook(name, entries, budget, (sheet) => join(part, sheet) === options.part),
        part,
      );
    if (depth > deepestArchive) throw new Refusal('archive-unsafe', 'archives inside archives inside an archive');
    return readArchive(entries, member, budget, options);
  }
  refuseForeign(bytes, name);
  const { text, detected } = decodeText(bytes, options.encoding);
  return readText(text, [detected], { fileName: name, part });
}

type About = { readonly fileName: string; readonly part: string };

function readText(text: string, detected: readonly Detected[], { fileName, part }: About): ReadTables {
  const plain = text.replace(/^\ufeff/, '');
  if (/^\s*</.test(plain.slice(0, 1000)) && looksLikeFatturapa(plain)) {
    const rows = readFatturapa(plain);
    const about = { fileName, part, format: 'fatturapa', titles: [], detected: formatOf('fatturapa') } as const;
    return keep([toRowTable([fatturapaHeaders, ...rows], about)], part);
  }
  if (looksLikeJson(plain)) {
    const tables = findJsonTables(parseJson(plain)).map(({ part: key, cells }) =>
      toRowTable(cells, {
        fileName: key === '' ? fileName : key,
        part: join(part, key),
        format: 'json',
        titles: [],
        detected: formatOf('json'),
      }),
    );
    return tables.length === 0 ? nothingIn(part, 'no-table') : keep(tables, part);
  }
  return keep([{ ...toTextTable(text, fileName, detected), part }], part);
}

function formatOf(value: TableFormat): readonly Detected[] {
  return [{ property: 'format', value, reason: { kind: 'format' }, alternatives: [] }];
}

function nothingIn(part: string, why: 'empty' | 'no-table'): ReadTables {
  return { tables: [], unread: [{ part, why, refusal: null }] };
}

function keep(tables: readonly SourceTable[], part: string): ReadTables {
  const filled = tables.filter(({ content }) => !isEmptyTable(content));
  return filled.length === 0 ? nothingIn(part, 'empty') : { tables: filled, unread: [] };
}

/** What systems put into archives beside the files. */
const ofTheSystem = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

function readArchive(
  entries: readonly ArchiveEntry[],
  { part, depth }: Member,
  budget: UnpackBudget,
  options: ReadTablesOptions,
): ReadTables {
  const found: ReadTables[] = [];
  for (const entry of entries) {
    if (ofTheSystem.test(entry.name)) continue;
    const place = join(part, entry.name);
    try {
      const bytes = unpackEntry(entry, budget, options.maxBytes ?? maxImportBytes);
      const name = basename(entry.name);
      found.push(
        bytes.length === 0
          ? nothingIn(place, 'empty')
          : readMember({ name, bytes, part: place, depth: depth + 1 }, budget, options),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // an archive that would fill the memory is refused as a whole
      if (error.code === 'archive-unsafe') throw error;
      found.push({ tables: [], unread: [{ part: place, why: 'refused', refusal: error }] });
    }
  }
  const tables = found.flatMap((each) => each.tables);
  return { tables: joinInvoices(tables, part), unread: found.flatMap((each) => each.unread) };
}

/** A year of Italian invoices is one file each: together they are one table. */
function joinInvoices(tables: readonly SourceTable[], part: string): readonly SourceTable[] {
  const invoices = tables.filter(({ format }) => format === 'fatturapa');
  const [first] = invoices;
  if (first === undefined || invoices.length === 1) return tables;
  const rows = invoices.flatMap(({ content }) =>
    content.kind === 'rows' ? content.rows.slice(1).map(({ cells }) => cells) : [],
  );
  const about = { ...first, fileName: 'fatture', part: join(part, `FatturaPA (${invoices.length})`) };
  return [...tables.filter(({ format }) => format !== 'fatturapa'), toRowTable([fatturapaHeaders, ...rows], about)];
}

function withPart({ tables, unread }: ReadTables, part: string): ReadTables {
  if (part === '') return { tables, unread };
  return {
    tables: tables.map((table) => ({ ...table, part: join(part, table.part) })),
    unread: unread.map((each) => ({ ...each, part: join(part, each.part) })),
  };
}

function join(outer: string, inner: string): string {
  return [outer, inner].filter((part) => part !== '').join(' › ');
}

/** Why a file gives no table at all: what refused its only member, else that nothing is in it. */
function refuseNothing(unread: readonly UnreadPart[]): Refusal {
  const refused = unread.flatMap(({ refusal }) => refusal ?? []);
  const [first] = refused;
  if (first !== undefined) return new Refusal(first.code, first.message, first.details);
  return new Refusal('file-empty', 'the file holds no rows', {
    parts: unread.map(({ part, why }) => `${part}: ${why}`),
  });
}
