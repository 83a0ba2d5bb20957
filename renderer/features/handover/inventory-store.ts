import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../../shared/contract/contract.ts';
import type { HandoverSectionView } from '../../../shared/contract/handover-calls.ts';
import type { ActId, ClientId } from '../../../shared/core/ids.ts';
import type { StatedState } from '../../../shared/handover/section-state.ts';
import type { HandoverProfile } from '../../../shared/handover/sections.ts';
import { type Client, toFailure } from '../../client/client.ts';
import { type GridRow, isStorable } from './grid-row.ts';
import { sameAsStored, takeStored, toRecords } from './stored-rows.ts';

type Rows = Readonly<Record<string, readonly GridRow[]>>;

/** Whether what is shown is stored. */
export type Saving =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What can be taken back, newest last. */
type Done = { readonly actId: ActId; readonly section: string; readonly what: 'rows' | 'state' };
type Undone = { readonly section: string; readonly rows: readonly GridRow[] };

export type InventoryState = {
  readonly loading: { readonly kind: 'loading' | 'ready' } | { readonly kind: 'failed'; readonly failure: Failure };
  readonly clientName: string;
  readonly profile: HandoverProfile;
  readonly sections: readonly HandoverSectionView[];
  readonly completePct: number;
  readonly rows: Rows;
  readonly saving: Saving;
  readonly done: readonly Done[];
  readonly undone: readonly Undone[];
  /** Number of the section that is open; null: none was chosen yet. */
  readonly open: string | null;
};

export type InventoryStore = StoreApi<InventoryState> & {
  /** Changes rows of a section; typed text is stored once the hand rests, a whole act at once. */
  readonly edit: (section: string, change: (rows: readonly GridRow[]) => readonly GridRow[], isAct?: boolean) => void;
  readonly state: (section: string, stated: StatedState | null) => Promise<void>;
  readonly choose: (section: string) => void;
  readonly setProfile: (profile: HandoverProfile) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Stores what is not stored yet; a failure stays visible and keeps the text. */
  readonly flush: () => Promise<void>;
  /** Takes the last change back; the section it was in, undefined where nothing can be taken back. */
  readonly undo: () => Promise<string | undefined>;
  readonly redo: () => Promise<string | undefined>;
  /** Nothing here that the store does not hold. */
  readonly isClean: () => boolean;
};

const restMs = 500;

const atFirst: InventoryState = {
  loading: { kind: 'loading' },
  clientName: '',
  profile: 'mini',
  sections: [],
  completePct: 0,
  rows: {},
  saving: { kind: 'saved' },
  done: [],
  undone: [],
  open: null,
};

/** The inventory of a client as it is edited: shown at once, stored a moment later, one act of undo for each storing. */
export function makeInventoryStore(client: Client, clientId: ClientId): InventoryStore {
  const store = createStore<InventoryState>(() => atFirst);
  const waiting = new Set<string>();
  const saver = makeSaver(client, clientId, store, waiting);
  const reload = makeReload(client, clientId, store, saver.isUnstored);
  return {
    ...store,
    reload,
    flush: saver.flush,
    choose: (open) => store.setState({ open }),
    isClean: () =>
      waiting.size === 0 &&
      store.getState().saving.kind === 'saved' &&
      Object.values(store.getState().rows).every((rows) => rows.every((row) => Object.keys(row.refused).length === 0)),
    edit: (section, change, isAct = false) => {
      store.setState(({ rows }) => ({ rows: { ...rows, [section]: change(rows[section] ?? []) }, undone: [] }));
      saver.changed(section, isAct);
    },
    setProfile: async (profile) => {
      store.setState({ profile });
      await reload();
    },
    state: async (section, stated) => {
      await saver.flush();
      const { actId } = await client.call('handover.state', { clientId, section, stated });
      store.setState(({ done }) => ({ done: [...done, { actId, section, what: 'state' as const }], undone: [] }));
      await reload();
    },
    ...makeUndo(client, store, saver, reload),
  };
}

type Saver = {
  readonly changed: (section: string, isAct: boolean) => void;
  readonly flush: () => Promise<void>;
  readonly isUnstored: (section: string) => boolean;
};

function makeSaver(client: Client, clientId: ClientId, store: StoreApi<InventoryState>, waiting: Set<string>): Saver {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();
  let current: string | null = null;
  const saveWaiting = async () => {
    for (const section of [...waiting]) {
      waiting.delete(section);
      current = section;
      try {
        await save(client, clientId, store, section);
      } catch (thrown) {
        waiting.add(section);
        store.setState({ saving: { kind: 'failed', failure: toFailure(thrown) } });
        return;
      } finally {
        current = null;
      }
    }
    if (waiting.size === 0) store.setState({ saving: { kind: 'saved' } });
  };
  const flush = () => {
    clearTimeout(timer);
    queue = queue.then(saveWaiting);
    return queue;
  };
  const changed = (section: string, isAct: boolean) => {
    waiting.add(section);
    store.setState({ saving: { kind: 'saving' } });
    clearTimeout(timer);
    if (isAct) void flush();
    else timer = setTimeout(() => void flush(), restMs);
  };
  return { changed, flush, isUnstored: (section) => waiting.has(section) || current === section };
}

async function save(
  client: Client,
  clientId: ClientId,
  store: StoreApi<InventoryState>,
  section: string,
): Promise<void> {
  const { rows, sections } = store.getState();
  const sent = (rows[section] ?? []).filter(isStorable);
  if (sameAsStored(sent, sections.find(({ number }) => number === section)?.records ?? [])) return;
  const answer = await client.call('handover.save', { clientId, section, records: toRecords(sent) });
  const idOf = new Map(sent.map(({ key }, index) => [key, answer.ids[index] ?? null]));
  const stored = sent.map(({ values, verifiedOn }, index) => ({ id: answer.ids[index], values, verifiedOn }));
  store.setState((state) => ({
    rows: {
      ...state.rows,
      [section]: (state.rows[section] ?? []).map((row) => ({ ...row, id: idOf.get(row.key) ?? row.id })),
    },
    sections: state.sections.map((one) =>
      one.number === section
        ? { ...one, records: stored.flatMap(({ id, ...rest }) => (id === undefined ? [] : [{ id, ...rest }])) }
        : one,
    ),
    done: [...state.done, { actId: answer.actId, section, what: 'rows' as const }],
  }));
}

function makeReload(
  client: Client,
  clientId: ClientId,
  store: StoreApi<InventoryState>,
  isUnstored: (section: string) => boolean,
): () => Promise<void> {
  let newest = 0;
  return async () => {
    newest += 1;
    const question = newest;
    const { profile } = store.getState();
    try {
      const [{ name }, answer] = await Promise.all([
        client.call('clients.get', { clientId }),
        client.call('handover.get', { clientId, profile }),
      ]);
      if (question !== newest) return;
      store.setState((state) => ({
        loading: { kind: 'ready' },
        clientName: name,
        completePct: answer.completePct,
        sections: answer.sections,
        rows: {
          ...state.rows,
          ...Object.fromEntries(
            answer.sections
              .filter(({ number }) => !isUnstored(number))
              .map(({ number, records }) => [number, takeStored(state.rows[number] ?? [], records)]),
          ),
        },
      }));
    } catch (thrown) {
      if (question === newest) store.setState({ loading: { kind: 'failed', failure: toFailure(thrown) } });
    }
  };
}

function makeUndo(
  client: Client,
  store: StoreApi<InventoryState>,
  saver: Saver,
  reload: () => Promise<void>,
): Pick<InventoryStore, 'undo' | 'redo'> {
  return {
    undo: async () => {
      await saver.flush();
      const { done, rows, saving } = store.getState();
      const last = done.at(-1);
      // What isn't stored can't be taken back, and must not be lost by taking back something older.
      if (last === undefined || saving.kind === 'failed') return undefined;
      store.setState({ done: done.slice(0, -1) });
      await client.call('acts.undo', { actId: last.actId });
      await reload();
      if (last.what === 'state') return last.section;
      const before: Undone = { section: last.section, rows: rows[last.section] ?? [] };
      store.setState(({ undone }) => ({ undone: [...undone, before] }));
      return last.section;
    },
    redo: async () => {
      const { undone, rows } = store.getState();
      const last = undone.at(-1);
      if (last === undefined) return undefined;
      const ids = new Set((rows[last.section] ?? []).map(({ id }) => id));
      const again = last.rows.map((row) => (ids.has(row.id) ? row : { ...row, id: null }));
      store.setState({ rows: { ...rows, [last.section]: again }, undone: undone.slice(0, -1) });
      saver.changed(last.section, true);
      await saver.flush();
      return last.section;
    },
  };
}
