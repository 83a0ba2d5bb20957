import { setImmediate as pause } from 'node:timers/promises';
import { app, type BrowserWindow, nativeTheme, shell } from 'electron';
import type { Area } from '../../shared/contract/contract.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { buildServiceDeps } from '../data-folder/build-service-deps.ts';
import type { Log } from '../data-folder/log.ts';
import type { DataFolder } from '../data-folder/open-data-folder.ts';
import { readSettings } from '../db/repositories/settings.ts';
import { createDispatch } from '../dispatch.ts';
import { gradeAhead } from '../services/book/grade-book.ts';
import { findHandler } from '../services/handlers.ts';
import { runAroundMoves } from '../services/imports/long/store-gate.ts';
import { newId } from '../services/new-id.ts';
import type { KeyVault } from '../services/ports.ts';
import type { ServiceDeps } from '../services/service-deps.ts';
import { systemClock } from '../services/system-clock.ts';
import { createDialogs } from './dialogs.ts';
import { openOrAsk } from './open-or-ask.ts';
import { createPaperPress } from './paper-press.ts';
import { createPagePrinter } from './print-page.ts';
import type { Answering } from './register-calls.ts';
import { createImportWorker } from './start-import-worker.ts';
import { createKeyVault } from './system-keyring.ts';

/** What is known of the program and of where its parts lie. */
export type Surroundings = {
  readonly resourcesFolder: string;
  readonly importProgram: string;
  readonly nativeBinding: string | undefined;
  readonly systemLocale: string;
};

/**
 * Opens the data folder and puts the services over it behind the window, which stands and reads its own code meanwhile.
 * Undefined where the folder did not open and the user gave up.
 */
export async function openBehindWindow(
  window: BrowserWindow,
  path: string,
  log: Log,
  surroundings: Surroundings,
): Promise<Answering | undefined> {
  const keyVault = createKeyVault(path);
  const folder = await openOrAsk(path, keyVault, surroundings.nativeBinding);
  if (folder === undefined) return undefined;
  app.on('will-quit', folder.close);
  const deps = buildDeps(window, folder, keyVault, surroundings);
  followTheme(deps, ['settings']);
  await Promise.all(askedFirst.map(findHandler));
  void gradeEarly(deps, log);
  setTimeout(() => tidy(deps, log).catch((error: unknown) => log.error('tidying', error)), untilTidyingMs);
  return { dispatch: createDispatch(findHandler, deps, log.call), files: deps.files };
}

/** The window's first questions, see `early-answers.ts`: their code is read before they come. */
const askedFirst = ['app.getState', 'settings.get', 'book.grade'] as const;

/** What nobody waits for is done once the window stands and is quiet. */
const untilTidyingMs = 4000;

/** Grades the book while the window reads its code, with pauses for what the window asks meanwhile. */
async function gradeEarly(deps: ServiceDeps, log: Log): Promise<void> {
  try {
    await gradeAhead(deps, () => pause());
  } catch (error) {
    // What is refused the window is told when it asks.
    if (toRefusal(error) === undefined) log.error('early-grade', error);
  }
}

/** Forgets what is past undoing and makes the snapshots of month ends that were missed. */
async function tidy(deps: ServiceDeps, log: Log): Promise<void> {
  const { forgetOldActs } = await import('../services/acts/undo-act.ts');
  const { takeMissedSnapshotsLater } = await import('../services/snapshots/take-missed-snapshots.ts');
  if (!deps.db.open) return; // the app was closed meanwhile
  await runAroundMoves(deps, () => forgetOldActs(deps));
  takeMissedSnapshotsLater(deps, 0, (error) => log.error('snapshots', error));
}

function buildDeps(
  window: BrowserWindow,
  folder: DataFolder,
  keyVault: KeyVault,
  { resourcesFolder, importProgram, nativeBinding, systemLocale }: Surroundings,
): ServiceDeps {
  const ports = {
    clock: systemClock,
    newId,
    keyVault,
    pickFile: createDialogs(() => window),
    printPage: createPagePrinter(() => window),
    paperPress: createPaperPress(resourcesFolder),
    showFolder: (path: string) => void shell.openPath(path),
    importWorker: createImportWorker(importProgram, nativeBinding),
  };
  const send = (event: string, payload: unknown): void => {
    if (!window.isDestroyed()) window.webContents.send(`event:${event}`, payload);
  };
  const deps = buildServiceDeps(folder, ports, {
    resourcesFolder,
    appVersion: app.getVersion(),
    systemLocale,
    announce: (areas) => {
      followTheme(deps, areas);
      send('areas-changed', { areas });
    },
    tell: send,
  });
  return deps;
}

/** The system's own dialogs and menus follow the theme that was chosen. */
function followTheme({ db }: ServiceDeps, changed: readonly Area[]): void {
  if (changed.includes('settings')) nativeTheme.themeSource = readSettings(db).theme;
}
