import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, shell } from 'electron';
import { Refusal } from '../../shared/core/errors.ts';
import { paperTitle } from '../../shared/paper/paper-title.ts';
import { createPlainPress } from '../files/plain-press.ts';
import { toFileName } from '../files/writing/to-file-name.ts';
import type { PaperPress } from '../services/ports.ts';
import { createPaperPrinter, type PaperPrinter } from './print-pdf.ts';

/** The press with Chromium's print engine. */
export function createPaperPress(resourcesFolder: string): PaperPress {
  const plain = createPlainPress(resourcesFolder);
  let made: PaperPrinter | undefined;
  const printer = (): PaperPrinter => {
    made ??= createPaperPrinter(plain.fontCss());
    return made;
  };
  const folderForViewer = makeOwnFolder();
  return {
    ...plain,
    toPdf: (paper) => printer().printPaper(paper),
    toPdfTogether: (papers, documentName) => printer().printTogether(papers, documentName),
    toPrinter: async (paper) => {
      const { bytes } = await printer().printPaper(paper);
      const file = join(folderForViewer(), `${toFileName(paperTitle(paper))}.pdf`);
      writeFileSync(file, bytes, { mode: 0o600 });
      const reason = await shell.openPath(file);
      if (reason !== '') throw new Refusal('print-failed', 'the system has no program that shows a PDF', { reason });
    },
  };
}

/** A folder that only this user can read; it goes when the program ends. */
function makeOwnFolder(): () => string {
  let folder: string | undefined;
  return () => {
    if (folder === undefined) {
      const made = mkdtempSync(join(tmpdir(), 'winnow-print-'));
      app.on('will-quit', () => rmSync(made, { recursive: true, force: true }));
      folder = made;
    }
    return folder;
  };
}
