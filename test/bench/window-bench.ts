import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createFileKeyVault } from '../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import { writeSettings } from '../../electron/db/repositories/settings.ts';
import { systemClock } from '../../electron/services/system-clock.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { randomPlans } from '../helpers/book/random-plans.ts';
import { fillStore } from '../helpers/fill-store.ts';
import { makeBookRows } from '../helpers/make-book.ts';
import { compare, type Measured, median } from './measure.ts';
import { type Opened, openWindow } from './open-window.ts';

const clientCount = 500;
const runs = 5;
const root = resolve(import.meta.dirname, '../..');
const blank = resolve(import.meta.dirname, 'blank-window');

function findElectron(): string {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const program = join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
  if (!existsSync(program)) throw new Error(`no Electron at ${program}: start this by npm run bench`);
  return program;
}

function makeDataFolder(path: string): void {
  const folder = openDataFolder(path, createFileKeyVault(path));
  fillStore(folder.db, makeBookRows(randomPlans(clientCount)), systemClock.today());
  writeSettings(folder.db, {
    currency: 'EUR' as CurrencyCode,
    internalCostPerHour: 35,
    targetRatePerHour: 75,
    firstSteps: { step: 'done', bestClientIds: [], leastFitClientIds: [] },
  });
  folder.close();
}

/** (c) Time to a usable matrix, and (d) memory, both against a blank window of the same Electron. */
export async function benchWindow(folder: string, say: (text: string) => void): Promise<readonly Measured[]> {
  const electron = findElectron();
  say(`making a book of ${clientCount} clients …`);
  const data = join(folder, 'data');
  makeDataFolder(data);
  say('opening windows …');
  let port = 19_300;
  const opened: { readonly app: Opened[]; readonly blank: Opened[] } = { app: [], blank: [] };
  const open = async (args: readonly string[], selector: string, into: Opened[]): Promise<number> => {
    const profile = mkdtempSync(join(folder, 'profile-'));
    port += 1;
    const result = await openWindow(electron, [`--user-data-dir=${profile}`, ...args], selector, port);
    rmSync(profile, { recursive: true, force: true });
    into.push(result);
    return result.milliseconds;
  };
  const time = await compare(
    {
      id: 'c',
      what: `open the app on a usable matrix of ${clientCount} clients`,
      baseline: 'open a blank window',
      unit: 'ms',
      target: 1.6,
    },
    runs,
    () => open([root, '--data', data], '[data-chip] button', opened.app),
    () => open([blank], 'h1', opened.blank),
  );
  return [time, compareMemory(opened, 'pssMb', 'PSS'), compareMemory(opened, 'rssMb', 'RSS')];
}

type Windows = { readonly app: readonly Opened[]; readonly blank: readonly Opened[] };

function compareMemory(opened: Windows, figure: 'pssMb' | 'rssMb', name: string): Measured {
  const middleOf = (windows: readonly Opened[]) => median(windows.slice(1).map((window) => window.memory[figure]));
  const [value, baselineValue] = [middleOf(opened.app), middleOf(opened.blank)];
  return {
    id: `d ${name}`,
    what: `memory of all its processes (${name})`,
    baseline: 'memory of a blank window',
    unit: 'MB',
    value,
    baselineValue,
    ratio: value / baselineValue,
    target: 1.25,
    runs,
  };
}
