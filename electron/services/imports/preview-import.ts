import type { FilePreview, ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { isSecretHeader } from '../../../shared/importing/normalise-header.ts';
import { columnName } from '../../../shared/importing/recognise-columns.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { HandedOver } from '../ports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type ImportReport, type ReadFile, rehearseAll } from './import-contents.ts';
import { findWorkerFor } from './long/find-worker.ts';
import { runJob } from './long/run-job.ts';
import type { FileOfJob } from './long/worker-messages.ts';
import { byKind, readFile } from './read-files.ts';
import { detectedTexts } from './report-texts.ts';
import { showDrafts } from './show-drafts.ts';

/**
 * How a file would be imported, down to the last row, without storing anything; or why it can't be read as it is.
 * Of a long file only the first rows that stay out are named, unless it is asked for as a whole.
 */
export async function previewImport(
  deps: ServiceDeps,
  { token, options }: { readonly token: string; readonly options: ImportOptions },
  isWhole = false,
): Promise<FilePreview> {
  const [preview] = await previewAsked(deps, [{ token, options }], isWhole);
  if (preview === undefined) throw new Error('no preview of a file');
  return preview;
}

type Asked = { readonly token: string; readonly options: ImportOptions };

/** As {@link previewImport}, of files that will be imported together: what one brings, those after it find. */
export async function previewTogether(
  deps: ServiceDeps,
  { files }: { readonly files: readonly Asked[] },
): Promise<{ previews: FilePreview[] }> {
  return { previews: [...(await previewAsked(deps, files, false))] };
}

async function previewAsked(
  deps: ServiceDeps,
  asked: readonly Asked[],
  isWhole: boolean,
): Promise<readonly FilePreview[]> {
  const files = asked.map(({ token, options }) => ({ token, file: { file: deps.files.resolveToken(token), options } }));
  const worker = findWorkerFor(
    deps,
    files.map(({ file }) => file.file),
  );
  if (worker === undefined) return await previewFiles(deps, files);
  return (await runJob(deps, worker, { kind: 'preview', files, isWhole })) as readonly FilePreview[];
}

export type FileToPreview = { readonly token: string; readonly file: FileOfJob };

/** The same, done by this process. Files that can't be read as they are stand aside of the others. */
export async function previewFiles(
  deps: ServiceDeps,
  files: readonly FileToPreview[],
): Promise<readonly FilePreview[]> {
  const read: (ReadFile | Refusal)[] = [];
  for (const { file } of files) read.push(await readOrRefuse(deps, file));
  const inOrder = read.flatMap((one) => (one instanceof Refusal ? [] : one)).toSorted(byKind);
  const reports = rehearseAll(deps, inOrder);
  return files.map(({ token, file }, index) => {
    const one = read[index];
    if (one === undefined) throw new Error('a file that was not read');
    if (one instanceof Refusal) return refused(token, file.file, one);
    return toPreview(deps, token, one, reports[inOrder.indexOf(one)]);
  });
}

async function readOrRefuse(deps: ServiceDeps, file: FileOfJob): Promise<ReadFile | Refusal> {
  try {
    return await readFile(deps, file, () => false);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function toPreview(deps: ServiceDeps, token: string, read: ReadFile, rehearsed: ImportReport | undefined): FilePreview {
  if (rehearsed === undefined) throw new Error('a dry run gave no report');
  const { importId: _importId, ...report } = rehearsed;
  const { layout, detected, drafts } = read.contents;
  const texts = getCatalog(readSettings(deps.db).language).importing;
  return {
    kind: 'readable',
    token,
    report,
    mapping: read.mapping === null ? null : showMapping(read.mapping),
    detected: detectedTexts(texts, detected),
    columns: [...layout.fields].map(([field, index]) => ({ field, header: columnName(layout.headers, index) })),
    headers: layout.headers.flatMap(({ isSecret }, index) => (isSecret ? [] : [columnName(layout.headers, index)])),
    sample: showDrafts(drafts, new Set(report.leftOut.map(({ row }) => row))),
  };
}

/** By which mapping a file is read. */
function showMapping({ id, name, file, savedOn }: StoredMapping) {
  return { id, name, file, savedOn };
}

function refused(token: string, file: HandedOver, { code, message, details }: Refusal): FilePreview {
  const headers = Array.isArray(details['headers'])
    ? details['headers'].filter((header) => typeof header === 'string')
    : [];
  return {
    kind: 'refused',
    token,
    file: file.name,
    error: { code, message, details: { ...details } },
    headers: headers.filter((header) => !isSecretHeader(header)),
  };
}
