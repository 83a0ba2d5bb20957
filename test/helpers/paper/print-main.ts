import { join } from 'node:path';
import { app } from 'electron';
import { readPaperFonts } from '../../../electron/files/rendering/paper-fonts.ts';
import { registerAppScheme } from '../../../electron/window/app-protocol.ts';
import { createPaperPrinter } from '../../../electron/window/print-pdf.ts';
import type { Paper } from '../../../shared/paper/paper-document.ts';

/** What tests call in the main process: the app's own printer without the app around it. */
export type PaperTools = {
  readonly printPaper: (paper: Paper) => Promise<{ base64: string; pages: number }>;
  readonly printTogether: (papers: readonly Paper[], name: string) => Promise<{ base64: string; pages: number }>;
  readonly printEach: (papers: readonly Paper[]) => Promise<{ base64: string; pages: number }[]>;
};

registerAppScheme();
app.on('window-all-closed', () => undefined);
app.whenReady().then(
  () => {
    const printer = createPaperPrinter(readPaperFonts(join(process.cwd(), 'resources')));
    const plain = ({ bytes, pages }: { bytes: Uint8Array; pages: number }) => ({
      base64: Buffer.from(bytes).toString('base64'),
      pages,
    });
    const tools: PaperTools = {
      printPaper: async (paper) => plain(await printer.printPaper(paper)),
      printTogether: async (papers, name) => plain(await printer.printTogether(papers, name)),
      printEach: async (papers) => {
        const printed: { base64: string; pages: number }[] = [];
        await printer.printEach(papers, (pdf, index) => {
          printed[index] = plain(pdf);
        });
        return printed;
      },
    };
    Object.assign(globalThis, { paperTools: tools });
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    app.exit(1);
  },
);
