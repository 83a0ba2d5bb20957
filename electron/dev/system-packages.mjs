import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { isOnPath } from './display.mjs';
import { exitCodeOf, say, step } from './run.mjs';

/** @typedef {'window' | 'virtual-screen' | 'compiler' | 'paper'} Purpose */

/**
 * What the system has to bring, by purpose: the Debian package and how to see whether its content is there. Libraries
 * and programs are looked for rather than packages, so that other distributions and newer package names pass as well.
 * @type {Record<Purpose, readonly { debian: string, program?: string, library?: string, folder?: string }[]>}
 */
const required = {
  window: [
    { debian: 'libgtk-3-0', library: 'libgtk-3.so.0' },
    { debian: 'libnss3', library: 'libnss3.so' },
    { debian: 'libasound2', library: 'libasound.so.2' },
    { debian: 'libgbm1', library: 'libgbm.so.1' },
    { debian: 'libxss1', library: 'libXss.so.1' },
    { debian: 'libnotify4', library: 'libnotify.so.4' },
    { debian: 'fonts-noto-core', folder: '/usr/share/fonts' },
  ],
  'virtual-screen': [
    { debian: 'xvfb', program: 'xvfb-run' },
    { debian: 'xauth', program: 'xauth' },
  ],
  compiler: [{ debian: 'g++', program: 'g++' }],
  paper: [{ debian: 'poppler-utils', program: 'pdftotext' }],
};

/**
 * Installs what is missing where this may be done without asking; else throws with the command to type.
 * @param {readonly Purpose[]} purposes
 */
export async function provideSystemPackages(purposes) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(purposes);
  if (missing.length === 0) return;
  const command = installer();
  if (command === undefined) throw new Error(adviceFor(missing));
  await step(`installing system packages: ${missing.join(' ')}`, () => install(command, missing));
  const left = missingPackages(purposes);
  if (left.length > 0) throw new Error(adviceFor(left));
}

/** @param {readonly Purpose[]} purposes */
function missingPackages(purposes) {
  const libraries = knownLibraries();
  const isThere = (/** @type {(typeof required)[Purpose][number]} */ { program, library, folder }) =>
    (program === undefined || isOnPath(program)) &&
    (library === undefined || libraries.includes(`${library} `)) &&
    (folder === undefined || fs.existsSync(folder));
  return purposes.flatMap((purpose) => required[purpose]).flatMap((item) => (isThere(item) ? [] : [item.debian]));
}

/** The list that the dynamic linker keeps. */
function knownLibraries() {
  const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin:/sbin` };
  return spawnSync('ldconfig', ['-p'], { encoding: 'utf8', env }).stdout ?? '';
}

/** The beginning of a command line that may install packages without asking for a password. */
function installer() {
  if (!isOnPath('apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * @param {readonly string[]} asRoot
 * @param {readonly string[]} packages
 */
async function install(asRoot, packages) {
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=300'];
  // A line for every file of a hundred packages would bury everything else; errors come on stderr.
  const call = (/** @type {readonly string[]} */ args) =>
    exitCodeOf(apt[0] ?? 'env', [...apt.slice(1), ...args], { stdio: ['ignore', 'ignore', 2] });
  if ((await call(['update'])) !== 0) say('apt-get update did not succeed; trying with the package lists as they are');
  await call(['install', '-y', '--no-install-recommends', ...packages]);
}

/** @param {readonly string[]} packages */
function adviceFor(packages) {
  return [
    `These system packages are missing: ${packages.join(', ')}.`,
    'They can be installed with',
    `  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`,
    'or, on other systems, by their names there. The command can then be repeated.',
  ].join('\n');
}
