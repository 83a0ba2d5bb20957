import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildServiceDeps } from '../../electron/data-folder/build-service-deps.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { importFiles } from '../../electron/services/imports/import-files.ts';
import type { ImportOptions } from '../../shared/contract/import-calls.ts';
import { answeredDialogs, countingIds, fixedClock, fixedKeyVault, noPrinter } from '../helpers/fixed-ports.ts';

const resourcesFolder = resolve(import.meta.dirname, '../../resources');

/** Rows of a table that ended in a store, were skipped and were set aside there. */
export type Stored = { readonly imported: number; readonly skipped: number; readonly setAside: number };

/** Imports one table into a new, empty store, as the app would, and takes the store away again. */
export async function importIntoStore(path: string, options: ImportOptions): Promise<Stored> {
  const place = mkdtempSync(join(tmpdir(), 'winnow-accuracy-'));
  const keyVault = fixedKeyVault();
  const folder = openDataFolder(place, keyVault);
  try {
    const ports = {
      clock: fixedClock(),
      newId: countingIds(),
      keyVault,
      pickFile: answeredDialogs(),
      printPage: noPrinter(),
      paperPress: createPlainPress(resourcesFolder),
      showFolder: () => undefined,
    };
    const deps = buildServiceDeps(folder, ports, {
      resourcesFolder,
      appVersion: '0',
      systemLocale: 'en-IE',
      announce: () => undefined,
      tell: () => undefined,
    });
    const [report] = await importFiles(deps, [{ path, options }], { dryRun: false });
    if (report === undefined) throw new Error('an import without a report');
    const { imported, skipped, setAside } = report.rows;
    return { imported, skipped, setAside };
  } finally {
    folder.close();
    rmSync(place, { recursive: true, force: true });
  }
}
