import { z } from 'zod';
import type { Failure, Result } from '../core/result.ts';
import { appCalls } from './app-calls.ts';
import { bookCalls } from './book-calls.ts';
import { clientCalls } from './client-calls.ts';
import { documentCalls } from './document-calls.ts';
import { evidenceCalls } from './evidence-calls.ts';
import { exportCalls } from './export-calls.ts';
import { handoverCalls } from './handover-calls.ts';
import { importCalls } from './import-calls.ts';
import { insightCalls } from './insight-calls.ts';
import { mappingCalls } from './mapping-calls.ts';
import { mergeCalls } from './merge-calls.ts';
import { modelCalls } from './model-calls.ts';
import { prospectCalls } from './prospect-calls.ts';
import { rhythmCalls } from './rhythm-calls.ts';
import { rowAnswerCalls } from './row-answer-calls.ts';
import { saveCalls } from './save-calls.ts';
import { scenarioCalls } from './scenario-calls.ts';
import { scorecardCalls } from './scorecard-calls.ts';
import { settingsCalls } from './settings-calls.ts';
import { simulationCalls } from './simulation-calls.ts';

/** Every question the window may ask main, by channel. */
export const calls = {
  ...appCalls,
  ...settingsCalls,
  ...clientCalls,
  ...bookCalls,
  ...importCalls,
  ...mappingCalls,
  ...mergeCalls,
  ...rowAnswerCalls,
  ...documentCalls,
  ...handoverCalls,
  ...evidenceCalls,
  ...exportCalls,
  ...insightCalls,
  ...saveCalls,
  ...scenarioCalls,
  ...simulationCalls,
  ...modelCalls,
  ...scorecardCalls,
  ...rhythmCalls,
  ...prospectCalls,
} as const;

export type Channel = keyof typeof calls;
export type CallArgs<C extends Channel> = z.input<(typeof calls)[C]['args']>;
export type CallResult<C extends Channel> = z.output<(typeof calls)[C]['result']>;

/** What of the store changed; stores of the window reload by it. */
export const areas = [
  'settings',
  'clients',
  'contacts',
  'facts',
  'assessments',
  'flags',
  'imports',
  'snapshots',
  'documents',
  'inventory',
  'scenarios',
  'rhythm',
] as const;
export type Area = (typeof areas)[number];

/** What main tells the window unasked. */
const events = {
  'areas-changed': z.object({ areas: z.array(z.enum(areas)) }),
  'export-progress': z.object({ table: z.string(), rowsDone: z.number().int(), rowsTotal: z.number().int() }),
  /** Rows done of one file; while the result is moved into the book no file is named and no count is told. */
  'import-progress': z.object({
    file: z.string(),
    phase: z.enum(['reading', 'storing', 'moving']),
    rowsDone: z.number().int(),
    rowsTotal: z.number().int().nullable(),
  }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<E extends EventName> = z.output<(typeof events)[E]>;

/** A `File` of the window, which is a type that this room does not know. */
export type DroppedFile = { readonly name: string; readonly size: number };

/** How the window asks main and hears from it; tests put the real services behind it. */
export type Bridge = {
  call: <C extends Channel>(channel: C, args: CallArgs<C>) => Promise<Result<CallResult<C>>>;
  /** Returns a function that stops listening. */
  on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void;
  /** Hands dropped files to main for reading only; the tokens name them afterwards. */
  takeDroppedFiles: (files: readonly DroppedFile[]) => Promise<Result<{ readonly tokens: readonly string[] }>>;
};

/**
 * What the preload script exposes as `window.bridge`. An answer crosses as JSON text: copied object by object from world
 * to world, a large one takes as long as the work it comes from.
 */
export type TextBridge = Omit<Bridge, 'call'> & {
  call: <C extends Channel>(channel: C, args: CallArgs<C>) => Promise<string>;
};

export type { Failure, Result };
