import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const deviceCount = 300;

/** Devices as a spreadsheet puts them on the clipboard; the second warranty is no date. */
const copied = [
  ['Device', 'Type', 'Model', 'Serial no', 'Owner', 'Warranty', 'Room'],
  ...Array.from({ length: deviceCount }, (_, index) => [
    `SEE-${String(index + 1).padStart(3, '0')}`,
    'Notebook',
    'ThinkPad T14',
    `PF${index + 1000}`,
    'Client',
    index === 1 ? 'soon' : '31.12.2027',
    `${index + 1}`,
  ]),
]
  .map((cells) => cells.join('\t'))
  .join('\n');

describe('the inventory of a client in the window', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-inventory-'));
  let running: RunningApp;
  const page = (): Page => running.window;
  const cell = (row: number, col: number) => page().locator(`[role=gridcell][data-row="${row}"][data-col="${col}"]`);

  beforeAll(async () => {
    makeDataFolder(path.join(folder, 'data'), 12);
    running = await launchApp({ dataFolder: path.join(folder, 'data') });
    await page().setViewportSize({ width: 1280, height: 720 });
    await page().getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is reached by a few letters and begins with what it is for', async () => {
    await page().keyboard.press('Control+k');
    await page().getByRole('menuitem').first().waitFor();
    await page().keyboard.type('inventory hotel');
    await page()
      .getByRole('menuitem', { name: /Inventory: Hotel Seeblick/ })
      .waitFor();
    await page().keyboard.press('Enter');
    await page().getByText('Nothing is written down yet').waitFor();
    expect(await findAccessibilityProblems(page())).toEqual([]);
  });

  it('takes a copied table after a look at it', async () => {
    await page()
      .getByRole('button', { name: /06 ?Assets/ })
      .click();
    await cell(0, 0).click();
    await running.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), copied);
    await page().keyboard.press('Control+v');
    await page().getByText('300 rows go in. 1 column is left out. 1 cell do', { exact: false }).waitFor();
    expect(await findAccessibilityProblems(page())).toEqual([]);
    await page().getByRole('button', { name: 'Put in 300 rows' }).click();
    await page().getByText('1 cell is not saved').waitFor();
    await page().getByRole('button', { name: 'Show the cell' }).click();
    await page().locator('[role=gridcell][aria-invalid=true]:focus').waitFor();
    await page().keyboard.type('2027-12-31');
    await page().keyboard.press('Enter');
    await page().getByText('Saved', { exact: true }).waitFor();
  });

  it('takes letters down a column and draws only the rows in sight', async () => {
    await cell(0, 4).click();
    for (const letter of 'abcdefgh') {
      await page().keyboard.press(letter);
      await page().keyboard.press('Enter');
      await page().locator('[role=gridcell]:focus').waitFor();
    }
    for (const [row, letter] of [...'abcdefgh'].entries()) expect(await cell(row, 4).textContent()).toBe(letter);
    await page().getByText('Saved', { exact: true }).waitFor();
    await page().keyboard.press('Control+End');
    await page().locator(`[data-row="${deviceCount}"]:focus`).waitFor();
    expect(await page().getByRole('row').count()).toBeLessThan(70);
  });

  it('copies cells out, and takes back what was done', async () => {
    await cell(deviceCount - 1, 0).click();
    await page().keyboard.press('Shift+ArrowRight');
    await page().keyboard.press('Control+c');
    expect(await running.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('SEE-300\tNotebook');
    await page().keyboard.press('Delete');
    await page().getByText('Saved', { exact: true }).waitFor();
    await page().keyboard.press('Control+z');
    await expect.poll(() => cell(deviceCount - 1, 0).textContent()).toBe('SEE-300');
  });

  it.each(['light', 'dark'] as const)('is accessible in %s, also in a small window', async (colorScheme) => {
    await page().emulateMedia({ colorScheme });
    await page().setViewportSize({ width: 1100, height: 700 });
    const problems: string[] = await findAccessibilityProblems(page());
    await page().getByText('To do', { exact: true }).click();
    problems.push(...(await findAccessibilityProblems(page())));
    await page().getByText('Sections', { exact: true }).click();
    expect(problems).toEqual([]);
    const isWider = await page()
      .locator('main')
      .evaluate((main) => main.scrollWidth > main.clientWidth);
    expect(isWider).toBe(false);
  });

  it('is there after the window was loaded anew', async () => {
    await page().reload();
    await page().getByRole('heading', { level: 1 }).waitFor();
    await page().keyboard.press('Control+k');
    await page().getByRole('menuitem').first().waitFor();
    await page().keyboard.type('inventory hotel');
    await page()
      .getByRole('menuitem', { name: /Inventory: Hotel Seeblick/ })
      .waitFor();
    await page().keyboard.press('Enter');
    await page()
      .getByRole('button', { name: /06 ?Assets/ })
      .click();
    await page().getByText('300 rows', { exact: false }).waitFor();
    expect(await cell(0, 4).textContent()).toBe('a');
  });

  it('becomes a pack in a folder of its own', async () => {
    await running.app.evaluate(({ dialog, shell }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
      shell.openPath = async (opened) => {
        Object.assign(globalThis, { opened });
        return '';
      };
      shell.showItemInFolder = (opened) => void Object.assign(globalThis, { opened });
    }, folder);
    await page().getByRole('button', { name: 'Make the pack' }).click();
    await page().getByRole('button', { name: 'Choose a folder and write' }).click();
    await page().getByRole('button', { name: 'Open folder' }).waitFor({ timeout: 60_000 });
    expect(await findAccessibilityProblems(page())).toEqual([]);
    const pack = readdirSync(folder).find((name) => name.startsWith('Hotel Seeblick-handover-')) ?? '';
    const files = readdirSync(path.join(folder, pack));
    expect(files).toContain('manifest.csv');
    expect(readFileSync(path.join(folder, pack, '06 Assets.csv'), 'utf8')).toContain('SEE-300');
    const pdf = files.find((name) => name.endsWith('.pdf')) ?? '';
    expect(execFileSync('pdftotext', [path.join(folder, pack, pdf), '-'], { encoding: 'utf8' })).toContain('SEE-300');
    await page().getByRole('button', { name: 'Open folder' }).click();
    await expect.poll(() => running.app.evaluate(() => Reflect.get(globalThis, 'opened'))).toContain(pack);
    expect(running.problems).toEqual([]);
  });
});
