import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPlainPress } from '../../electron/files/plain-press.ts';
import { exporters } from '../../electron/services/documents/exporters.ts';
import type { PaperPress } from '../../electron/services/ports.ts';
import { makeClientPaper } from '../../shared/paper/make-paper.ts';
import { findLeaks } from '../helpers/documents/find-leaks.ts';
import { listSecrets, plantClient, plantedAnswers } from '../helpers/documents/planted-client.ts';
import { launchPaperPrinter, type PaperPrinterApp } from '../helpers/paper/launch-paper-printer.ts';
import { pdfPlaces, readEveryWay, withoutBlanks } from '../helpers/paper/read-every-way.ts';
import { contentOf } from '../helpers/paper/sample-papers.ts';
import { createTestDeps, type TestDeps } from '../helpers/service-deps.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

let printer: PaperPrinterApp;
beforeAll(async () => {
  printer = await launchPaperPrinter();
});
afterAll(() => printer.close());

/** Services that print as the app does. */
function createPrintingDeps(): TestDeps {
  const plain = createPlainPress(join(import.meta.dirname, '../../resources'));
  const paperPress: PaperPress = { ...plain, toPdf: (paper) => printer.printPaper(paper) };
  return createTestDeps({ ports: { paperPress } });
}

/** All that a client can receive as PDF, in one folder; and the preparation, which no client receives. */
async function printAll(deps: TestDeps): Promise<{ folder: string; secrets: readonly string[] }> {
  const clientId = await plantClient(deps);
  const folder = tempFolder();
  const request = { clientId, language: 'en', datedOn: deps.ports.clock.today(), format: 'pdf', folder } as const;
  await exporters.letter(deps, { ...request, variant: 'L1', answers: plantedAnswers });
  await exporters.meeting(deps, { ...request, variant: undefined, answers: {} });
  await exporters.handover(deps, { ...request, variant: 'mini', answers: {} });
  return { folder, secrets: await listSecrets(deps) };
}

function listPdfs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'));
}

// Runs of digits turn up by chance among the coordinates and checksums of a file; words don't.
const isWord = (secret: string) => /[a-z]{6}/.test(secret);

async function findInPdf(bytes: Uint8Array, secrets: readonly string[]): Promise<string[]> {
  const places = await readEveryWay(bytes);
  return pdfPlaces.flatMap((place) => {
    const searched = place === 'bytes' || place === 'streams' ? secrets.filter(isWord) : secrets;
    return searched
      .filter((secret) => places[place].includes(withoutBlanks(secret)))
      .map((secret) => `${place}: ${secret}`);
  });
}

describe('what is printed for a client', () => {
  it('holds nothing of what is internal: text, outline, metadata, structure, bytes, file names, tables', async () => {
    const { folder, secrets } = await printAll(createPrintingDeps());
    const names = listPdfs(folder).filter((name) => !name.includes('INTERNAL'));
    expect(names).toHaveLength(4);
    for (const name of names) expect(await findInPdf(readFileSync(join(folder, name)), secrets), name).toEqual([]);
    expect(findLeaks(folder, secrets.filter(isWord))).toEqual([]);
    expect(existsSync(join(folder, 'Hotel Seeblick-handover-2026-06-30', 'manifest.csv'))).toBe(true);
  });

  it('and the preparation holds it, so that its absence says something', async () => {
    const { folder, secrets } = await printAll(createPrintingDeps());
    const [internal = ''] = listPdfs(folder).filter((name) => name.includes('INTERNAL'));
    const found = await findInPdf(readFileSync(join(folder, internal)), secrets);
    expect(found.filter((leak) => leak.startsWith('pdf.js: ')).length).toBeGreaterThan(2);
    expect(found).toContain('poppler: INTERNAL');
  });
});

describe('a search of a PDF', () => {
  const secret = 'quokkaprinted';
  const find = async (content: Parameters<typeof contentOf>) => {
    const { bytes } = await printer.printPaper(makeClientPaper(contentOf(...content)));
    return findInPdf(bytes, [secret, '37.91']);
  };

  it('finds a word in a paragraph, in a cell and in the foot', async () => {
    expect(await find([[{ kind: 'paragraph', text: secret }]])).toEqual(
      expect.arrayContaining([`poppler: ${secret}`, `pdf.js: ${secret}`]),
    );
    const table = { kind: 'table', columns: [{ header: 'A', align: 'end' }], rows: [{ cells: ['€37.91'] }] } as const;
    expect(await find([[table]])).toEqual(expect.arrayContaining(['poppler: 37.91', 'pdf.js: 37.91']));
    expect(await find([[], { foot: { center: secret } }])).toContain(`pdf.js: ${secret}`);
  });

  it('finds it in the outline, in the title and in the bytes', async () => {
    const heading = { kind: 'heading', level: 1, text: secret } as const;
    expect(await find([[heading]])).toEqual(expect.arrayContaining([`outline: ${secret}`, `bytes: ${secret}`]));
    const { bytes } = await printer.printPaper(makeClientPaper(contentOf([])));
    expect((await readEveryWay(bytes)).streams).toMatch(/\bTf\b/);
    expect(await find([[], { documentName: secret }])).toEqual(expect.arrayContaining([`info: ${secret}`]));
  });
});
