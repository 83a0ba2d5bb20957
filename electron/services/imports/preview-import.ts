import type { FilePreview, ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { StoredMapping } from '../../../shared/contract/mapping-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { isSecretHeader } from '../../../shared/importing/normalise-header.ts';
import { columnName } from '../../../shared/importing/recognise-columns.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { HandedOver } from '../ports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type ReadFile, rehearseAll } from './import-contents.ts';
import { findWorkerFor } from './long/find-worker.ts';
import { runJob } from './long/run-job.ts';
import { readFile } from './read-files.ts';
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
  const file = deps.files.resolveToken(token);
  const worker = findWorkerFor(deps, [file]);
  if (worker === undefined) return await previewFile(deps, token, file, options);
  return (await runJob(deps, worker, { kind: 'preview', token, file: { file, options }, isWhole })) as FilePreview;
}

/** The same, done by this process. */
export async function previewFile(
  deps: ServiceDeps,
  token: string,
  file: HandedOver,
  options: ImportOptions,
): Promise<FilePreview> {
  try {
    const read = await readFile(deps, { file, options }, () => false);
    return toPreview(deps, token, read);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(token, file, error);
  }
}

function toPreview(deps: ServiceDeps, token: string, read: ReadFile): FilePreview {
  const [rehearsed] = rehearseAll(deps, [read]);
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
    sample: showDrafts(drafts),
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
