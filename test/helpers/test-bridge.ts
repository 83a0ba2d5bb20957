import { createDispatch } from '../../electron/dispatch.ts';
import { findHandler } from '../../electron/services/handlers.ts';
import {
  type Bridge,
  type CallArgs,
  type Channel,
  calls,
  type EventName,
  type EventPayload,
  type Failure,
} from '../../shared/contract/contract.ts';
import { failure, success } from '../../shared/core/result.ts';
import { createTestDeps, type TestDeps } from './service-deps.ts';

export type TestBridge = Bridge & {
  /** What the services behind it were given; its `db` is the real store. */
  readonly deps: TestDeps;
  /** From now on the next call of a channel fails with this. */
  readonly failNext: (channel: Channel, error: Failure) => void;
};

const pathOfFile = new WeakMap<object, string>();

/** A file as the user drops it on the window; only the bridge knows where it lies. */
export function fileOnDisk(path: string): File {
  const file = new File([], path.split('/').at(-1) ?? path);
  pathOfFile.set(file, path);
  return file;
}

/**
 * The bridge of the window over the real services and a real store. Values are copied as between processes, and every
 * result is held against the contract.
 */
export function createTestBridge(given: Parameters<typeof createTestDeps>[0] = {}): TestBridge {
  const deps = createTestDeps(given);
  const events = listenTo(deps);
  const dispatch = createDispatch(findHandler, deps, ({ error }) => {
    if (error !== undefined) throw error;
  });
  const failures = new Map<Channel, Failure>();
  return {
    deps,
    on: events.on,
    failNext: (channel, error) => failures.set(channel, error),
    call: async <C extends Channel>(channel: C, args: CallArgs<C>) => {
      const planned = failures.get(channel);
      failures.delete(channel);
      if (planned !== undefined) return { ok: false, error: planned };
      const result = await dispatch(channel, structuredClone(args));
      if (result.ok) calls[channel].result.parse(result.value);
      return structuredClone(result);
    },
    takeDroppedFiles: async (files) => {
      const paths = files.flatMap((file) => pathOfFile.get(file) ?? []);
      if (paths.length < files.length) return failure('file-unreadable', 'a dropped file lies nowhere');
      return success({ tokens: paths.map((path) => deps.files.addPath(path)) });
    },
  };
}

type Listener = (payload: never) => void;

/** Passes on what services announce, after the call that caused it, as messages between processes do. */
function listenTo(deps: TestDeps): Pick<Bridge, 'on'> {
  const listeners = new Map<EventName, Set<Listener>>();
  const { announce, tell } = deps;
  const send = <E extends EventName>(event: E, payload: EventPayload<E>) => {
    const copy = structuredClone(payload);
    queueMicrotask(() => {
      for (const listener of listeners.get(event) ?? []) listener(copy as never);
    });
  };
  Object.assign(deps, {
    announce: (areas: Parameters<typeof announce>[0]) => {
      announce(areas);
      send('areas-changed', { areas: [...areas] });
    },
    tell: <E extends EventName>(event: E, payload: EventPayload<E>) => {
      tell(event, payload);
      send(event, payload);
    },
  });
  return {
    on: (event, listener) => {
      const known = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, known.add(listener as Listener));
      return () => known.delete(listener as Listener);
    },
  };
}
