import { z } from 'zod';
import { confidences } from '../importing/mapping/confidences.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { importKind, importOptions } from './import-calls.ts';
import { calendarDate, line, mappingId, nothing } from './values.ts';

/** Options that hold for every file of a shape. */
const mappingOptions = importOptions.omit({ headerRow: true, part: true, client: true });

const headerName = z.string().max(300);

/** A mapping as a file to be handed on: columns by their headers, no content of any file. */
export const mappingFile = z.strictObject({
  'winnow-mapping': z.literal(1),
  name: line,
  headers: z.array(headerName).min(1).max(1000),
  options: mappingOptions.strict(),
});
export type MappingFile = z.infer<typeof mappingFile>;

const storedMapping = z.object({
  id: mappingId,
  /** Null: remembered from an import, never named. */
  name: z.string().nullable(),
  /** The file that it was made with. */
  file: z.string(),
  savedOn: calendarDate,
  headers: z.array(z.string()),
  options: mappingOptions,
});
export type StoredMapping = z.infer<typeof storedMapping>;

const suggestion = z.object({
  kind: importKind,
  columns: z.array(z.object({ field: z.string(), column: z.string(), confidence: z.enum(confidences) })),
  missing: z.array(z.array(z.string())),
});

/** A file as it stands, with what its columns may mean. Cells of columns that may hold secrets are hidden. */
const fileSketch = z.object({
  file: z.string(),
  /** Line of the row that is taken for the names of the columns. */
  headerRow: z.number().int(),
  /** The sign that divides its columns; null where the format itself tells cells apart. */
  delimiter: z.string().nullable(),
  /** Names as options take them: the header, or "#3" for a blank or repeated one. */
  columns: z.array(z.object({ name: z.string(), header: z.string(), isSecret: z.boolean() })),
  rows: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
  /** The first rows of the file, of which one may be the header. */
  firstRows: z.array(z.object({ line: z.number().int(), text: z.string() })),
  /** Every kind, the likeliest first. */
  kinds: z.array(suggestion),
});
export type FileSketch = z.infer<typeof fileSketch>;

/** How files of a shape are read: remembered from an import, or saved under a name. */
export const mappingCalls = {
  'mappings.list': call(nothing, z.array(storedMapping)),
  'mappings.sketch': call(z.object({ token: z.string(), options: importOptions }), fileSketch),
  'mappings.save': call(z.object({ token: z.string(), options: importOptions, name: line }), act),
  'mappings.rename': call(z.object({ mappingId, name: line }), act),
  'mappings.delete': call(z.object({ mappingId }), act),
  /** Writes a mapping to a file chosen by the user; null where none was chosen. */
  'mappings.export': call(z.object({ mappingId }), z.object({ path: z.string() }).nullable()),
  'mappings.import': call(nothing, act.nullable()),
} as const;
