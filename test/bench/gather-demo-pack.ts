import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildServiceDeps } from '../../electron/data-folder/build-service-deps.ts';
import { createFileKeyVault } from '../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import { listClients } from '../../electron/db/repositories/clients.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { readPackInput } from '../../electron/services/handover/export-handover.ts';
import { demoInventoryClient } from '../../electron/services/handover/load-demo-inventory.ts';
import type { Ports } from '../../electron/services/ports.ts';
import { answeredDialogs, countingIds, fixedClock, noPrinter } from '../helpers/fixed-ports.ts';
import { median } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
const runs = 7;

/** Reads what the demo's pack is made from, writes it to the file and tells how long the reading takes, in ms. */
export function gatherDemoPack(folder: string, file: string): number {
  const book = join(folder, 'pack-book');
  execFileSync(process.execPath, [join(root, 'dist/main/cli.js'), 'demo', '--out', book], { stdio: 'ignore' });
  const data = join(book, 'data');
  const keyVault = createFileKeyVault(data);
  const opened = openDataFolder(data, keyVault);
  const ports: Ports = {
    clock: fixedClock(),
    newId: countingIds(),
    keyVault,
    pickFile: answeredDialogs(),
    printPage: noPrinter(),
    paperPress: createPlainPress(join(root, 'resources')),
    showFolder: () => undefined,
  };
  const about = { resourcesFolder: join(root, 'resources'), appVersion: '0', systemLocale: 'en' };
  const deps = buildServiceDeps(opened, ports, { ...about, announce: () => undefined, tell: () => undefined });
  try {
    const clientId = listClients(deps.db, { includeArchived: true }).find(
      ({ name }) => name === demoInventoryClient,
    )?.id;
    if (clientId === undefined) throw new Error('the demo book has no pack');
    const request = { clientId, variant: 'mini', language: 'en', datedOn: ports.clock.today(), answers: {} } as const;
    const times: number[] = [];
    for (let run = 0; run <= runs; run++) {
      const started = performance.now();
      const input = readPackInput(deps, request);
      if (run > 0) times.push(performance.now() - started);
      writeFileSync(file, JSON.stringify(input));
    }
    return median(times);
  } finally {
    opened.close();
  }
}
