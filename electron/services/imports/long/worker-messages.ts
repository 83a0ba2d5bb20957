import type { EventPayload } from '../../../../shared/contract/contract.ts';
import type { ImportOptions } from '../../../../shared/contract/import-calls.ts';
import type { CalendarDate, Instant } from '../../../../shared/core/dates.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import type { Failure } from '../../../../shared/core/result.ts';
import type { ExportRequest } from '../../export/write-export.ts';
import type { HandedOver } from '../../ports.ts';

export type FileOfJob = { readonly file: HandedOver; readonly options: ImportOptions };

/** What a process of its own is asked to do. */
export type Work =
  | { readonly kind: 'import'; readonly files: readonly FileOfJob[] }
  /** With every row that is left out where it is asked for as a whole. */
  | {
      readonly kind: 'preview';
      readonly files: readonly { readonly token: string; readonly file: FileOfJob }[];
      readonly isWhole: boolean;
    }
  | {
      readonly kind: 'look';
      readonly channel: 'imports.listTables' | 'mappings.sketch';
      readonly token: string;
      readonly file: FileOfJob;
    }
  | { readonly kind: 'plan-undo'; readonly importId: ImportId }
  | { readonly kind: 'undo' | 'redo'; readonly importId: ImportId }
  | { readonly kind: 'export'; readonly request: ExportRequest }
  | { readonly kind: 'bring-back'; readonly path: string };

/** Where and with what it works. The key crosses in this message only: others can read arguments and surroundings. */
export type Place = {
  readonly storeFile: string;
  readonly keyHex: string;
  readonly stagingFile: string;
  readonly nativeBinding: string | undefined;
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly systemLocale: string;
};

export type ToWorker =
  | { readonly kind: 'job'; readonly place: Place; readonly work: Work }
  /** The answer to `ready`: write now. */
  | { readonly kind: 'go' };

export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: EventPayload<'import-progress'> }
  | { readonly kind: 'export-progress'; readonly progress: EventPayload<'export-progress'> }
  /** All is prepared; `value` is the answer if the writing succeeds, `importIds` tell afterwards whether it did. */
  | { readonly kind: 'ready'; readonly value: unknown; readonly importIds: readonly ImportId[] }
  /** The store has changed meanwhile: the work begins anew. */
  | { readonly kind: 'again' }
  /** The writing is through and others may write again; the answer follows. */
  | { readonly kind: 'moved' }
  | { readonly kind: 'done'; readonly value: unknown; readonly peakRssMb: number }
  | { readonly kind: 'failed'; readonly failure: Failure };
