import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CallResult, EventPayload, Failure } from '../../shared/contract/contract.ts';
import type { FilePreview, ImportOptions } from '../../shared/contract/import-calls.ts';
import { type Client, toFailure } from './client.ts';

/** One file that was handed over and isn't imported yet. */
export type OpenFile = {
  /** Names it among the open files: several may be tables of one file. */
  readonly key: string;
  readonly token: string;
  /** What the user answered or corrected so far. */
  readonly options: ImportOptions;
  readonly reading: /** `before`: what was known of the file when it began to be read anew; null the first time. */
    | { readonly kind: 'reading'; readonly before: FilePreview | null }
    | { readonly kind: 'read'; readonly preview: FilePreview }
    | { readonly kind: 'failed'; readonly failure: Failure };
};

export type ImportedReport = CallResult<'imports.run'>['reports'][number];

export type ImportRun =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running';
      readonly progress: EventPayload<'import-progress'> | null;
      /** Whether the user has asked to stop. */
      readonly isStopping: boolean;
    }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | {
      readonly kind: 'done';
      readonly reports: readonly ImportedReport[];
      readonly files: readonly OpenFile[];
      /** The user asked to stop when all was written already. */
      readonly isStoppedTooLate: boolean;
    };

export type UnreadPart = CallResult<'imports.listTables'>['unread'][number] & {
  readonly file: string;
  readonly token: string;
};

export type ImportSessionState = {
  readonly files: readonly OpenFile[];
  readonly run: ImportRun;
  /** Parts of files that hold several tables which are not read, and why. */
  readonly unread: readonly UnreadPart[];
  /** A file that could not even be handed over. */
  readonly refusal: Failure | null;
  readonly drop: (files: readonly File[]) => Promise<void>;
  readonly pick: () => Promise<void>;
  /** Takes files that were handed over before, to be read with these options. */
  readonly open: (tokens: readonly string[], options?: ImportOptions) => Promise<void>;
  /** Reads a part after all that was passed over, such as a hidden sheet. */
  readonly openPart: (unread: UnreadPart) => Promise<void>;
  readonly paste: (text: string, name: string) => Promise<void>;
  /** Reads a file again with an answer on top of those given before. */
  readonly answer: (key: string, options: ImportOptions) => Promise<void>;
  readonly remove: (key: string) => void;
  /** Imports every readable file; the others stay. */
  readonly importReadable: () => Promise<void>;
  readonly cancel: () => Promise<void>;
};

export type ImportSession = StoreApi<ImportSessionState>;

export function isReadable(file: OpenFile): boolean {
  return file.reading.kind === 'read' && file.reading.preview.kind === 'readable';
}

type SetState = ImportSession['setState'];
type Access = { readonly set: SetState; readonly get: ImportSession['getState'] };

/** Files on their way into the store: handed over, read, corrected, imported. */
export function makeImportSession(client: Client): ImportSession {
  return createStore<ImportSessionState>((set, get) => {
    const access = { set, get };
    const take = (ask: Promise<readonly string[]>) => takeFiles(client, access, ask);
    return {
      files: [],
      run: { kind: 'idle' },
      unread: [],
      refusal: null,
      drop: (files) => take(client.takeDroppedFiles(files)),
      pick: () => take(client.call('imports.pickFiles', {}).then((picked) => picked.tokens)),
      open: (tokens, options) => takeFiles(client, access, Promise.resolve(tokens), options),
      openPart: async ({ token, part }) => {
        set(({ unread }) => ({ unread: unread.filter((one) => one.token !== token || one.part !== part) }));
        await takeFile(client, access, token, { part });
        await readTogether(client, access);
      },
      paste: (text, name) => take(client.call('imports.takePasted', { text, name }).then((taken) => taken.tokens)),
      answer: async (key, options) => {
        const file = get().files.find((one) => one.key === key);
        if (file === undefined) return;
        await readFile(client, access, file, mergeOptions(file.options, options));
        await readTogether(client, access);
      },
      remove: (key) => {
        set(({ files }) => ({ files: files.filter((file) => file.key !== key) }));
        void readTogether(client, access, 1);
      },
      importReadable: () => importReadable(client, set, get().files),
      cancel: async () => {
        set(({ run }) => ({ run: run.kind === 'running' ? { ...run, isStopping: true } : run }));
        await client.call('imports.cancel', {});
      },
    };
  });
}

/** Columns are named for one kind: where that changes they are forgotten. */
function mergeOptions(given: ImportOptions, after: ImportOptions): ImportOptions {
  const { columns: _columns, ...rest } = given;
  const before: ImportOptions = after.kind === undefined || after.kind === given.kind ? given : rest;
  const merged = { ...before, ...after };
  for (const key of ['columns', 'dateOrders', 'decimals', 'credits'] as const) {
    const entries = { ...before[key], ...after[key] };
    if (Object.keys(entries).length > 0) Object.assign(merged, { [key]: entries });
  }
  return merged;
}

async function takeFiles(
  client: Client,
  access: Access,
  ask: Promise<readonly string[]>,
  options: ImportOptions = {},
): Promise<void> {
  const { set } = access;
  set({ refusal: null, run: { kind: 'idle' }, unread: [] });
  try {
    await Promise.all((await ask).map((token) => takeFile(client, access, token, options)));
    await readTogether(client, access);
  } catch (thrown) {
    set({ refusal: toFailure(thrown) });
  }
}

const keyOf = (token: string, part: string | undefined) => (part === undefined ? token : `${token} ${part}`);

type Named = Pick<OpenFile, 'key' | 'token'>;

/** A file, or each table of a file that holds several. */
async function takeFile(client: Client, access: Access, token: string, options: ImportOptions): Promise<void> {
  const key = keyOf(token, options.part);
  const preview = await readFile(client, access, { key, token }, options);
  if (preview === undefined || options.part !== undefined || !mayHoldTables(preview)) return;
  const { file, tables, unread } = await client.call('imports.listTables', { token });
  access.set((state) => ({ unread: [...state.unread, ...unread.map((part) => ({ ...part, file, token }))] }));
  if (tables.length < 2) return;
  access.set(({ files }) => ({ files: files.filter((one) => one.key !== key) }));
  await Promise.all(
    tables.map(({ part }) => readFile(client, access, { key: keyOf(token, part), token }, { ...options, part })),
  );
}

function mayHoldTables(preview: FilePreview): boolean {
  if (preview.kind === 'refused' && preview.error.code === 'several-tables') return true;
  return /\.(?:xlsx|xlsm|zip)$/i.test(preview.kind === 'readable' ? preview.report.file : preview.file);
}

/** Reads a file anew and answers what it would give; undefined where that was overtaken or failed. */
async function readFile(
  client: Client,
  { set, get }: Access,
  { key, token }: Named,
  options: ImportOptions,
): Promise<FilePreview | undefined> {
  const find = () => get().files.find((file) => file.key === key);
  const put = (reading: OpenFile['reading']) => {
    const file: OpenFile = { key, token, options, reading };
    set(({ files }) => ({
      files: files.some((other) => other.key === key)
        ? files.map((other) => (other.key === key ? file : other))
        : [...files, file],
    }));
  };
  put({ kind: 'reading', before: knownOf(find()) });
  const reading = await client.call('imports.preview', { token, options }).then(
    (preview): OpenFile['reading'] => ({ kind: 'read', preview }),
    (thrown: unknown): OpenFile['reading'] => ({ kind: 'failed', failure: toFailure(thrown) }),
  );
  // an answer that was overtaken, or whose file was left out meanwhile, is dropped
  if (find()?.options !== options) return undefined;
  put(reading);
  return reading.kind === 'read' ? reading.preview : undefined;
}

/** What each file brings once those before it are in: payments find invoices that are imported with them. */
async function readTogether(client: Client, { set, get }: Access, fewest = 2): Promise<void> {
  const { files, run } = get();
  const asked = files.filter(isReadable);
  const isOvertaken = files.some(({ reading }) => reading.kind === 'reading') || run.kind === 'running';
  if (isOvertaken || asked.length < fewest) return;
  const call = client.call('imports.previewTogether', {
    files: asked.map(({ token, options }) => ({ token, options })),
  });
  const previews = await call.then(
    (answer) => answer.previews,
    // each has been read by itself
    () => [],
  );
  const isSame =
    asked.every((file) => get().files.includes(file)) && get().files.filter(isReadable).length === asked.length;
  if (!isSame || previews.length !== asked.length) return;
  set((state) => ({
    files: state.files.map((file) => {
      const preview = previews[asked.indexOf(file)];
      return preview === undefined ? file : { ...file, reading: { kind: 'read', preview } };
    }),
  }));
}

/** What is known of a file, also while it is read anew. */
export function knownOf(file: OpenFile | undefined): FilePreview | null {
  if (file === undefined || file.reading.kind === 'failed') return null;
  return file.reading.kind === 'read' ? file.reading.preview : file.reading.before;
}

async function importReadable(client: Client, set: SetState, files: readonly OpenFile[]): Promise<void> {
  const readable = files.filter(isReadable);
  if (readable.length === 0) return;
  set({ run: { kind: 'running', progress: null, isStopping: false } });
  const stopListening = client.on('import-progress', (progress) =>
    set(({ run }) => ({ run: run.kind === 'running' ? { ...run, progress } : run })),
  );
  try {
    const args = { files: readable.map(({ token, options }) => ({ token, options })) };
    const { reports } = await client.call('imports.run', args);
    const imported = new Set(readable.map((file) => file.key));
    set((state) => ({
      run: {
        kind: 'done',
        reports,
        files: readable,
        isStoppedTooLate: state.run.kind === 'running' && state.run.isStopping,
      },
      files: state.files.filter((file) => !imported.has(file.key)),
    }));
  } catch (thrown) {
    set({ run: { kind: 'failed', failure: toFailure(thrown) } });
  } finally {
    stopListening();
  }
}
