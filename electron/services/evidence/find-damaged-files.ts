import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { DamagedFile } from '../../../shared/contract/evidence-calls.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';
import { nameEntry } from '../../../shared/evidence/describe-entry.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { ReadableDb } from '../../db/database.ts';
import { type AttachmentRow, listAttachments, readPieces } from '../../db/repositories/attachments.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { listEvidence } from './list-evidence.ts';

/** Kept files whose content no longer has its checksum, each with its entry. Every content is read once. */
export async function findDamagedFiles(deps: ServiceDeps): Promise<readonly DamagedFile[]> {
  const { db } = deps;
  const files = listAttachments(db, null);
  const damaged = new Set<string>();
  for (const [sha256, [file]] of Map.groupBy(files, (one) => one.sha256)) {
    if (file !== undefined && !isWhole(db, file)) damaged.add(sha256);
    // A store with many files must not hold the window up.
    await setImmediate();
  }
  return damaged.size === 0
    ? []
    : describe(
        deps,
        files.filter(({ sha256 }) => damaged.has(sha256)),
      );
}

/** Whether the content of a file can be read and is what was kept. */
function isWhole(db: ReadableDb, { sha256, byteCount }: AttachmentRow): boolean {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for (const piece of readPieces(db, sha256)) {
      bytes += piece.length;
      hash.update(piece);
    }
  } catch (error) {
    if (toRefusal(error)?.code === 'store-corrupt') return false;
    throw error;
  }
  return bytes === byteCount && hash.digest('hex') === sha256;
}

function describe(deps: ServiceDeps, files: readonly AttachmentRow[]): DamagedFile[] {
  const { evidence: texts } = getCatalog(readSettings(deps.db).language);
  const entries = new Map(listEvidence(deps, { clientId: null }).map((entry) => [entry.id, entry]));
  return files.map(({ fileName, sha256, ownerId }) => {
    const entry = entries.get(ownerId);
    return {
      fileName,
      sha256,
      client: entry?.clientName ?? null,
      entry: entry === undefined ? null : nameEntry(entry, texts),
      on: entry?.on ?? null,
    };
  });
}
