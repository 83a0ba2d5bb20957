import os from 'node:os';
import path from 'node:path';

if (import.meta.dirname === undefined) {
  process.stderr.write(`winnow: Node 20.19 or newer is needed; this is ${process.version}\n`);
  process.exit(1);
}

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** What belongs to this copy of the project only: locks, stamps, test reports. Can be deleted at any time. */
export const localCache = path.join(root, '.cache');

/** What all copies of the project on this machine share: Electron runtimes, native modules. Can be deleted too. */
export const sharedCache = path.join(process.env['XDG_CACHE_HOME'] || path.join(os.homedir(), '.cache'), 'winnow-dev');

/** Node 24 from node_modules, which tests, bundler and command line run on whatever Node started this script. */
export const node24 = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The folder the user typed the command in: npm changes into the project's and leaves this behind. */
export const callersFolder = process.env['INIT_CWD'] ?? process.cwd();

/** @param {string} name path inside the project */
export function inProject(name) {
  return path.join(root, name);
}
