import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, Menu } from 'electron';
import { createLog, type Log } from './data-folder/log.ts';
import { registerAppScheme, serveWindowFiles } from './window/app-protocol.ts';
import { buildMenu } from './window/build-menu.ts';
import { createWindow } from './window/create-window.ts';
import { guardContents, guardSession } from './window/guard-contents.ts';
import { readArguments } from './window/read-arguments.ts';
import { registerCalls } from './window/register-calls.ts';

// What is imported above is all that a window takes. Store and services are read while the window's process starts,
// the command line where it is asked for.

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

async function runCommand(words: readonly string[]): Promise<void> {
  // A printing window that closes is not the end of the command.
  app.on('window-all-closed', () => undefined);
  const [{ runCli }, { createPaperPress }, { createKeyVault }, { systemClock }] = await Promise.all([
    import('./cli/run-cli.ts'),
    import('./window/paper-press.ts'),
    import('./window/system-keyring.ts'),
    import('./services/system-clock.ts'),
  ]);
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
  app.on('window-all-closed', () => app.quit());
  const { window, show } = createWindow(
    join(packageFolder, 'dist/preload/preload.cjs'),
    join(resourcesFolder, 'icons/256x256.png'),
  );
  const log = createLog(path, () => new Date());
  watchForCrashes(window, log);
  const opened = openBehind(window, path, log);
  registerCalls(window, opened);
  if ((await opened) === undefined) {
    app.quit();
    return;
  }
  log.event('started', { version: app.getVersion(), electron: process.versions.electron, platform: process.platform });
  show();
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}

async function openBehind(window: BrowserWindow, path: string, log: Log) {
  const { openBehindWindow } = await import('./window/open-behind-window.ts');
  return await openBehindWindow(window, path, log, {
    resourcesFolder,
    importProgram: join(import.meta.dirname, 'import-worker.js'),
    nativeBinding,
    systemLocale: systemLocale(),
  });
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
    tellAndEnd();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** The locale of numbers and dates; some systems name none that is well formed. */
function systemLocale(): string {
  return [app.getSystemLocale(), app.getLocale()].find((tag) => /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(tag)) ?? 'en';
}

function failToStart(error: unknown): void {
  process.stderr.write(`winnow: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  if (started.command === undefined) tellAndEnd();
  else app.exit(1);
}

function tellAndEnd(): void {
  const told = import('../shared/i18n/catalog.ts').then(({ getCatalog }) =>
    dialog.showErrorBox(app.getName(), getCatalog('en').errors['internal-error']),
  );
  void told.finally(() => app.exit(1));
}
