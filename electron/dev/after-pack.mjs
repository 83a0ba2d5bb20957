import fs from 'node:fs';
import path from 'node:path';

/**
 * electron-builder calls this on the finished folder, before it is put into an archive or installer.
 * @param {{ appOutDir: string, electronPlatformName: string }} context
 */
export async function afterPack({ appOutDir, electronPlatformName }) {
  if (electronPlatformName !== 'linux') return;
  const resources = path.join(appOutDir, 'resources');
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true }); // would start any folder given to the program
  const binding = process.env['BETTER_SQLITE3_BINDING'];
  if (binding === undefined) return;
  // Only where the package is tried on the substitute runtime, which can't load the file better-sqlite3 brings.
  const prebuilds = path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds');
  fs.copyFileSync(binding, path.join(prebuilds, `${process.platform}-${process.arch}.node`));
}
