import { z } from 'zod';
import { call } from './call.ts';
import { damagedFile } from './evidence-calls.ts';
import { calendarDate, nothing } from './values.ts';

/** Where the key of the store lies. `file`: readable by its owner only, and shown as "not protected". */
const keyProtection = z.enum(['keyring', 'file']);

const appState = z.object({
  version: z.string(),
  today: calendarDate,
  /** BCP 47 tag of the system, such as de-AT. */
  systemLocale: z.string(),
  dataFolder: z.string(),
  keyProtection,
  recoveryKeyNoted: z.boolean(),
  /** Name of the sync service whose folder holds the store; null where there is none. */
  cloudSyncedBy: z.string().nullable(),
  isDemo: z.boolean(),
  clientCount: z.number().int(),
});
export type AppState = z.infer<typeof appState>;

/** Answer of a call that lets the user choose a file: null where the user closed the dialog. */
const writtenFile = z.object({ path: z.string() }).nullable();

export const appCalls = {
  'app.getState': call(nothing, appState),
  /** The recovery key as 24 words. */
  'app.getRecoveryKey': call(nothing, z.object({ words: z.array(z.string()) })),
  'app.confirmRecoveryKeyNoted': call(nothing, nothing),
  /** Prints the current page by the system's dialog, or to a PDF chosen by the user. */
  'app.printPage': call(
    z.object({ title: z.string(), to: z.enum(['printer', 'pdf']), landscape: z.boolean() }),
    writtenFile,
  ),
  'app.backUp': call(nothing, writtenFile),
  /** Replaces the store by a backup chosen by the user; the store as it was is kept beside it. */
  'app.restore': call(z.object({ recoveryKey: z.string().nullable() }), z.object({ restored: z.boolean() })),
  /** Every page of the store, what refers to what, and the checksum of every kept file. `problems` has a sentence each. */
  'app.verify': call(
    nothing,
    z.object({ isSound: z.boolean(), problems: z.array(z.string()), damagedFiles: z.array(damagedFile) }),
  ),
  'app.showDataFolder': call(nothing, nothing),
} as const;
