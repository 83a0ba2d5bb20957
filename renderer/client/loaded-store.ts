import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Area, CallArgs, CallResult, Channel, Failure } from '../../shared/contract/contract.ts';
import { type Client, toFailure } from './client.ts';
import { useClient } from './use-client.ts';

/** Where a question to main stands. A ready value stays in place while it is loaded anew. */
export type Loaded<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T; readonly isReloading: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type LoadedState<T> = { readonly loaded: Loaded<T>; readonly reload: () => Promise<void> };

export type LoadedStore<T> = StoreApi<LoadedState<T>> & {
  /** Loads, and loads again whenever one of the areas changes, until the returned function is called. */
  readonly start: () => () => void;
};

/** A store of one answer of main that follows the changes of the given areas. */
function makeLoadedStore<T>(
  client: Client,
  load: (client: Client) => Promise<T>,
  areas: readonly Area[],
): LoadedStore<T> {
  let newest = 0; // an answer that was overtaken by a later question is dropped
  const store = createStore<LoadedState<T>>((set, get) => ({
    loaded: { kind: 'idle' },
    reload: async () => {
      newest += 1;
      const question = newest;
      const { loaded } = get();
      set({ loaded: loaded.kind === 'ready' ? { ...loaded, isReloading: true } : { kind: 'loading' } });
      const answer = await load(client).then(
        (value): Loaded<T> => ({ kind: 'ready', value, isReloading: false }),
        (thrown: unknown): Loaded<T> => ({ kind: 'failed', failure: toFailure(thrown) }),
      );
      if (question === newest) set({ loaded: answer });
    },
  }));
  const start = () => {
    void store.getState().reload();
    return client.on('areas-changed', (changed) => {
      if (changed.areas.some((area) => areas.includes(area))) void store.getState().reload();
    });
  };
  return { ...store, start };
}

/** Loads on mount and follows the areas: `[loaded, reload]`. Whatever `load` uses belongs into `deps`. */
export function useLoaded<T>(
  load: (client: Client) => Promise<T>,
  areas: readonly Area[],
  deps: readonly unknown[] = [],
): readonly [Loaded<T>, () => Promise<void>] {
  const client = useClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its loader depends on
  const store = useMemo(() => makeLoadedStore(client, load, areas), [client, ...deps]);
  useEffect(() => store.start(), [store]);
  const state = useStore(store);
  return [state.loaded, state.reload];
}

/** {@link useLoaded} for one plain call. The arguments are compared by their content. */
export function useCall<C extends Channel>(
  channel: C,
  args: CallArgs<C>,
  areas: readonly Area[],
): readonly [Loaded<CallResult<C>>, () => Promise<void>] {
  return useLoaded((client) => client.call(channel, args), areas, [channel, JSON.stringify(args)]);
}
