import path from 'node:path';
import { bundles, provideBundles, staleBundles } from './bundles.mjs';
import { withLock } from './lock.mjs';
import { areModulesInstalled, provideModules } from './node-modules.mjs';
import { localCache } from './places.mjs';
import { needsSubstitute, provideElectron, tellRuntime } from './provide-electron.mjs';
import { provideSqliteBinding } from './provide-sqlite-binding.mjs';
import { provideRegistryElectron } from './registry-electron.mjs';
import { provideSystemPackages } from './system-packages.mjs';

const lock = path.join(localCache, 'preparing');

/**
 * Whether packages and the given bundles are as the sources ask for. Takes some milliseconds.
 * @param {readonly import('./bundles.mjs').Bundle[]} [wanted]
 */
export function isBuilt(wanted = bundles) {
  return areModulesInstalled() && staleBundles(wanted).length === 0;
}

/**
 * Packages and bundles, each only where it isn't there or is out of date.
 * @param {readonly import('./bundles.mjs').Bundle[]} [wanted]
 */
export async function prepareBuild(wanted = bundles) {
  if (isBuilt(wanted)) return;
  await withLock(lock, async () => {
    await provideModules();
    await provideBundles(wanted);
  });
}

/**
 * Everything that showing a window takes: packages, bundles, an Electron, a SQLite it can load, system libraries.
 * @param {{ purposes: readonly import('./system-packages.mjs').Purpose[] }} options what of the system is used
 * @returns {Promise<import('./provide-electron.mjs').Runtime & { env: Record<string, string> }>} the runtime, and the
 *   environment variables that the app and Playwright find it and SQLite by
 */
export async function prepareWindow({ purposes }) {
  return await withLock(lock, async () => {
    const isSubstitute = await needsSubstitute();
    await Promise.all([
      provideSystemPackages(isSubstitute ? [...purposes, 'compiler'] : purposes),
      provideModules(),
      isSubstitute ? provideRegistryElectron() : undefined,
    ]);
    const runtime = await provideElectron();
    /** @type {Record<string, string>} */
    const env = { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder };
    const provideBinding = async () => {
      if (runtime.isOfficial) return;
      await provideSystemPackages(['compiler']);
      env['BETTER_SQLITE3_BINDING'] = await provideSqliteBinding();
    };
    await Promise.all([provideBundles(), provideBinding()]);
    tellRuntime(runtime);
    return { ...runtime, env };
  });
}
