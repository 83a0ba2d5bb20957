import { z } from 'zod';
import { errorCodes } from '../core/errors.ts';
import { rowAsks } from '../importing/answers/row-asks.ts';
import { importKinds } from '../importing/import-kind.ts';
import { tableFormats, unreadReasons } from '../importing/table-formats.ts';
import { call } from './call.ts';
import { calendarDate, currency, importId, mappingId, nothing } from './values.ts';

export { importKinds };
export const importKind = z.enum(importKinds);

/** What the user answered or corrected; whatever is absent is detected. */
export const importOptions = z.object({
  kind: importKind.optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum(['comma', 'dot']).optional(),
  delimiter: z.string().length(1).optional(),
  encoding: z.enum(['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']).optional(),
  /** Sheet of a workbook, member of an archive: which table of the file is meant. */
  part: z.string().max(1000).optional(),
  /** By field, where the columns of a file differ: beats `dateOrder` and `decimal`. */
  dateOrders: z.record(z.string(), z.enum(['dmy', 'mdy', 'ymd'])).optional(),
  decimals: z.record(z.string(), z.enum(['comma', 'dot'])).optional(),
  /** Of money that names none in its row. */
  currency: currency.optional(),
  headerRow: z.number().int().min(1).optional(),
  clientColumn: z.string().optional(),
  /** Client to whom every row belongs that names none. */
  client: z.string().max(200).optional(),
  /** Unit of durations that are bare numbers. */
  durationUnit: z.enum(['hours', 'minutes', 'seconds']).optional(),
  /** For amounts of unknown VAT: what the user says they hold. */
  vat: z.enum(['net', 'unknown']).optional(),
  /** Currency to which the exchange rates of the file lead. */
  rateCurrency: currency.optional(),
  /** Number of a credit note to that of the invoice which it takes back. */
  credits: z.record(z.string(), z.string()).optional(),
  /** Rows that equal another one in every column: each counts, or all of them once. */
  copies: z.enum(['each', 'once']).optional(),
  /** Open balances of an older report that this one does not show any more. */
  absent: z.enum(['settled', 'open']).optional(),
  /** Invoices that the book holds under another client or with another amount. */
  twins: z.enum(['same', 'other']).optional(),
  /** Day by which a list of open balances tells what is open. */
  listOn: calendarDate.optional(),
  /** Field name to column header; overrides what was recognised. */
  columns: z.record(z.string(), z.string().nullable()).optional(),
});
export type ImportOptions = z.infer<typeof importOptions>;

const leftOut = z.object({
  row: z.number().int(),
  why: z.string(),
  outcome: z.enum(['skipped', 'setAside']),
  /** What a row that waits has to be told. */
  ask: z.enum(rowAsks),
  cells: z.array(z.string()),
});

/** How one property of the file was read, why, and what could be chosen instead. */
const detected = z.object({
  property: z.string(),
  value: z.string(),
  reason: z.string(),
  alternatives: z.array(z.string()),
});

const fileReport = z.object({
  file: z.string(),
  kind: importKind,
  /** Recognised tool, such as `clockify`, or `table` for any other. */
  source: z.string(),
  rows: z.object({
    total: z.number().int(),
    imported: z.number().int(),
    skipped: z.number().int(),
    setAside: z.number().int(),
  }),
  leftOut: z.array(leftOut),
  totals: z.object({
    amountMinor: z.record(z.string(), z.number().int()),
    /** What is to be paid: with VAT where the file tells it. Absent in reports of older imports. */
    grossMinor: z.record(z.string(), z.number().int()).optional(),
    minutes: z.number(),
    /** Of them stated as billable and charged. Absent in reports of older imports. */
    billableMinutes: z.number().optional(),
  }),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  clientsCreated: z.array(z.string()),
  questions: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      rows: z.array(z.number().int()),
      /** What can be answered: for each thing asked about, or for the file where `about` is empty. */
      choices: z.array(z.object({ about: z.string(), options: z.array(z.string()) })).optional(),
    }),
  ),
});
export type FileReport = z.infer<typeof fileReport>;

/** A file as it would be imported, or why not (with the choices that would settle it). */
const filePreview = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('readable'),
    token: z.string(),
    report: fileReport,
    /** What is remembered for files of this shape, where something is. */
    mapping: z
      .object({ id: mappingId, name: z.string().nullable(), file: z.string(), savedOn: calendarDate })
      .nullable(),
    detected: z.array(detected),
    /** Recognised columns: field, header as written. */
    columns: z.array(z.object({ field: z.string(), header: z.string() })),
    /** Names of its columns as options take them: the header, or "#3" for a blank or repeated one; no secret ones. */
    headers: z.array(z.string()),
    /** The first rows as they would be stored, field to shown text. */
    sample: z.array(z.record(z.string(), z.string())),
  }),
  z.object({
    kind: z.literal('refused'),
    token: z.string(),
    file: z.string(),
    error: z.object({ code: z.enum(errorCodes), message: z.string(), details: z.record(z.string(), z.unknown()) }),
    headers: z.array(z.string()),
  }),
]);
export type FilePreview = z.infer<typeof filePreview>;

const importSummary = z.object({
  id: importId,
  file: z.string(),
  kind: importKind,
  source: z.string(),
  importedAt: z.string(),
  rows: fileReport.shape.rows,
  undoneAt: z.string().nullable(),
  totals: fileReport.shape.totals,
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
  /** Whether what it held is still remembered, so that undoing can be undone. */
  canRedo: z.boolean(),
});
export type ImportSummary = z.infer<typeof importSummary>;

/** The tables of one file, and what of it was not read. */
const tableList = z.object({
  file: z.string(),
  tables: z.array(z.object({ part: z.string(), format: z.enum(tableFormats) })),
  unread: z.array(z.object({ part: z.string(), why: z.enum(unreadReasons), code: z.enum(errorCodes).nullable() })),
});
export type TableList = z.infer<typeof tableList>;

/** What undoing an import would do. Tables are named as the store names them. */
const undoPlan = z.object({
  file: z.string(),
  isUndone: z.boolean(),
  rowsGone: z.array(z.object({ table: z.string(), count: z.number().int() })),
  /** Rows that the import had overwritten and that come back. */
  rowsRestored: z.number().int(),
  /** What stands in the way; empty where it can be undone. */
  blockers: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('newer-import'), importId, file: z.string(), rows: z.number().int() }),
      z.object({ kind: z.literal('changed-since'), table: z.string(), rows: z.number().int() }),
    ]),
  ),
  clientsRemoved: z.array(z.string()),
  /** Clients it had created that stay, and the rows of others that hang on them. */
  clientsKept: z.array(
    z.object({
      name: z.string(),
      because: z.array(z.object({ table: z.string(), count: z.number().int() })),
      isEdited: z.boolean(),
    }),
  ),
  /** Payments of other files that lose the invoice they were tied to. */
  paymentsUntied: z.number().int(),
  /** Its rows that were edited by hand since; the edits go with them. */
  rowsEdited: z.number().int(),
});
export type UndoPlan = z.infer<typeof undoPlan>;

/** Files are named by tokens: the window never sends a path. Dropped files are handed over by the bridge itself. */
export const importCalls = {
  'imports.pickFiles': call(nothing, z.object({ tokens: z.array(z.string()) })),
  /** Text pasted by the user, treated as a file: "name TAB yearly revenue", or rows of a spreadsheet. */
  'imports.takePasted': call(
    z.object({ text: z.string().max(5_000_000), name: z.string() }),
    z.object({ tokens: z.array(z.string()) }),
  ),
  /** One file may hold several tables: each is previewed and run by itself, named by `part` in its options. */
  'imports.listTables': call(z.object({ token: z.string() }), tableList),
  'imports.preview': call(z.object({ token: z.string(), options: importOptions }), filePreview),
  /** The same for files that will be imported together: what one brings, those after it find. In the order given. */
  'imports.previewTogether': call(
    z.object({ files: z.array(z.object({ token: z.string(), options: importOptions })) }),
    z.object({ previews: z.array(filePreview) }),
  ),
  'imports.run': call(
    z.object({ files: z.array(z.object({ token: z.string(), options: importOptions })) }),
    z.object({ reports: z.array(fileReport.extend({ importId })) }),
  ),
  'imports.cancel': call(nothing, nothing),
  'imports.list': call(nothing, z.array(importSummary)),
  'imports.listLeftOut': call(z.object({ importId }), z.array(leftOut)),
  /** Writes the rows of a file that are or were not taken, with their reasons, to a CSV file; null where none was chosen. */
  'imports.saveLeftOut': call(
    z.union([z.object({ token: z.string(), options: importOptions }), z.object({ importId })]),
    z.object({ path: z.string() }).nullable(),
  ),
  'imports.planUndo': call(z.object({ importId }), undoPlan),
  'imports.undo': call(z.object({ importId }), nothing),
  /** Brings an import back that was undone in the last thirty days. */
  'imports.redo': call(z.object({ importId }), nothing),
  /** Saves the empty templates, header row in the given language, to a folder chosen by the user. */
  'imports.saveTemplates': call(
    z.object({ language: z.enum(['en', 'it', 'de', 'es']) }),
    z.object({ path: z.string() }).nullable(),
  ),
  /** Loads the demo book into an empty store; dates are shifted so that its twelve months end today. */
  'imports.loadDemo': call(nothing, z.object({ reports: z.array(fileReport.extend({ importId })) })),
} as const;
