import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import { sha256Of } from '../checksum.ts';
import { quoteCsv } from './quote-csv.ts';
import { flushFolder, writeFileAtomically } from './write-file-atomically.ts';

export type FileOfFolder = { readonly name: string; readonly content: Uint8Array };

export const manifestName = 'manifest.csv';

/**
 * Writes a folder of files with a manifest of their SHA-256, whole or not at all: into a hidden folder beside it, then
 * renamed. A former folder of the same name is replaced only where it holds nothing but what its own manifest lists;
 * else it refuses with `file-exists`. It is there, whole, until the new one takes its name; what a run that was ended in
 * between had put aside comes back first.
 */
export function writeFolderWhole(folder: string, files: readonly FileOfFolder[]): void {
  const parent = dirname(folder);
  const unfinished = join(parent, `.${basename(folder)}.part`);
  const former = join(parent, `.${basename(folder)}.former`);
  mkdirSync(parent, { recursive: true });
  if (!existsSync(folder) && existsSync(former)) renameSync(former, folder);
  if (existsSync(folder)) refuseForeign(folder);
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(former, { recursive: true, force: true });
  mkdirSync(unfinished);
  for (const { name, content } of files) writeFileAtomically(join(unfinished, name), content);
  writeFileAtomically(join(unfinished, manifestName), manifestOf(files));
  if (existsSync(folder)) renameSync(folder, former);
  takeName(unfinished, folder, former);
  flushFolder(parent);
  rmSync(former, { recursive: true, force: true });
}

function takeName(unfinished: string, folder: string, former: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (existsSync(former) && !existsSync(folder)) renameSync(former, folder);
    throw error;
  }
}

/** "file,bytes,sha256", one file a line, CR LF as in every CSV file. */
function manifestOf(files: readonly FileOfFolder[]): string {
  const lines = files.map(({ name, content }) => `${quoteCsv(name)},${content.length},${sha256Of(content)}\r\n`);
  return `file,bytes,sha256\r\n${lines.join('')}`;
}

// What file managers and office programs leave in a folder that somebody looked into.
const leftBySystems = /^(?:\.|Thumbs\.db$|desktop\.ini$)/i;

/** Somebody's own files are never taken away with a former pack, nor is one that was changed by hand. */
function refuseForeign(folder: string): void {
  const file = join(folder, manifestName);
  const manifest = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const isOwn = readdirSync(folder, { withFileTypes: true }).every(
    (entry) =>
      entry.name === manifestName ||
      leftBySystems.test(entry.name) ||
      (entry.isFile() && manifest.includes(`,${sha256Of(readFileSync(join(folder, entry.name)))}\r\n`)),
  );
  if (isOwn && manifest !== '') return;
  throw new Refusal('file-exists', 'the folder holds something other than an unchanged pack; it was left as it is', {
    folder,
  });
}
