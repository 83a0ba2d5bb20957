import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';

/**
 * Writes a whole file or nothing: a temporary file in the same folder, flushed to the disk, then renamed over the old
 * one. Pieces are written one by one as they come. `mode` holds from the first byte on; 0o600 is readable by its owner only. Refuses with `file-not-writable` where
 * the place does not allow it.
 */
export function writeFileAtomically(
  file: string,
  content: string | Uint8Array | Iterable<Uint8Array>,
  mode = 0o644,
): void {
  const unfinished = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    rmSync(unfinished, { force: true });
    writeAndFlush(unfinished, toPieces(content), mode);
    renameSync(unfinished, file);
  } catch (error) {
    throw asNotWritable(error, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
  flushFolder(dirname(file));
}

const meansNotWritable = ['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EBUSY'];

function asNotWritable(error: unknown, file: string): unknown {
  if (!(error instanceof Error && 'code' in error && meansNotWritable.includes(String(error.code)))) return error;
  return new Refusal('file-not-writable', 'the file can not be written there', { file, cause: error.code });
}

function toPieces(content: string | Uint8Array | Iterable<Uint8Array>): Iterable<Uint8Array> {
  if (typeof content === 'string') return [Buffer.from(content, 'utf8')];
  return content instanceof Uint8Array ? [content] : content;
}

function writeAndFlush(file: string, pieces: Iterable<Uint8Array>, mode: number): void {
  const handle = openSync(file, 'wx', mode);
  try {
    for (const bytes of pieces) {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    }
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
