import { z } from 'zod';
import { call } from './call.ts';
import { nothing } from './values.ts';

const exportFormat = z.enum(['csv', 'xlsx']);
export type ExportFormat = z.infer<typeof exportFormat>;

const counted = { tables: z.number().int(), rows: z.number().int() };

/** Everything the store holds, out and in again. */
export const exportCalls = {
  /** Writes a folder of CSV files, or one workbook, into a folder the user chooses; null where none was chosen. */
  'export.everything': call(z.object({ format: exportFormat }), z.object({ path: z.string(), ...counted }).nullable()),
  /** Stops the export that is being written; nothing of it stays. */
  'export.cancel': call(nothing, nothing),
  /** Opens the folder of the export that was written last. */
  'export.showFolder': call(nothing, nothing),
  /** Fills an empty book from an export the user chooses; null where none was chosen. */
  'export.bringBack': call(z.object({ format: exportFormat }), z.object(counted).nullable()),
} as const;
