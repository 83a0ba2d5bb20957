import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { buildServiceDeps } from '../../electron/data-folder/build-service-deps.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import { storeFileOf } from '../../electron/data-folder/store-files.ts';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import type { Ports } from '../../electron/services/ports.ts';
import type { ServiceDeps } from '../../electron/services/service-deps.ts';
import type { Area } from '../../shared/contract/contract.ts';
import { answeredDialogs, countingIds, fixedClock, fixedKeyVault, noPrinter } from './fixed-ports.ts';
import { tempFolder } from './temp-folder.ts';

const resourcesFolder = resolve(import.meta.dirname, '../../resources');

export type TestDeps = ServiceDeps & {
  readonly storeFile: string;
  /** Areas announced so far, oldest first. */
  readonly announced: readonly Area[];
  /** Events told so far, oldest first. */
  readonly told: readonly { readonly event: string; readonly payload: unknown }[];
};

/**
 * What services are given in tests: a real encrypted store in a folder of its own, the clock at 2026-06-30, ids that
 * count up. Any port can be replaced.
 */
export function createTestDeps(
  given: { readonly today?: string; readonly ports?: Partial<Ports>; readonly folder?: string } = {},
): TestDeps {
  const announced: Area[] = [];
  const told: { event: string; payload: unknown }[] = [];
  const ports: Ports = {
    clock: fixedClock(given.today),
    newId: countingIds(),
    keyVault: fixedKeyVault(),
    pickFile: answeredDialogs(),
    printPage: noPrinter(),
    paperPress: createPlainPress(resourcesFolder),
    showFolder: () => undefined,
    ...given.ports,
  };
  const folder = openDataFolder(given.folder ?? tempFolder(), ports.keyVault);
  onTestFinished(folder.close);
  const deps = buildServiceDeps(folder, ports, {
    resourcesFolder,
    appVersion: '0.1.0',
    systemLocale: 'en-IE',
    announce: (areas) => announced.push(...areas),
    tell: (event, payload) => told.push({ event, payload }),
  });
  // Not spread: the store is another one after a restore.
  return Object.assign(deps, { storeFile: storeFileOf(folder.path), announced, told });
}
