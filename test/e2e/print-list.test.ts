import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { launchApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const clientCount = 300;

it('prints a list that is too long for the screen with every row, and INTERNAL on each page', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-print-'));
  makeDataFolder(path.join(folder, 'data'), clientCount);
  const { app, window, close } = await launchApp({ dataFolder: path.join(folder, 'data') });
  const file = path.join(folder, 'list.pdf');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, file);
  await window.getByRole('heading', { level: 1, name: 'Matrix' }).waitFor();
  await window.keyboard.press('g');
  await window.keyboard.press('l');
  await window.getByRole('rowheader').first().waitFor();
  expect(await window.getByRole('rowheader').count()).toBeLessThan(100);
  await window.getByRole('button', { name: 'Print this page' }).click();
  await window.getByRole('menuitem', { name: /PDF/ }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
    .split('\f')
    .filter((page) => page.trim() !== '');
  expect(pages).not.toEqual([]);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain('INTERNAL');
    expect(page).toMatch(/Grade +Client/);
    expect(page).toContain(`${index + 1} / ${pages.length}`);
  }
  const rowsOf = (page: string) => page.split('\n').filter((line) => /^\s*[A-D]\??\s+\p{L}{3,}.*\d/u.test(line));
  expect(pages.flatMap(rowsOf)).toHaveLength(clientCount);
  expect(pages.filter((page) => /^\s*Total\b/m.test(page))).toHaveLength(1);
  await close();
  rmSync(folder, { recursive: true, force: true });
});
