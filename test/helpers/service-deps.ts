import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../electron/db/connection.ts';
import type { WritableDb } from '../../electron/db/database.ts';
import { createFileTokens } from '../../electron/services/file-tokens.ts';
import type { Ports } from '../../electron/services/ports.ts';
import type { ServiceDeps } from '../../electron/services/service-deps.ts';
import type { Area } from '../../shared/contract/contract.ts';
import { answeredDialogs, countingIds, fixedClock, fixedKeyVault, noPrinter } from './fixed-ports.ts';
import { openTestStore } from './open-test-store.ts';

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
  const store = openTestStore(given.folder);
  let db: WritableDb = store.db;
  onTestFinished(() => {
    db.close();
  });
  const announced: Area[] = [];
  const told: { event: string; payload: unknown }[] = [];
  const newId = given.ports?.newId ?? countingIds();
  const ports: Ports = {
    clock: fixedClock(given.today),
    newId,
    keyVault: fixedKeyVault(),
    pickFile: answeredDialogs(),
    printPage: noPrinter(),
    showFolder: () => undefined,
    ...given.ports,
  };
  return {
    get db() {
      return db;
    },
    ports,
    files: createFileTokens(() => newId<string>()),
    dataFolder: store.folder,
    resourcesFolder: resolve(import.meta.dirname, '../../resources'),
    appVersion: '0.1.0',
    systemLocale: 'en-IE',
    isDemo: false,
    announce: (areas) => announced.push(...areas),
    tell: (event, payload) => told.push({ event, payload }),
    replaceStore: (file, keyHex) => {
      db.close();
      for (const suffix of ['', '-wal', '-shm']) {
        if (existsSync(store.file + suffix)) renameSync(store.file + suffix, `${store.file}.replaced${suffix}`);
      }
      copyFileSync(file, store.file);
      rmSync(`${store.file}-wal`, { force: true });
      ports.keyVault.replaceKey(keyHex);
      db = openStore(store.file, keyHex);
    },
    storeFile: store.file,
    announced,
    told,
  };
}
