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
const stated = z.object({ status, note: z.string().max(500).nullable() });

const handoverField = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'date', 'choice', 'yes-no']),
  options: z.array(z.string()),
  isNeeded: z.boolean(),
});

const handoverSection = z.object({
  number: section,
  title: z.string(),
  kind: z.enum(['records', 'cover', 'form']),
  isStarred: z.boolean(),
  /** None for what is no table. */
  fields: z.array(handoverField),
  records: z.array(z.object({ id: recordId, values, verifiedOn: calendarDate.nullable() })),
  stated: stated.nullable(),
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
    act,
  ),
  /** Rows from a spreadsheet or the text of a CSV file, below the others or in their place. */
  'handover.paste': call(
    z.object({ clientId, section, text: z.string().max(1_000_000), isReplacing: z.boolean() }),
    act,
  ),
  'handover.state': call(z.object({ clientId, section, stated: stated.nullable() }), act),
  /** A section as a CSV file that can be read back; null where the dialog was closed. */
  'handover.exportSection': call(z.object({ clientId, section }), z.object({ name: z.string() }).nullable()),
  /** Writes the pack into a folder chosen by the user; null where the dialog was closed. */
  'handover.produce': call(
    z.object({
      clientId,
      profile,
      format: z.enum(['pdf', 'docx', 'html', 'csv']),
      answers: z.record(z.string().max(60), z.string().max(500)),
    }),
    z
      .object({ files: z.array(z.object({ name: z.string(), sha256: z.string(), pages: z.number().nullable() })) })
      .nullable(),
  ),
} as const;
