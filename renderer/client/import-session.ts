import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallResult, EventPayload, Failure } from '../../shared/contract/contract.ts';
import type { FilePreview, ImportOptions } from '../../shared/contract/import-calls.ts';
import { type Client, toFailure } from './client.ts';

/** One file that was handed over and isn't imported yet. */
export type OpenFile = {
  readonly token: string;
  /** What the user answered or corrected so far. */
  readonly options: ImportOptions;
  readonly reading:
    | { readonly kind: 'reading' }
    | { readonly kind: 'read'; readonly preview: FilePreview }
    | { readonly kind: 'failed'; readonly failure: Failure };
};

export type ImportedReport = CallResult<'imports.run'>['reports'][number];

export type ImportRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: EventPayload<'import-progress'> | null }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done'; readonly reports: readonly ImportedReport[]; readonly files: readonly OpenFile[] };

export type ImportSessionState = {
  readonly files: readonly OpenFile[];
  readonly run: ImportRun;
  /** A file that could not even be handed over. */
  readonly refusal: Failure | null;
  readonly drop: (files: readonly File[]) => Promise<void>;
  readonly pick: () => Promise<void>;
  /** Takes files that were handed over before, to be read with these options. */
  readonly open: (tokens: readonly string[], options?: ImportOptions) => Promise<void>;
  readonly paste: (text: string, name: string) => Promise<void>;
  /** Reads a file again with an answer on top of those given before. */
  readonly answer: (token: string, options: ImportOptions) => Promise<void>;
  readonly remove: (token: string) => void;
  /** Imports every readable file; the others stay. */
  readonly importReadable: () => Promise<void>;
  readonly cancel: () => Promise<void>;
};

export type ImportSession = StoreApi<ImportSessionState>;

export function isReadable(file: OpenFile): boolean {
  return file.reading.kind === 'read' && file.reading.preview.kind === 'readable';
}

type SetState = ImportSession['setState'];

/** Files on their way into the store: handed over, read, corrected, imported. */
export function makeImportSession(client: Client): ImportSession {
  return createStore<ImportSessionState>((set, get) => {
    const take = (ask: Promise<readonly string[]>) => takeFiles(client, set, ask);
    return {
      files: [],
      run: { kind: 'idle' },
      refusal: null,
      drop: (files) => take(client.takeDroppedFiles(files)),
      pick: () => take(client.call('imports.pickFiles', {}).then((picked) => picked.tokens)),
      open: (tokens, options) => takeFiles(client, set, Promise.resolve(tokens), options),
      paste: (text, name) => take(client.call('imports.takePasted', { text, name }).then((taken) => taken.tokens)),
      answer: (token, options) => {
        const before = get().files.find((file) => file.token === token)?.options ?? {};
        return readFile(client, set, token, mergeOptions(before, options));
      },
      remove: (token) => set(({ files }) => ({ files: files.filter((file) => file.token !== token) })),
      importReadable: () => importReadable(client, set, get().files),
      cancel: async () => {
        await client.call('imports.cancel', {});
      },
    };
  });
}

function mergeOptions(before: ImportOptions, after: ImportOptions): ImportOptions {
  const columns = { ...before.columns, ...after.columns };
  return { ...before, ...after, ...(Object.keys(columns).length === 0 ? {} : { columns }) };
}

async function takeFiles(
  client: Client,
  set: SetState,
  ask: Promise<readonly string[]>,
  options: ImportOptions = {},
): Promise<void> {
  set({ refusal: null, run: { kind: 'idle' } });
  try {
    await Promise.all((await ask).map((token) => readFile(client, set, token, options)));
  } catch (thrown) {
    set({ refusal: toFailure(thrown) });
  }
}

async function readFile(client: Client, set: SetState, token: string, options: ImportOptions): Promise<void> {
  const put = (file: OpenFile) =>
    set(({ files }) => ({
      files: files.some((other) => other.token === token)
        ? files.map((other) => (other.token === token ? file : other))
        : [...files, file],
    }));
  put({ token, options, reading: { kind: 'reading' } });
  const reading = await client.call('imports.preview', { token, options }).then(
    (preview): OpenFile['reading'] => ({ kind: 'read', preview }),
    (thrown: unknown): OpenFile['reading'] => ({ kind: 'failed', failure: toFailure(thrown) }),
  );
  put({ token, options, reading });
}

async function importReadable(client: Client, set: SetState, files: readonly OpenFile[]): Promise<void> {
  const readable = files.filter(isReadable);
  if (readable.length === 0) return;
  set({ run: { kind: 'running', progress: null } });
  const stopListening = client.on('import-progress', (progress) => set({ run: { kind: 'running', progress } }));
  try {
    const args = { files: readable.map(({ token, options }) => ({ token, options })) };
    const { reports } = await client.call('imports.run', args);
    const imported = new Set(readable.map((file) => file.token));
    set((state) => ({
      run: { kind: 'done', reports, files: readable },
      files: state.files.filter((file) => !imported.has(file.token)),
    }));
  } catch (thrown) {
    set({ run: { kind: 'failed', failure: toFailure(thrown) } });
  } finally {
    stopListening();
  }
}
