import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Attachment } from '../../../shared/contract/evidence-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { AttachmentId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { WritableDb } from '../../db/database.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import {
  hasContent,
  insertAttachment,
  insertContent,
  makePieceInserter,
  pieceBytes,
} from '../../db/repositories/attachments.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { getEntry } from './record-evidence.ts';

/** Rule: a scan or a mail with its enclosures fits, a video does not; a backup of the store stays small. */
const mostMegabytes = 25;
const mostBytes = mostMegabytes * 1024 * 1024;

/**
 * Keeps files with an entry: read and stored piece by piece, all of them or none. The same content is stored once.
 * Refuses with `file-too-large` above 25 MB and with `file-unreadable` what can not be read.
 */
export async function attachFiles(
  deps: ServiceDeps,
  { owner, tokens }: ParsedArgs<'evidence.attach'>,
): Promise<Attachment[]> {
  const paths = tokens === null ? await choosePaths(deps) : tokens.map((token) => pathOf(deps, token));
  const { clientId } = getEntry(deps, owner.kind, owner.id);
  const { db, ports } = deps;
  if (paths.length === 0) return [];
  const addedOn = ports.clock.today();
  const kept = inTransaction<Attachment[]>(db, () =>
    paths.map((path) => {
      const content = storeContent(db, path);
      const file = { id: ports.newId<AttachmentId>(), fileName: basename(path), ...content, addedOn };
      insertAttachment(db, { ...file, clientId, ownerKind: owner.kind, ownerId: owner.id });
      return file;
    }),
  );
  deps.announce(['flags']);
  return kept;
}

async function choosePaths({ db, ports }: ServiceDeps): Promise<readonly string[]> {
  const { chooseFiles } = getCatalog(readSettings(db).language).evidence.files;
  return (await ports.pickFile.toOpen({ title: chooseFiles, extensions: [], many: true })) ?? [];
}

function pathOf({ files }: ServiceDeps, token: string): string {
  const handedOver = files.resolveToken(token);
  if (handedOver.kind === 'file') return handedOver.path;
  throw new Refusal('bad-arguments', 'pasted text is no file', { token });
}

type Content = { readonly sha256: string; readonly byteCount: number };

/** Reads the file twice: first for its checksum, then into the store where its content is new. */
function storeContent(db: WritableDb, path: string): Content {
  const handle = open(path);
  try {
    const content = measure(handle, path);
    if (hasContent(db, content.sha256)) return content;
    insertContent(db, content);
    const insert = makePieceInserter(db, content.sha256);
    const hash = createHash('sha256');
    for (const piece of piecesOf(handle)) {
      hash.update(piece);
      insert(piece);
    }
    if (hash.digest('hex') === content.sha256) return content;
    throw new Refusal('file-unreadable', 'the file changed while it was read', { file: path });
  } finally {
    closeSync(handle);
  }
}

function open(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    throw asUnreadable(error, path);
  }
}

function measure(handle: number, path: string): Content {
  const refuseLarge = (bytes: number) => {
    if (bytes <= mostBytes) return;
    throw new Refusal('file-too-large', 'files of at most 25 MB are kept', { file: path, megabytes: mostMegabytes });
  };
  const stat = fstatSync(handle);
  if (!stat.isFile()) throw new Refusal('file-unreadable', 'this is no file', { file: path });
  refuseLarge(stat.size);
  const hash = createHash('sha256');
  let byteCount = 0;
  try {
    for (const piece of piecesOf(handle)) {
      byteCount += piece.length;
      refuseLarge(byteCount);
      hash.update(piece);
    }
  } catch (error) {
    throw asUnreadable(error, path);
  }
  return { sha256: hash.digest('hex'), byteCount };
}

/** The file from its start in pieces of one size, the last one shorter. */
function* piecesOf(handle: number): Generator<Buffer> {
  for (let position = 0; ; ) {
    const piece = Buffer.alloc(pieceBytes);
    let filled = 0;
    while (filled < pieceBytes) {
      const count = readSync(handle, piece, filled, pieceBytes - filled, position + filled);
      if (count === 0) break;
      filled += count;
    }
    if (filled > 0) yield piece.subarray(0, filled);
    if (filled < pieceBytes) return;
    position += filled;
  }
}

function asUnreadable(error: unknown, file: string): unknown {
  if (error instanceof Refusal || !(error instanceof Error && 'code' in error)) return error;
  return new Refusal('file-unreadable', 'the file can not be read', { file, cause: error.code });
}
