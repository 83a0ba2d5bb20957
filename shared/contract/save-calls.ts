import { z } from 'zod';
import { call } from './call.ts';
import { line } from './values.ts';

const writtenFile = z.object({ path: z.string() }).nullable();
const cell = z.union([z.string(), z.number(), z.null()]);
const side = z.number().min(0).max(100_000);

/** What a page shows, as a file the user names; null where no file was chosen. */
export const saveCalls = {
  /** As CSV: texts and plain numbers. */
  'save.table': call(
    z.object({
      title: line,
      suggestedName: line,
      headers: z.array(z.string()).min(1).max(100),
      rows: z.array(z.array(cell).max(100)).max(10_000),
    }),
    writtenFile,
  ),
  /** A part of the window as PNG, in CSS pixels from its upper left corner. */
  'save.picture': call(
    z.object({
      title: line,
      suggestedName: line,
      area: z.object({ x: side, y: side, width: side.min(1), height: side.min(1) }),
    }),
    writtenFile,
  ),
} as const;
