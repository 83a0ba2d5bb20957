import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inProject, node24, root } from './places.mjs';
import { runNpm, step } from './run.mjs';

const lockFile = inProject('package-lock.json');
const installedFile = inProject('node_modules/.package-lock.json'); // npm writes it last
const stampFile = inProject('node_modules/.winnow-lock-sha256');

/** Whether node_modules holds what the lock file names. */
export function areModulesInstalled() {
  if (!fs.existsSync(installedFile) || !fs.existsSync(node24)) return false;
  const wanted = createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex');
  if (readIfThere(stampFile) === wanted) return true;
  if (!isInstalledAsLocked()) return false;
  fs.writeFileSync(stampFile, wanted);
  return true;
}

/** Installs exactly what the lock file names, where it isn't there already. */
export async function provideModules() {
  if (areModulesInstalled()) return;
  const install = () => step('installing packages (npm ci)', () => runNpm(['ci'], { cwd: root }));
  await install();
  if (!areModulesInstalled())
    throw new Error('npm ci ended well, but node_modules is not what package-lock.json names');
}

/** For folders that somebody filled by hand with npm ci or npm install. */
function isInstalledAsLocked() {
  const wanted = packagesIn(lockFile);
  const present = packagesIn(installedFile);
  const missing = Object.entries(wanted).some(
    ([place, { version, optional }]) =>
      place !== '' && present[place]?.version !== version && !(optional && !present[place]),
  );
  return !missing && Object.keys(present).every((place) => wanted[place] !== undefined);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  return JSON.parse(fs.readFileSync(file, 'utf8')).packages;
}

/** @param {string} file */
function readIfThere(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
