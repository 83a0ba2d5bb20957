import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { buildHandoverPack, type HandoverPack } from '../../../shared/handover/build-handover-pack.ts';
import { type PackInput, packKeys } from '../../../shared/handover/pack-input.ts';
import { handoverProfiles } from '../../../shared/handover/sections.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import {
  type FileOfDocument,
  findFrozen,
  freezeDocument,
  insertDocument,
  setWritten,
} from '../../db/repositories/documents.ts';
import { sha256Of } from '../../files/checksum.ts';
import { toFileName, toFileNameOf } from '../../files/writing/to-file-name.ts';
import { manifestName, writeFolderWhole } from '../../files/writing/write-folder-whole.ts';
import type { Sheet } from '../documents/document-kind.ts';
import type { ExportedFile, ExportFormat, ExportRequest } from '../documents/export-request.ts';
import { fileNameOfPaper } from '../documents/write-sheets.ts';
import type { PaperPress } from '../ports.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherHandoverFacts, readInventory } from './gather-handover.ts';

/** Builds the pack of a client from what is stored. */
export function buildPackOf(
  deps: ServiceDeps,
  { clientId, variant, language, datedOn, answers }: Omit<ExportRequest, 'format' | 'folder'>,
): HandoverPack {
  return buildHandoverPack(readPackInput(deps, { clientId, variant, language, datedOn, answers }));
}

/** All that a pack is made from, as it is stored now. */
export function readPackInput(
  deps: ServiceDeps,
  { clientId, variant, language, datedOn, answers }: Omit<ExportRequest, 'format' | 'folder'>,
): PackInput {
  const profile = handoverProfiles.find((known) => known === (variant ?? 'mini'));
  if (profile === undefined)
    throw new Refusal('bad-arguments', `--profile takes one of ${handoverProfiles.join(', ')}`);
  if (language !== 'en') throw new Refusal('bad-arguments', 'a handover pack is written in en');
  const unknown = Object.keys(answers).find((key) => packKeys.every((known) => known !== key));
  if (unknown !== undefined)
    throw new Refusal('bad-arguments', `${unknown} is not asked for; there are ${packKeys.join(', ')}`);
  const facts = gatherHandoverFacts(deps, { clientId, language, datedOn });
  return { profile, facts, inventory: readInventory(deps.db, clientId), answers };
}

/**
 * Writes `{client}-handover-{date}`: the whole pack as one document, a CSV file for each table and `manifest.csv`. The
 * folder is whole or not there at all. For `csv` the document is left out.
 */
async function writeHandover(deps: ServiceDeps, request: ExportRequest): Promise<WrittenPack> {
  const { format, folder, datedOn, language } = request;
  const { paperPress } = deps.ports;
  const input = readPackInput(deps, request);
  const tables = buildHandoverPack(input).tables.map((table) => ({
    table: table.name,
    name: `${toFileName(table.name)}.csv`,
    content: paperPress.toCsv(table, language),
    pages: null,
  }));
  // The index prints the checksum of each table, so the tables are made before it.
  const fileSums = new Map(tables.map(({ table, content }) => [table, sha256Of(content)]));
  const pack = buildHandoverPack({ ...input, fileSums });
  const printed = await printPack(paperPress, pack, format);
  const files = [...printed, ...tables];
  const target = join(folder, toFileNameOf(pack.paper.clientName ?? '', `-handover-${datedOn}`));
  writeFolderWhole(target, files);
  const manifest = join(target, manifestName);
  const written = [
    ...files.map(({ name, content, pages }) => ({ path: join(target, name), sha256: sha256Of(content), pages })),
    { path: manifest, sha256: sha256Of(readFileSync(manifest)), pages: null },
  ];
  const sizes = files.map(({ name, content }) => ({ name, byteCount: content.length }));
  return { pack, folder: target, files: written, sizes };
}

type WrittenPack = {
  readonly pack: HandoverPack;
  /** That of the pack itself. */
  readonly folder: string;
  readonly files: readonly ExportedFile[];
  readonly sizes: readonly FileOfDocument[];
};

/** Writes a pack and keeps it among the documents of the client, as it was written; the same pack again is no second one. */
export async function exportHandover(deps: ServiceDeps, request: ExportRequest): Promise<readonly ExportedFile[]> {
  const { pack, folder, files, sizes } = await writeHandover(deps, request);
  const { db, ports } = deps;
  const { clientId, variant = 'mini', language, datedOn, answers } = request;
  const sheets: readonly Sheet[] = [{ name: pack.paper.documentName, paper: pack.paper }];
  const papers = JSON.stringify(sheets);
  const sha256 = sha256Of(papers);
  const at = ports.clock.now();
  inTransaction<void>(db, () => {
    const known = findFrozen(db, clientId, sha256);
    const id = known ?? ports.newId<DocumentId>();
    if (known === undefined) {
      insertDocument(db, { id, clientId, kind: 'handover', variant, language, datedOn, answers }, at);
      freezeDocument(db, id, { sentOn: datedOn, papers, sha256 }, at);
    }
    setWritten(db, id, folder, sizes);
  });
  deps.announce(['documents']);
  return files;
}

type PrintedFile = { readonly name: string; readonly content: Uint8Array; readonly pages: number | null };

async function printPack(press: PaperPress, { paper }: HandoverPack, format: ExportFormat): Promise<PrintedFile[]> {
  const name = `${fileNameOfPaper(paper)}.${format}`;
  if (format === 'csv') return [];
  if (format === 'html') return [{ name, content: Buffer.from(press.toHtml(paper), 'utf8'), pages: null }];
  if (format === 'docx') return [{ name, content: await press.toDocx(paper), pages: null }];
  const { bytes, pages } = await press.toPdf(paper);
  return [{ name, content: bytes, pages }];
}
