import fs from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';

const endMark = Buffer.from('PK\x05\x06', 'latin1');
const entryMark = 0x02014b50;
const longestEnd = 65557;

/**
 * Unpacks a zip file, stored or deflated, below 4 GB. There may be no unzip program and no package yet.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} rename gives the path to write to, undefined to leave it out
 */
export function unzip(archive, folder, rename) {
  const file = fs.openSync(archive, 'r');
  try {
    for (const entry of entriesOf(file)) {
      const name = entry.name.endsWith('/') ? undefined : rename(entry.name);
      if (name !== undefined) writeEntry(file, entry, path.join(folder, name), folder);
    }
  } finally {
    fs.closeSync(file);
  }
}

/** @typedef {{ name: string, method: number, packed: number, size: number, mode: number, start: number }} Entry */

/**
 * @param {number} file
 * @param {Entry} entry
 * @param {string} target
 * @param {string} folder
 */
function writeEntry(file, entry, target, folder) {
  if (path.relative(folder, target).startsWith('..'))
    throw new Error(`a name in the zip file leads outside: ${entry.name}`);
  const header = readAt(file, 30, entry.start);
  const raw = readAt(file, entry.packed, entry.start + 30 + header.readUInt16LE(26) + header.readUInt16LE(28));
  const bytes = entry.method === 8 ? inflateRawSync(raw) : raw;
  if (bytes.length !== entry.size) throw new Error(`${entry.name} has the wrong size in the zip file`);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, bytes, { mode: entry.mode & 0o777 });
}

/** @param {number} file @returns {Generator<Entry>} */
function* entriesOf(file) {
  const size = fs.fstatSync(file).size;
  const tail = readAt(file, Math.min(size, longestEnd), size - Math.min(size, longestEnd));
  const end = tail.lastIndexOf(endMark);
  if (end < 0) throw new Error('this is not a zip file');
  const list = readAt(file, tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16));
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === entryMark; ) {
    const nameLength = list.readUInt16LE(at + 28);
    yield {
      name: list.toString('utf8', at + 46, at + 46 + nameLength),
      method: list.readUInt16LE(at + 10),
      packed: list.readUInt32LE(at + 20),
      size: list.readUInt32LE(at + 24),
      mode: list.readUInt32LE(at + 38) >>> 16,
      start: list.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
}

/**
 * @param {number} file
 * @param {number} length
 * @param {number} position
 */
function readAt(file, length, position) {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = fs.readSync(file, buffer, done, length - done, position + done);
    if (count === 0) throw new Error('the zip file ends early');
    done += count;
  }
  return buffer;
}
