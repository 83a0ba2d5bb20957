// Runs inside Electron, packed into the runtime from the npm registry: starts the app at the path given.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { target, preloads } = readArguments(process.argv.slice(1));
if (target === undefined) {
  console.error('usage: electron [options] FOLDER');
  process.exit(2);
}
const load = createRequire(path.join(process.cwd(), 'here.js'));
for (const preload of preloads) load(fs.existsSync(preload) ? path.resolve(preload) : preload);
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
try {
  const entry = load.resolve(introduce(path.resolve(target)));
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error(`The app in ${target} did not start.`, error);
  process.exit(1);
}

/** The first argument that is no option names the app; Playwright adds `-r` with a script of its own before it.
 * @param {readonly string[]} given */
function readArguments(given) {
  /** @type {string[]} */
  const preloads = [];
  for (let i = 0; i < given.length; i++) {
    const argument = given[i] ?? '';
    if (argument === '-r' || argument === '--require') preloads.push(given[++i] ?? '');
    else if (argument.startsWith('--require=')) preloads.push(argument.slice('--require='.length));
    else if (!argument.startsWith('-')) return { target: argument, preloads };
  }
  return { target: undefined, preloads };
}

/** Tells Electron what the app's package.json says about it. @param {string} folder */
function introduce(folder) {
  const manifest = path.join(folder, 'package.json');
  if (!fs.existsSync(manifest)) return folder;
  // The two setters are what Electron's own default app calls; its types leave them out.
  const host =
    /** @type {import('electron').App & { setVersion(version: string): void, setAppPath(folder: string): void }} */ (
      app
    );
  const { version, productName, name, desktopName } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  if (version) host.setVersion(version);
  if (productName || name) app.name = productName || name;
  app.setDesktopName(desktopName || `${app.name}.desktop`);
  host.setAppPath(folder);
  return folder;
}
