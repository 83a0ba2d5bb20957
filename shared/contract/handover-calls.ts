import { z } from 'zod';
import type { InventoryRecordId } from '../core/ids.ts';
import { call } from './call.ts';
import { act } from './client-calls.ts';
import { calendarDate, clientId } from './values.ts';

const recordId = z.string().min(1).max(64) as unknown as z.ZodType<InventoryRecordId>;
const section = z.string().regex(/^\d{2}$/);
const profile = z.enum(['micro', 'mini']);
const status = z.enum(['complete', 'partial', 'unknown', 'not-applicable', 'excluded']);
const values = z.record(z.string().max(60), z.string().max(2_000));
const rows = z.array(z.array(z.string()));
const answers = z.record(z.string().max(60), z.string().max(500));
const stated = z.object({ status, note: z.string().max(500).nullable() });

const handoverSection = z.object({
  number: section,
  title: z.string(),
  kind: z.enum(['records', 'cover', 'form']),
  isStarred: z.boolean(),
  /** Who knows, where nobody else was named; null for what is no table. */
  ask: z.string().nullable(),
  /** Of sections that take none: empty. */
  records: z.array(z.object({ id: recordId, values, verifiedOn: calendarDate.nullable() })),
  stated: stated.nullable(),
  /** Names of what is printed beside the records: contacts, open tickets and invoices, dates of the agreement. */
  known: z.array(z.string()),
  /** As it is printed: with what is known without the inventory. */
  status,
  note: z.string().nullable(),
  gaps: z.array(z.object({ record: z.string().nullable(), what: z.string(), ask: z.string() })),
});
export type HandoverSectionView = z.infer<typeof handoverSection>;

export const handoverCalls = {
  'handover.get': call(
    z.object({ clientId, profile }),
    z.object({ sections: z.array(handoverSection), completePct: z.number() }),
  ),
  /** The records of a section as they stand in the grid; without an id they are new, those left out go. */
  'handover.save': call(
    z.object({
      clientId,
      section,
      records: z.array(z.object({ id: recordId.nullable(), values, verifiedOn: calendarDate.nullable() })).max(2_000),
    }),
    /** With the ids of the records, in their order. */
    act.extend({ ids: z.array(recordId) }),
  ),
  /** Cells of text copied from a spreadsheet or of a CSV file's text. */
  'handover.readText': call(z.object({ text: z.string().max(1_000_000) }), z.object({ rows })),
  /** Cells of a CSV file that the user chooses; null where the dialog was closed. */
  'handover.readFile': call(z.object({}), z.object({ name: z.string(), rows }).nullable()),
  'handover.state': call(z.object({ clientId, section, stated: stated.nullable() }), act),
  /** A section as a CSV file that can be read back; null where the dialog was closed. */
  'handover.exportSection': call(z.object({ clientId, section }), z.object({ name: z.string() }).nullable()),
  /** Writes the pack into a folder chosen by the user; null where the dialog was closed. */
  'handover.produce': call(
    z.object({
      clientId,
      profile,
      format: z.enum(['pdf', 'docx', 'html', 'csv']),
      answers,
    }),
    z
      .object({
        files: z.array(z.object({ name: z.string(), sha256: z.string(), pages: z.number().nullable() })),
        folderName: z.string(),
        /** Names the folder for `handover.openFolder`. */
        folderToken: z.string(),
      })
      .nullable(),
  ),
  'handover.openFolder': call(z.object({ folderToken: z.string().max(100) }), z.object({})),
  /** Opens the print of the whole pack in the system's viewer. */
  'handover.print': call(z.object({ clientId, profile, answers }), z.object({})),
} as const;
