import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../electron/files/rendering/render-docx.ts';
import type { Paper } from '../../shared/paper/paper-document.ts';
import { isInstalled, type Poppler, readWithPoppler } from '../helpers/paper/poppler.ts';
import { sampleForms, sampleInternal, sampleLetter, samplePack } from '../helpers/paper/sample-papers.ts';

const hasTools = isInstalled('soffice') && isInstalled('pdftotext');

// LibreOffice is large and no part of the set-up: where it is missing, the name of the test says so.
const inLibreOffice = hasTools
  ? 'opened in LibreOffice'
  : 'opened in LibreOffice (not installed here, so not looked at)';

describe.runIf(hasTools)(`a Word document ${inLibreOffice}`, () => {
  it('has the address of a German letter in the window of the envelope', async () => {
    await convert(sampleLetter({ form: 'din-5008-b' }), ({ words, text }) => {
      const found = words(1);
      for (const part of ['GmbH', 'Seestraße', '83209']) {
        const word = found.find((candidate) => candidate.text === part);
        expect(word?.topMm, part).toBeGreaterThan(50);
        expect(word?.bottomMm, part).toBeLessThan(90);
        expect(word?.leftMm, part).toBeGreaterThan(24.5);
        expect(word?.rightMm, part).toBeLessThan(105);
      }
      const subject = found.find((candidate) => candidate.text === 'Kündigung');
      expect(subject?.topMm).toBeGreaterThan(97);
      expect(subject?.topMm).toBeLessThan(102);
      expect(text()).toMatch(/Seite 1 von 1/);
    });
  });

  it('has the pages of a pack: numbers in the contents, heads repeated', async () => {
    await convert(samplePack(3, 60), ({ text, info }) => {
      const pages = Number(/Pages: +(\d+)/.exec(info())?.[1]);
      expect(pages).toBeGreaterThan(4);
      const contents = text(1);
      for (let section = 1; section <= 3; section++) {
        const page = Number(new RegExp(`Asset inventory ${section} .*?(\\d+)\\n`).exec(contents)?.[1]);
        expect(text(page)).toContain(`Asset inventory ${section}`);
      }
      for (let page = 2; page <= pages; page++) {
        const onPage = text(page);
        expect(onPage).toContain(`Page ${page} of ${pages}`);
        if (onPage.includes('PC-')) expect(onPage).toContain('Warranty ends');
      }
    });
  });

  it('says INTERNAL on each page', async () => {
    await convert(sampleInternal(), ({ text }) => {
      for (const page of [1, 2]) expect(text(page)).toContain('INTERNAL');
    });
  });

  it('has boxes, lines and signatures of a form', async () => {
    await convert(sampleForms(), ({ text }) => {
      expect(text()).toMatch(/☒ *All systems/);
      expect(text()).toMatch(/☐ *returned *☒ *deleted/);
      expect(text()).toMatch(/For the client +For Winter IT-Service/);
    });
  });
});

it.skipIf(hasTools)(`a Word document is ${inLibreOffice}`, () => undefined);

async function convert(paper: Paper, read: (poppler: Poppler) => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-docx-'));
  try {
    writeFileSync(path.join(folder, 'paper.docx'), await renderDocx([paper]));
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'paper.docx')],
      {
        stdio: 'ignore',
      },
    );
    readWithPoppler(readFileSync(path.join(folder, 'paper.pdf')), read);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
