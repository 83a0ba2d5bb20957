import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, shell } from 'electron';
import type { Area } from '../shared/contract/contract.ts';
import { toRefusal } from '../shared/core/to-refusal.ts';
import { getCatalog } from '../shared/i18n/catalog.ts';
import { runCli } from './cli/run-cli.ts';
import { buildServiceDeps } from './data-folder/build-service-deps.ts';
import { createFileKeyVault, createKeyringVault } from './data-folder/key-vaults.ts';
import { createLog, type Log } from './data-folder/log.ts';
import type { DataFolder } from './data-folder/open-data-folder.ts';
import { readSettings } from './db/repositories/settings.ts';
import { createDispatch } from './dispatch.ts';
import { forgetOldActs } from './services/acts/undo-act.ts';
import { resolveAsOf } from './services/book/book-basis.ts';
import { computeBook } from './services/book/grade-book.ts';
import { handlers } from './services/handlers.ts';
import { newId } from './services/new-id.ts';
import type { KeyVault } from './services/ports.ts';
import type { ServiceDeps } from './services/service-deps.ts';
import { takeMissedSnapshotsLater } from './services/snapshots/take-missed-snapshots.ts';
import { systemClock } from './services/system-clock.ts';
import { registerAppScheme, serveWindowFiles } from './window/app-protocol.ts';
import { buildMenu } from './window/build-menu.ts';
import { createWindow } from './window/create-window.ts';
import { createDialogs } from './window/dialogs.ts';
import { guardContents, guardSession } from './window/guard-contents.ts';
import { openOrAsk } from './window/open-or-ask.ts';
import { createPaperPress } from './window/paper-press.ts';
import { createPagePrinter } from './window/print-page.ts';
import { readArguments } from './window/read-arguments.ts';
import { registerCalls } from './window/register-calls.ts';
import { createImportWorker } from './window/start-import-worker.ts';
import { findSystemKeyring } from './window/system-keyring.ts';

// The bundle lies in dist/main, two steps below the package.
const packageFolder = resolve(import.meta.dirname, '../..');
const resourcesFolder = join(packageFolder, 'resources');
// A packaged program loads nothing that its surroundings name.
const nativeBinding = app.isPackaged ? undefined : process.env['BETTER_SQLITE3_BINDING'];
// npm changes into the project's folder and leaves the user's behind.
const workingFolder = app.isPackaged ? process.cwd() : (process.env['INIT_CWD'] ?? process.cwd());

const started = readArguments(process.argv, workingFolder);
const defaultDataFolder = join(app.getPath('userData'), 'data');
const dataFolder = started.dataFolder ?? defaultDataFolder;
// Each data folder is an app of its own, with a window and a profile of its own: the demo book opens beside the user's.
if (dataFolder !== defaultDataFolder)
  app.setPath('userData', join(app.getPath('userData'), 'others', nameOf(dataFolder)));

registerAppScheme();
guardContents();

// A top-level await of whenReady would wait for ever in an ES module.
if (started.command !== undefined) {
  const words = started.command;
  app
    .whenReady()
    .then(() => runCommand(words))
    .catch(failToStart);
} else if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(() => openApp(dataFolder))
    .catch(failToStart);
} else {
  process.stderr.write('winnow: this data folder is open already; its window comes to the front (folder-in-use)\n');
  app.quit();
}

function nameOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

function createKeyVault(dataFolder: string): KeyVault {
  const keyring = findSystemKeyring();
  return keyring === undefined ? createFileKeyVault(dataFolder) : createKeyringVault(dataFolder, keyring);
}

async function runCommand(words: readonly string[]): Promise<void> {
  // A printing window that closes is not the end of the command.
  app.on('window-all-closed', () => undefined);
  const code = await runCli(words, {
    writeOut: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    workingFolder,
    defaultDataFolder,
    resourcesFolder,
    appVersion: app.getVersion(),
    systemLocale: systemLocale(),
    clock: systemClock,
    createKeyVault,
    createPaperPress,
    runInElectron: undefined,
    nativeBinding,
  });
  await new Promise<void>((written) => process.stdout.write('', () => written()));
  app.exit(code);
}

async function openApp(path: string): Promise<void> {
  guardSession();
  serveWindowFiles(join(packageFolder, 'dist/renderer'));
  Menu.setApplicationMenu(buildMenu(app.isPackaged));
  const folder = await openOrAsk(path, createKeyVault(path), nativeBinding);
  if (folder === undefined) {
    app.quit();
    return;
  }
  app.on('will-quit', folder.close);
  app.on('window-all-closed', () => app.quit());
  const log = createLog(path, () => new Date());
  log.event('started', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform });
  openWindow(folder, log);
}

function openWindow(folder: DataFolder, log: Log): void {
  const getWindow = (): BrowserWindow => window;
  const deps = buildDeps(folder, getWindow);
  forgetOldActs(deps);
  followTheme(deps, ['settings']);
  const window = createWindow(
    join(packageFolder, 'dist/preload/preload.cjs'),
    join(resourcesFolder, 'icons/256x256.png'),
  );
  registerCalls(window, createDispatch(handlers, deps, log.call), deps.files);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  watchForCrashes(window, log);
  setImmediate(() => gradeEarly(deps, log));
  takeMissedSnapshotsLater(deps, untilSnapshotsMs, (error) => log.error('snapshots', error));
}

/** Month ends that were missed are made once the window stands and is quiet. */
const untilSnapshotsMs = 4000;

/** Computes the book while the window's process starts, so that it is there when the window asks for it. */
function gradeEarly(deps: ServiceDeps, log: Log): void {
  try {
    computeBook(deps, resolveAsOf(deps, undefined));
  } catch (error) {
    // What is refused the window is told when it asks.
    if (toRefusal(error) === undefined) log.error('early-grade', error);
  }
}

/** Notes what broke. A page that crashed is loaded again, and its data lie in the store; a main that broke ends. */
function watchForCrashes(window: BrowserWindow, log: Log): void {
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.event('window-gone', { reason });
    if (reason === 'crashed' || reason === 'oom') window.reload();
  });
  window.webContents.on('unresponsive', () => log.event('window-unresponsive'));
  const end = (error: unknown): void => {
    log.error('main', error);
    dialog.showErrorBox(app.getName(), getCatalog('en').errors['internal-error']);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

function buildDeps(folder: DataFolder, getWindow: () => BrowserWindow): ServiceDeps {
  const ports = {
    clock: systemClock,
    newId,
    keyVault: createKeyVault(folder.path),
    pickFile: createDialogs(getWindow),
    printPage: createPagePrinter(getWindow),
    paperPress: createPaperPress(resourcesFolder),
    showFolder: (path: string) => void shell.openPath(path),
    importWorker: createImportWorker(join(import.meta.dirname, 'import-worker.js'), nativeBinding),
  };
  const send = (event: string, payload: unknown): void => {
    if (!getWindow().isDestroyed()) getWindow().webContents.send(`event:${event}`, payload);
  };
  const deps = buildServiceDeps(folder, ports, {
    resourcesFolder,
    appVersion: app.getVersion(),
    systemLocale: systemLocale(),
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

/** The locale of numbers and dates; some systems name none that is well formed. */
function systemLocale(): string {
  return [app.getSystemLocale(), app.getLocale()].find((tag) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) ?? 'en';
}

function failToStart(error: unknown): void {
  process.stderr.write(`winnow: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (started.command === undefined) dialog.showErrorBox(app.getName(), getCatalog('en').errors['internal-error']);
  app.exit(1);
}
