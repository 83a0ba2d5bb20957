import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentFormat } from '../../../shared/contract/document-calls.ts';
import type { Paper } from '../../../shared/paper/paper-document.ts';
import { sha256Of } from '../../files/checksum.ts';
import { toFileName, toFileNameOf } from '../../files/writing/to-file-name.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { PaperPress } from '../ports.ts';
import type { Sheet } from './document-kind.ts';

/** A file that was written; `pages` is null where it has none. */
export type WrittenFile = {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly pages: number | null;
  readonly byteCount: number;
};

/**
 * Writes each sheet as a file named after client and document, and nothing else. All are rendered before the first is
 * written, so that what can't be rendered leaves nothing behind.
 */
export async function writeSheets(
  press: PaperPress,
  sheets: readonly Sheet[],
  format: DocumentFormat,
  folder: string,
): Promise<WrittenFile[]> {
  const rendered: { name: string; content: Uint8Array; pages: number | null }[] = [];
  for (const { paper } of sheets) {
    const name = `${fileNameOfPaper(paper)}.${format}`;
    rendered.push({ name, ...(await renderSheet(press, paper, format)) });
  }
  mkdirSync(folder, { recursive: true });
  return rendered.map(({ name, content, pages }) => {
    const path = join(folder, name);
    writeFileAtomically(path, content);
    return { path, name, sha256: sha256Of(content), pages, byteCount: content.length };
  });
}

async function renderSheet(
  press: PaperPress,
  paper: Sheet['paper'],
  format: DocumentFormat,
): Promise<{ content: Uint8Array; pages: number | null }> {
  if (format === 'html') return { content: Buffer.from(press.toHtml(paper), 'utf8'), pages: null };
  if (format === 'docx') return { content: await press.toDocx(paper), pages: null };
  const { bytes, pages } = await press.toPdf(paper);
  return { content: bytes, pages };
}

/** The name of a paper's file, without ending: client and document. */
export function fileNameOfPaper({ clientName, documentName }: Pick<Paper, 'clientName' | 'documentName'>): string {
  return clientName === undefined ? toFileName(documentName) : toFileNameOf(clientName, ` - ${documentName}`);
}
