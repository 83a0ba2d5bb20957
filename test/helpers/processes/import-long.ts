import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServiceDeps } from '../../../electron/data-folder/build-service-deps.ts';
import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { createPlainPress } from '../../../electron/files/plain-press.ts';
import { runImports } from '../../../electron/services/imports/run-imports.ts';
import { newId } from '../../../electron/services/new-id.ts';
import { systemClock } from '../../../electron/services/system-clock.ts';
import { answeredDialogs, noPrinter } from '../fixed-ports.ts';
import { testImportWorker, timeRows } from '../import-worker.ts';

// A program that imports a long file and says which phase it is in; it is killed from outside.
const [dataFolder = '', rowCount = '0'] = process.argv.slice(2);
const keyVault = createFileKeyVault(dataFolder);
const folder = openDataFolder(dataFolder, keyVault);
const ports = {
  clock: systemClock,
  newId,
  keyVault,
  pickFile: answeredDialogs(),
  printPage: noPrinter(),
  paperPress: createPlainPress(dataFolder),
  showFolder: () => undefined,
  importWorker: testImportWorker(),
};
let phase = '';
const deps = buildServiceDeps(folder, ports, {
  resourcesFolder: dataFolder,
  appVersion: '0',
  systemLocale: 'en',
  announce: () => undefined,
  tell: (_event, payload) => {
    if (!('phase' in payload) || payload.phase === phase) return;
    phase = payload.phase;
    process.stdout.write(`${phase}\n`);
  },
});
const file = join(dataFolder, 'time.csv');
writeFileSync(file, timeRows(Number(rowCount)));
await runImports(deps, { files: [{ token: deps.files.addPath(file), options: {} }] });
process.stdout.write('done\n');
folder.close();
