import fs from 'node:fs';
import path from 'node:path';
import { sharedCache } from './places.mjs';

const hour = 3_600_000;

/**
 * Gives the work a folder of its own in the shared cache and removes it afterwards, along with those that runs killed
 * long ago left behind. What is ready is renamed out of it, so that it appears at once and complete.
 * @template T
 * @param {string} name
 * @param {(folder: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inWorkFolder(name, work) {
  fs.mkdirSync(sharedCache, { recursive: true });
  const prefix = path.join(sharedCache, `.making-${name}-`);
  for (const left of fs.readdirSync(sharedCache).map((file) => path.join(sharedCache, file))) {
    if (left.startsWith(prefix) && Date.now() - fs.statSync(left).mtimeMs > hour) fs.rmSync(left, { recursive: true });
  }
  const folder = fs.mkdtempSync(prefix);
  try {
    return await work(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
