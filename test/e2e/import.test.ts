import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const invoices = [
  'client,number,issued_on,due_on,amount,currency',
  'Hotel Alpina,1,2026-05-01,2026-05-15,100.00,EUR',
  'Hotel Alpinna,2,2026-05-02,2026-05-16,40.00,EUR',
  ',3,2026-05-03,2026-05-17,70.00,EUR',
  'Sport Keller,4,2026-13-45,2026-05-17,80.00,EUR',
].join('\n');

const unknown = [
  'Wer;Wofür;Am;Summe gesamt;Kennwort',
  'Hotel Alpina;Wartung;13.04.2026;1.200,50;geheim1',
  'Sport Keller;Wartung;15.04.2026;300,00;geheim2',
].join('\n');

/** Drops files that lie on disk, as a hand does: what carries their paths is the file itself. */
async function dropFiles(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'dropped' });
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles([...files]);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const transfer = new DataTransfer();
    for (const file of input?.files ?? []) transfer.items.add(file);
    input?.remove();
    const zone = [...document.querySelectorAll('main span')].find(
      ({ textContent }) => textContent === 'Drop files here',
    );
    for (const type of ['dragover', 'drop'])
      zone?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
}

describe('files dropped on the window', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-import-'));
  let running: RunningApp;
  const problems: string[] = [];
  const check = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await running.window.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const found = await findAccessibilityProblems(running.window);
      problems.push(...found.map((problem) => `${name}, ${colorScheme}: ${problem}`));
    }
    const isWider = await running.window.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
    if (isWider) problems.push(`${name}: has to be scrolled sideways`);
  };

  beforeAll(async () => {
    makeDataFolder(path.join(folder, 'data'), 0);
    running = await launchApp({ dataFolder: path.join(folder, 'data') });
    await running.window.setViewportSize({ width: 900, height: 700 });
    await running.window.getByRole('navigation').getByRole('button', { name: 'Import', exact: true }).click();
    await running.window.getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are shown, corrected, imported, answered and taken back, in a narrow window too', async () => {
    const { window } = running;
    await check('empty');
    const files = { 'rechnungen.csv': invoices, 'studio.csv': unknown };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    await dropFiles(
      window,
      Object.keys(files).map((name) => path.join(folder, name)),
    );
    await window.getByText('Invoices from Winnow template, May 2026, 2 of 4 rows, €140.00 net.').waitFor();
    const studio = window.getByRole('region', { name: 'studio.csv' });
    await studio.getByText('may hold secrets: never read').waitFor();
    await check('preview');
    expect(await window.locator('main').innerText()).not.toContain('geheim');

    await studio.getByRole('button', { name: /Meaning of Wer/ }).click();
    await window.getByRole('option', { name: 'client', exact: true }).click();
    await studio.getByRole('button', { name: 'Read it like this' }).click();
    await studio.getByText(/^Invoices, Apr 2026, 2 rows/).waitFor();
    for (const tab of ['Rows', 'Columns', 'How it is read']) {
      await studio.getByRole('tab', { name: tab }).click();
      await check(tab);
    }

    await window.getByRole('button', { name: 'Import 4 rows' }).click();
    await window.getByText('4 rows are in.').waitFor();
    const result = window.getByRole('region', { name: 'rechnungen.csv' }).first();
    await result.getByText('client missing: 1 row').click();
    await check('result');
    await result.getByRole('combobox', { name: 'Belongs to client' }).click();
    await window.getByRole('option', { name: 'Sport Keller' }).click();
    await result.getByText('client missing: 1 row').waitFor({ state: 'detached' });

    await window.getByRole('table', { name: 'Imported files' }).getByRole('button', { name: 'Undo' }).last().click();
    await window
      .getByRole('dialog', { name: 'Undo rechnungen.csv' })
      .getByText(/^These rows go: 3 invoices/)
      .waitFor();
    await check('undo');
    await window.getByRole('button', { name: 'Undo this import' }).click();
    await window.getByText('undone', { exact: true }).first().waitFor();
    expect(problems).toEqual([]);
    expect(running.problems).toEqual([]);
  }, 120_000);
});
