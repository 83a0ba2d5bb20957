import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a whole file or nothing: a temporary file in the same folder, flushed to the disk, then renamed over the old
 * one. `mode` holds from the first byte on; 0o600 is readable by its owner only.
 */
export function writeFileAtomically(file: string, content: string | Uint8Array, mode = 0o644): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  rmSync(unfinished, { force: true });
  try {
    writeAndFlush(unfinished, typeof content === 'string' ? Buffer.from(content, 'utf8') : content, mode);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushFolder(dirname(file));
}

function writeAndFlush(file: string, bytes: Uint8Array, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a rename in this folder outlast a power cut. Windows can not open a folder and needs no such step. */
export function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
