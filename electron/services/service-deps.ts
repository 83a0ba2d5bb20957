import type { z } from 'zod';
import type { Area, CallResult, Channel, calls, EventName, EventPayload } from '../../shared/contract/contract.ts';
import type { WritableDb } from '../db/database.ts';
import type { FileTokens, Ports } from './ports.ts';

/** What every use case is given. */
export type ServiceDeps = {
  /** The open store. A restore swaps it, so it is read anew for each use. */
  readonly db: WritableDb;
  readonly ports: Ports;
  /** Files the user handed over, by token; the window never sees a path. */
  readonly files: FileTokens;
  readonly dataFolder: string;
  /** Folder of shipped data: demo book, templates. */
  readonly resourcesFolder: string;
  readonly appVersion: string;
  readonly systemLocale: string;
  readonly isDemo: boolean;
  /** The service that seems to sync the data folder. */
  readonly cloudSyncedBy: string | undefined;
  /** Tells the window which areas a write has changed. */
  readonly announce: (areas: readonly Area[]) => void;
  readonly tell: <E extends EventName>(event: E, payload: EventPayload<E>) => void;
  /**
   * Checks another store and puts it in this one's place, which is kept beside it. Refuses with `backup-unreadable` what
   * does not open with this key; the store as it was goes on then.
   */
  readonly replaceStore: (file: string, keyHex: string) => void;
};

/** Arguments after validation. */
export type ParsedArgs<C extends Channel> = z.output<(typeof calls)[C]['args']>;

export type Handler<C extends Channel> = (
  deps: ServiceDeps,
  args: ParsedArgs<C>,
) => CallResult<C> | Promise<CallResult<C>>;

/** One function for each channel; each area of services provides its part. */
export type Handlers = { readonly [C in Channel]: Handler<C> };
