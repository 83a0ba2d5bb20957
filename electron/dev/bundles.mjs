import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, localCache, node24, root } from './places.mjs';
import { run, step } from './run.mjs';

/** @typedef {'main' | 'preload' | 'renderer'} Bundle */

const always = ['package.json', 'package-lock.json', 'vite.config.ts'];

/** What each bundle is made of. */
const sources = {
  main: ['shared', 'electron', ...always],
  preload: ['shared/contract', 'electron/preload.ts', ...always],
  renderer: ['shared', 'renderer', ...always],
};

/** These don't end up in a bundle, so a change in them makes none stale. */
const notBundled = new Set(['dev', 'README.md', 'tsconfig.json']);

/** @type {readonly Bundle[]} */
export const bundles = ['main', 'preload', 'renderer'];

/** Those whose sources changed since they were built. @param {readonly Bundle[]} [wanted] */
export function staleBundles(wanted = bundles) {
  return wanted.filter((bundle) => {
    const stamp = stampOf(bundle);
    return (
      !fs.existsSync(folderOf(bundle)) || !fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== printOf(bundle)
    );
  });
}

/** Builds what is stale. @param {readonly Bundle[]} [wanted] */
export async function provideBundles(wanted = bundles) {
  const stale = staleBundles(wanted);
  if (stale.length > 0) await step(`building ${stale.join(', ')}`, () => buildAll(stale));
}

/** @param {readonly Bundle[]} wanted */
async function buildAll(wanted) {
  await Promise.all(wanted.map(build));
}

/** Builds beside the old bundle and swaps the two, so that a run which still uses the old one never sees half a bundle.
 * @param {Bundle} bundle */
async function build(bundle) {
  const print = printOf(bundle); // before building: a file saved meanwhile makes the result stale again
  const fresh = inProject(`dist/.fresh-${bundle}-${process.pid}`);
  const old = inProject(`dist/.old-${bundle}-${process.pid}`);
  try {
    const vite = inProject('node_modules/vite/bin/vite.js');
    await run(node24, [vite, 'build', '--mode', bundle, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'], {
      cwd: root,
    });
    if (fs.existsSync(folderOf(bundle))) fs.renameSync(folderOf(bundle), old);
    fs.renameSync(fresh, folderOf(bundle));
    fs.mkdirSync(path.dirname(stampOf(bundle)), { recursive: true });
    fs.writeFileSync(stampOf(bundle), print);
  } finally {
    fs.rmSync(old, { recursive: true, force: true });
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {Bundle} bundle */
function folderOf(bundle) {
  return inProject(`dist/${bundle}`);
}

/** @param {Bundle} bundle */
function stampOf(bundle) {
  return path.join(localCache, 'built', bundle);
}

/**
 * Names, sizes and times of all sources as one hash: a thousand files take a few milliseconds.
 * @param {Bundle} bundle
 */
function printOf(bundle) {
  const hash = createHash('sha1');
  for (const source of sources[bundle]) addTo(hash, inProject(source));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} place file or folder; one that isn't there counts as empty
 */
function addTo(hash, place) {
  const stats = fs.statSync(place, { throwIfNoEntry: false });
  if (stats === undefined) return;
  if (!stats.isDirectory()) {
    hash.update(`${place}\0${stats.size}\0${stats.mtimeMs}\0`);
    return;
  }
  for (const name of fs.readdirSync(place).sort()) if (!notBundled.has(name)) addTo(hash, path.join(place, name));
}
