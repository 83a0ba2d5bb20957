import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright-core';
import { build } from 'vite';
import type { Paper } from '../../../shared/paper/paper-document.ts';
import type { PaperTools } from './print-main.ts';

const root = path.resolve(import.meta.dirname, '../../..');

type PaperGlobal = typeof globalThis & { readonly paperTools: PaperTools };

export type Printed = { readonly bytes: Buffer; readonly pages: number };

export type PaperPrinterApp = {
  readonly printPaper: (paper: Paper) => Promise<Printed>;
  readonly printTogether: (papers: readonly Paper[], name: string) => Promise<Printed>;
  readonly printEach: (papers: readonly Paper[]) => Promise<Printed[]>;
  /** How many windows stand open in the printing program. */
  readonly countWindows: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Starts a real Electron whose main process holds nothing but the app's printer. */
export async function launchPaperPrinter(): Promise<PaperPrinterApp> {
  const traces = mkdtempSync(path.join(tmpdir(), 'winnow-paper-'));
  await bundleForElectron(path.join(import.meta.dirname, 'print-main.ts'), traces);
  const { ELECTRON_RUN_AS_NODE: _, ...variables } = process.env;
  const env = Object.fromEntries(Object.entries(variables).filter((entry): entry is [string, string] => !!entry[1]));
  const app = await _electron.launch({
    args: ['--disable-gpu', `--user-data-dir=${path.join(traces, 'user')}`, path.join(traces, 'main.mjs')],
    cwd: root,
    env,
    timeout: 30_000,
  });
  const decode = ({ base64, pages }: { base64: string; pages: number }) => ({
    bytes: Buffer.from(base64, 'base64'),
    pages,
  });
  await app.evaluate(({ app: program }) => program.whenReady());
  return {
    printPaper: async (paper) =>
      decode(await app.evaluate((_, given) => (globalThis as PaperGlobal).paperTools.printPaper(given), paper)),
    printTogether: async (papers, name) =>
      decode(
        await app.evaluate(
          (_, given) => (globalThis as PaperGlobal).paperTools.printTogether(given.papers, given.name),
          { papers, name },
        ),
      ),
    printEach: async (papers) =>
      (await app.evaluate((_, given) => (globalThis as PaperGlobal).paperTools.printEach(given), papers)).map(decode),
    countWindows: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    close: async () => {
      await app.close();
      rmSync(traces, { recursive: true, force: true });
    },
  };
}

/** Makes of a main script and all it imports one file, `main.mjs` in the folder: Electron's Node reads no TypeScript. */
export async function bundleForElectron(entry: string, folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } },
    },
  });
}
