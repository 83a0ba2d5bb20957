import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listClients } from '../../../electron/db/repositories/clients.ts';
import { loadDemo } from '../../../electron/services/demo/load-demo.ts';
import { exportHandover } from '../../../electron/services/handover/export-handover.ts';
import { demoInventoryClient } from '../../../electron/services/handover/load-demo-inventory.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

it('gives the largest client of the demo book a pack, the same bytes each time', async () => {
  const deps = createTestDeps();
  await loadDemo(deps);
  const clientId = listClients(deps.db, { includeArchived: true }).find(({ name }) => name === demoInventoryClient)?.id;
  if (clientId === undefined) throw new Error('no such client');
  const write = async (folder: string) =>
    await exportHandover(deps, {
      clientId,
      variant: 'mini',
      language: 'en',
      datedOn: deps.ports.clock.today(),
      answers: {},
      format: 'html',
      folder,
    });
  const folder = tempFolder();
  const first = await write(folder);
  const again = await write(join(folder, 'again'));
  expect(again.map(({ sha256 }) => sha256)).toEqual(first.map(({ sha256 }) => sha256));
  expect(first.map(({ path }) => path.split('/').at(-1))).toContain('06 Assets.csv');
  const manifest = readFileSync(first.at(-1)?.path ?? '', 'utf8');
  for (const { path, sha256 } of first.slice(0, -1))
    expect(manifest).toMatch(new RegExp(`^"?${path.split('/').at(-1)}"?,\\d+,${sha256}\r$`, 'm'));
  // A pack that nobody touched makes room for the next one.
  expect(await write(folder)).toEqual(first);
});
