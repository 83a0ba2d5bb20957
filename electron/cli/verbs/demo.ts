import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import { isDemoFolder, markAsDemo } from '../../data-folder/demo-mark.ts';
import { lockFolder } from '../../data-folder/lock-folder.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import { type DemoBook, readDemoBook } from '../../services/demo/demo-files.ts';
import { importDemo } from '../../services/demo/load-demo.ts';
import type { ExportedFile, ExportFormat } from '../../services/documents/export-request.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { CliIo } from '../cli-io.ts';
import type { Command } from '../command.ts';
import { withServices } from '../open-deps.ts';
import type { Answer } from './answer.ts';
import { exportDemoDocuments } from './demo-documents.ts';
import { gradeToday } from './grade.ts';
import { toImportJson } from './import-files.ts';

/** `demo [--out DIR] [--data DIR]`: export files, a fresh data folder made from them, the graded book and, in those formats, documents. */
export async function demo(io: CliIo, places: DemoPlaces, formats: readonly ExportFormat[]): Promise<Answer> {
  clearFormerDemo(places.dataFolder, io);
  const book = readDemoBook(io.resourcesFolder, io.clock.today());
  const paths = writeFiles(book, places.filesFolder);
  return await withServices(io, places.dataFolder, async (deps) => {
    markAsDemo(places.dataFolder);
    const made = await describe(deps, book, paths, places);
    const documents = await exportDemoDocuments(deps, formats, places.documentsFolder);
    const told = documents.length === 0 ? '' : `\n${tellDocuments(documents, places)}`;
    return { json: { ...made.json, documents }, text: made.text + told };
  });
}

/** `demo --print`: the documents of a demo made before, as PDF and those of one sheet as DOCX too. */
export async function printDemo(io: CliIo, places: DemoPlaces): Promise<Answer> {
  const { dataFolder, documentsFolder } = places;
  if (!isDemoFolder(dataFolder)) {
    throw new Refusal('not-found', `there is no demo book at ${dataFolder}`, { dataFolder });
  }
  return await withServices(io, dataFolder, async (deps) => {
    const documents = await exportDemoDocuments(deps, ['pdf', 'docx'], documentsFolder);
    return { json: { documents }, text: tellDocuments(documents, places) };
  });
}

type DemoPlaces = {
  readonly out: string;
  readonly filesFolder: string;
  readonly dataFolder: string;
  readonly documentsFolder: string;
};

/** Where the demo's files, data and documents lie: in one folder, the data elsewhere where that is said. */
export function demoPlacesIn(workingFolder: string, options: Command['options']): DemoPlaces {
  const out = resolve(workingFolder, options['out'] ?? 'winnow-demo');
  return {
    out,
    filesFolder: join(out, 'files'),
    dataFolder: options['data'] === undefined ? join(out, 'data') : resolve(workingFolder, options['data']),
    documentsFolder: join(out, 'documents'),
  };
}

/** Only a folder that holds a former demo book is replaced. */
function clearFormerDemo(dataFolder: string, io: CliIo): void {
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return;
  if (!isDemoFolder(dataFolder)) {
    throw new Refusal('store-not-empty', `${dataFolder} holds something other than a demo book; it was left as it is`, {
      dataFolder,
    });
  }
  const unlock = lockFolder(dataFolder, io.nativeBinding); // refuses while the app has it open
  unlock();
  rmSync(dataFolder, { recursive: true });
}

function writeFiles({ files }: DemoBook, folder: string): { readonly path: string }[] {
  mkdirSync(folder, { recursive: true });
  return files.map(({ name, text }) => {
    const path = join(folder, name);
    writeFileAtomically(path, text);
    return { path };
  });
}

function tellDocuments(documents: readonly ExportedFile[], { out, documentsFolder }: DemoPlaces): string {
  const count = `${documents.length} files: a meeting sheet, a letter and a handover pack`;
  const shown = documents.filter(({ path }) => !path.endsWith('.csv')).map(({ path }) => `  ${relative(out, path)}`);
  return [`Documents     ${documentsFolder} (${count})`, ...shown].join('\n');
}

async function describe(
  deps: ServiceDeps,
  book: DemoBook,
  files: readonly { readonly path: string }[],
  places: DemoPlaces,
): Promise<{ readonly json: object; readonly text: string }> {
  const reports = await importDemo(deps, book, files);
  const graded = gradeToday(deps);
  const rowCount = reports.reduce((count, { rows }) => count + rows.imported, 0);
  return {
    json: { ...places, files: reports.map((report) => toImportJson(report, false)), grade: graded.json },
    text: [
      graded.matrix,
      '',
      graded.reasons,
      '',
      `Export files  ${places.filesFolder} (${files.length} files, ${rowCount} rows imported)`,
      `Data folder   ${places.dataFolder}`,
    ].join('\n'),
  };
}
