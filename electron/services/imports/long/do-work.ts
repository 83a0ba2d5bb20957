import type { FilePreview } from '../../../../shared/contract/import-calls.ts';
import { assertNever, Refusal } from '../../../../shared/core/errors.ts';
import type { ImportId } from '../../../../shared/core/ids.ts';
import { bringBack } from '../../export/bring-back.ts';
import { writeExport } from '../../export/write-export.ts';
import type { ServiceDeps } from '../../service-deps.ts';
import type { ImportReport } from '../import-contents.ts';
import { importHandedOver } from '../import-files.ts';
import { listTables } from '../list-tables.ts';
import { sketchFile } from '../mappings/sketch-file.ts';
import { planUndo } from '../plan-undo.ts';
import { previewFiles } from '../preview-import.ts';
import { redoImport } from '../redo-import.ts';
import { undoImport } from '../undo-import.ts';
import type { Work } from './worker-messages.ts';

/** A copy of the store to work in; see `db/staging.ts`. */
export type StagedDeps = {
  readonly deps: ServiceDeps;
  readonly moveIntoStore: () => boolean;
  readonly settle: () => void;
  readonly discard: () => void;
};

/** What the process that works has at hand. */
export type Workshop = {
  readonly openStaging: () => StagedDeps;
  /** The store itself. */
  readonly openStore: () => { readonly deps: ServiceDeps; readonly close: () => void };
  /** Says that all is prepared, and waits for the word to write. */
  readonly ready: (value: unknown, importIds: readonly ImportId[]) => Promise<void>;
  readonly again: () => void;
  /** The store is free for others again. */
  readonly moved: () => void;
};

const mostAttempts = 3;

/** Does the work and answers its result. A file is read and stored in a copy first; the store sees one short write. */
export async function doWork(work: Work, shop: Workshop): Promise<unknown> {
  switch (work.kind) {
    case 'import':
      for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
        const reports = await importOnce(work, shop);
        if (reports !== undefined) return reports;
        shop.again();
      }
      throw new Refusal('store-changed', 'the book was changed again and again while the files were read');
    case 'preview':
      return await preview(work, shop);
    case 'look':
      return lookAt(work, shop);
    case 'plan-undo':
      return planFor(work.importId, shop);
    case 'undo':
    case 'redo':
      return await takeBackOrForth(work, shop);
    case 'export': {
      const { deps, close } = shop.openStore();
      try {
        return writeExport(deps.db, work.request, (progress) => deps.tell('export-progress', progress));
      } finally {
        close();
      }
    }
    case 'bring-back':
      return await fillStore(work.path, shop);
    default:
      return assertNever(work);
  }
}

async function importOnce(
  { files }: Extract<Work, { readonly kind: 'import' }>,
  shop: Workshop,
): Promise<readonly ImportReport[] | undefined> {
  const { deps, moveIntoStore, settle, discard } = shop.openStaging();
  try {
    const reports = await importHandedOver(deps, files, { dryRun: false, isCancelled: () => false });
    const trimmed = reports.map(trimReport);
    await shop.ready(
      trimmed,
      reports.map(({ importId }) => importId),
    );
    deps.tell('import-progress', { file: '', phase: 'moving', rowsDone: 0, rowsTotal: null });
    if (!moveIntoStore()) return undefined;
    shop.moved();
    settle();
    return trimmed;
  } finally {
    discard();
  }
}

async function preview(
  { files, isWhole }: Extract<Work, { readonly kind: 'preview' }>,
  shop: Workshop,
): Promise<readonly FilePreview[]> {
  const { deps, discard } = shop.openStaging();
  try {
    const previews = await previewFiles(deps, files);
    return previews.map((found) =>
      isWhole || found.kind !== 'readable' ? found : { ...found, report: trimReport(found.report) },
    );
  } finally {
    discard();
  }
}

/** What can be said of a file without reading all of its rows; but its bytes are read. */
function lookAt({ channel, token, file }: Extract<Work, { readonly kind: 'look' }>, shop: Workshop): unknown {
  const { deps, close } = shop.openStore();
  const withFile: ServiceDeps = { ...deps, files: { ...deps.files, resolveToken: () => file.file } };
  try {
    if (channel === 'imports.listTables') return listTables(withFile, { token });
    return sketchFile(withFile, { token, options: file.options });
  } finally {
    close();
  }
}

function planFor(importId: ImportId, shop: Workshop): unknown {
  const { deps, close } = shop.openStore();
  try {
    return planUndo(deps, { importId });
  } finally {
    close();
  }
}

async function takeBackOrForth(
  { kind, importId }: Extract<Work, { readonly kind: 'undo' | 'redo' }>,
  shop: Workshop,
): Promise<unknown> {
  const { deps, close } = shop.openStore();
  try {
    await shop.ready(null, [importId]);
    deps.tell('import-progress', { file: '', phase: 'moving', rowsDone: 0, rowsTotal: null });
    return kind === 'undo' ? undoImport(deps, { importId }) : redoImport(deps, { importId });
  } finally {
    close();
  }
}

async function fillStore(path: string, shop: Workshop): Promise<unknown> {
  const { deps, close } = shop.openStore();
  try {
    await shop.ready(null, []);
    return bringBack(deps.db, path, (progress) => deps.tell('export-progress', progress));
  } finally {
    close();
  }
}

/** Rows that were left out and are named in an answer; all of them stand in the store, and in the file that lists them. */
const namedRows = 2000;

function trimReport<R extends Pick<ImportReport, 'leftOut'>>(report: R): R {
  if (report.leftOut.length <= namedRows) return report;
  // what waits for the user comes before what is known already
  const setAside = report.leftOut.filter(({ outcome }) => outcome === 'setAside').slice(0, namedRows);
  const skipped = report.leftOut.filter(({ outcome }) => outcome === 'skipped').slice(0, namedRows - setAside.length);
  return { ...report, leftOut: [...setAside, ...skipped].toSorted((one, other) => one.row - other.row) };
}
