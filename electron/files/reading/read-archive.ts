import { constants, crc32, inflateRawSync } from 'node:zlib';
import { Inflate } from 'fflate';
import { Refusal } from '../../../shared/core/errors.ts';
import type { UnpackBudget } from './unpack-budget.ts';

/** One member of a ZIP archive, as its directory names it. */
export type ArchiveEntry = {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
};

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const mostEntries = 10_000;
const beyond32 = 0xffffffff;
const beyond16 = 0xffff;

export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The members of an archive by its directory; nothing is unpacked yet. Sizes that it claims are not believed. Refuses with
 * `file-broken` where it contradicts itself, with `archive-unsafe` where it has too many members.
 */
export function listArchive(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ArchiveEntry[] = [];
  try {
    let at = findDirectory(view);
    while (at + 46 <= view.byteLength && view.getUint32(at, true) === entrySignature) {
      if (entries.length >= mostEntries)
        throw new Refusal('archive-unsafe', `the archive has more than ${mostEntries} members`, {
          maxMembers: mostEntries,
        });
      const { entry, next } = readEntry(bytes, view, at);
      if (!entry.name.endsWith('/')) entries.push(entry);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw broken();
    throw error;
  }
  return entries;
}

function broken(): Refusal {
  return new Refusal('file-broken', 'the archive breaks off or contradicts itself');
}

/** The end of the directory stands at the end of the file, before a comment of at most 64 KB. */
function findDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - beyond16); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const offset = view.getUint32(at + 16, true);
    return offset === beyond32 ? findDirectory64(view, at) : offset;
  }
  throw broken();
}

function findDirectory64(view: DataView, end: number): number {
  if (view.getUint32(end - 20, true) !== end64LocatorSignature) throw broken();
  const end64 = Number(view.getBigUint64(end - 12, true));
  return Number(view.getBigUint64(end64 + 48, true));
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ArchiveEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameAt = at + 46;
  const { packedSize, local } = readPlace(view, at, nameAt + nameLength, extraLength);
  if (view.getUint32(local, true) !== localSignature) throw broken();
  const dataAt = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (dataAt + packedSize > bytes.length) throw broken();
  const name = decodeName(bytes.subarray(nameAt, nameAt + nameLength));
  return {
    entry: {
      name,
      isEncrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: bytes.subarray(dataAt, dataAt + packedSize),
    },
    next: nameAt + nameLength + extraLength + view.getUint16(at + 32, true),
  };
}

/** Size and offset; where they are too large for 32 bits they stand in the extra field, whole size first. */
function readPlace(view: DataView, at: number, extraAt: number, extraLength: number) {
  const size = view.getUint32(at + 24, true);
  const packed = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  if (packed !== beyond32 && offset !== beyond32) return { packedSize: packed, local: offset };
  for (let field = extraAt; field + 4 <= extraAt + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4 + (size === beyond32 ? 8 : 0);
    const packedSize = packed === beyond32 ? Number(view.getBigUint64(value, true)) : packed;
    if (packed === beyond32) value += 8;
    return { packedSize, local: offset === beyond32 ? Number(view.getBigUint64(value, true)) : offset };
  }
  throw broken();
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // archives from before UTF-8 name their members in the letters of their system
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const stored = 0;
const deflated = 8;

function assertReadable({ name, isEncrypted, method }: ArchiveEntry): void {
  if (isEncrypted) throw new Refusal('file-locked', `${name} is protected by a password`, { member: name });
  if (method !== stored && method !== deflated)
    throw new Refusal('file-broken', `${name} is packed in a way that is not read`, { member: name, method });
}

/** A member whole. Refuses with `archive-unsafe` beyond `mostBytes` or the budget, with `file-broken` where it is damaged. */
export function unpackEntry(entry: ArchiveEntry, budget: UnpackBudget, mostBytes: number): Uint8Array {
  assertReadable(entry);
  const maxOutputLength = Math.max(1, Math.min(mostBytes, budget.left()));
  let data: Uint8Array;
  try {
    data =
      entry.method === stored
        ? entry.packed
        : inflateRawSync(entry.packed, { maxOutputLength, finishFlush: constants.Z_FINISH });
  } catch (error) {
    if (
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
    )
      throw new Refusal('archive-unsafe', `unpacked, ${entry.name} is larger than ${maxOutputLength} bytes`, {
        member: entry.name,
        maxBytes: maxOutputLength,
      });
    throw new Refusal('file-broken', `${entry.name} is damaged`, { member: entry.name });
  }
  budget.spend(data.length);
  if (crc32(data) !== entry.crc) throw new Refusal('file-broken', `${entry.name} is damaged`, { member: entry.name });
  return data;
}

const packedStep = 1 << 16;

/** A member in pieces, so that it never stands in memory as a whole. Refuses as {@link unpackEntry} does. */
export function streamEntry(entry: ArchiveEntry, budget: UnpackBudget, take: (chunk: Uint8Array) => void): void {
  assertReadable(entry);
  let crc = 0;
  const pass = (chunk: Uint8Array) => {
    budget.spend(chunk.length);
    crc = crc32(chunk, crc);
    take(chunk);
  };
  if (entry.method === stored) pass(entry.packed);
  else inflateInSteps(entry, pass);
  if (crc !== entry.crc) throw new Refusal('file-broken', `${entry.name} is damaged`, { member: entry.name });
}

function inflateInSteps({ name, packed }: ArchiveEntry, pass: (chunk: Uint8Array) => void): void {
  const inflate = new Inflate(pass);
  for (let at = 0; at < packed.length; at += packedStep) {
    try {
      inflate.push(packed.subarray(at, at + packedStep), at + packedStep >= packed.length);
    } catch (error) {
      // what reads the pieces refuses in its own words; anything else is damage
      if (error instanceof Refusal) throw error;
      throw new Refusal('file-broken', `${name} is damaged`, { member: name });
    }
  }
}
