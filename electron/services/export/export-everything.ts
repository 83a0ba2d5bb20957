import type { ExportFormat } from '../../../shared/contract/export-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { cancelJobs, runJob } from '../imports/long/run-job.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { type BroughtBack, bringBack } from './bring-back.ts';
import { chooseExportPath, type WrittenExport, writeExport } from './write-export.ts';

/** Writes everything into a folder; a process of its own does it where there is one, so that the window stays live. */
export async function exportTo(deps: ServiceDeps, folder: string, format: ExportFormat): Promise<WrittenExport> {
  const { db, ports, tell } = deps;
  const path = chooseExportPath(folder, format, ports.clock.today());
  const request = { path, format, exportedAt: ports.clock.now() };
  if (ports.importWorker === undefined)
    return writeExport(db, request, (progress) => tell('export-progress', progress));
  return (await runJob(deps, ports.importWorker, { kind: 'export', request })) as WrittenExport;
}

/** The same into a folder the user chooses; null where none was chosen. */
export async function exportEverything(
  deps: ServiceDeps,
  { format }: { readonly format: ExportFormat },
): Promise<WrittenExport | null> {
  const title = getCatalog(readSettings(deps.db).language).wholeStore.exportTitle;
  const folder = await deps.ports.pickFile.folder({ title });
  if (folder === undefined) return null;
  const written = await exportTo(deps, folder, format);
  lastFolders.set(deps, folder);
  return written;
}

/** Where the last export went: the window sends no path. */
const lastFolders = new WeakMap<ServiceDeps, string>();

/** Shows the folder of the last export in the file manager. */
export function showExportFolder(deps: ServiceDeps): Record<string, never> {
  const folder = lastFolders.get(deps);
  if (folder === undefined) throw new Refusal('not-found', 'nothing was exported yet');
  deps.ports.showFolder(folder);
  return {};
}

/** Fills an empty book from an export at that place. */
export async function bringBackFrom(deps: ServiceDeps, path: string): Promise<BroughtBack> {
  const { db, ports, tell } = deps;
  const brought =
    ports.importWorker === undefined
      ? bringBack(db, path, (progress) => tell('export-progress', progress))
      : ((await runJob(deps, ports.importWorker, { kind: 'bring-back', path })) as BroughtBack);
  deps.announce([
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
    'rhythm',
  ]);
  return brought;
}

/** The same from a folder or workbook the user chooses; null where none was chosen. */
export async function bringBackChosen(
  deps: ServiceDeps,
  { format }: { readonly format: ExportFormat },
): Promise<BroughtBack | null> {
  const path = await chooseExport(deps, format);
  return path === undefined ? null : await bringBackFrom(deps, path);
}

async function chooseExport({ db, ports }: ServiceDeps, format: ExportFormat): Promise<string | undefined> {
  const title = getCatalog(readSettings(db).language).wholeStore.bringBackTitle;
  if (format === 'csv') return await ports.pickFile.folder({ title });
  const paths = await ports.pickFile.toOpen({ title, extensions: ['xlsx'], many: false });
  return paths?.[0];
}

/** Stops the export that is running. */
export function cancelExport(deps: ServiceDeps): Record<string, never> {
  cancelJobs(deps, 'export');
  return {};
}
