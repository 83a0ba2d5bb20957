import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { typeIntoSheet } from './type-into-sheet.ts';

const root = path.resolve(import.meta.dirname, '../..');
const shots = process.env['WINNOW_SHOTS'];

describe('documents in the app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-documents-'));
  let running: RunningApp;
  const page = () => running.window;
  const shoot = async (name: string) => {
    if (shots !== undefined) await page().screenshot({ path: path.join(shots, `${name}.png`) });
  };
  const sheetText = () =>
    page()
      .locator('[data-sheet]')
      .evaluate((box) => box.shadowRoot?.textContent ?? '');

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(root, 'dist/main/cli.js'), 'demo', '--no-documents', '--out', folder]);
    running = await launchApp({ dataFolder: path.join(folder, 'data') });
    await page().setViewportSize({ width: 1440, height: 900 });
    await page().getByText('Law Firm Aldermoor').first().waitFor();
    await page().keyboard.press('Control+k');
    await page().getByRole('menuitem').first().waitFor();
    await page().keyboard.type('tannwald');
    await page().keyboard.press('Enter');
    await page().getByRole('button', { name: 'Documents', exact: true }).click();
    await page().getByRole('heading', { name: 'No documents yet' }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('show the sheet beside its facts, under the policy of the window', async () => {
    await shoot('documents-empty');
    expect(await findAccessibilityProblems(page())).toEqual([]);
    await page().getByRole('button', { name: 'New letter: outgrown each other' }).click();
    await page().locator('[data-sheet]').waitFor();
    expect(await sheetText()).toContain('DRAFT');
    const width = await page()
      .locator('[data-sheet]')
      .evaluate((box) => box.shadowRoot?.firstElementChild?.getBoundingClientRect().width);
    expect(width).toBeCloseTo((210 / 25.4) * 96, 0);
    await shoot('letter');
    expect(running.problems).toEqual([]);
  });

  it('keep up with typing', async () => {
    const field = page().getByRole('textbox', { name: 'Providers to recommend' });
    await field.scrollIntoViewIfNeeded();
    await field.focus();
    const delays = await typeIntoSheet(page(), 'Alpina Systems', 'Providers you could ask: ');
    expect(delays).toHaveLength('Alpina Systems'.length);
    expect(await sheetText()).toContain('Providers you could ask: Alpina Systems.');
  });

  it.each(['light', 'dark'] as const)('are accessible in %s', async (colorScheme) => {
    await page().emulateMedia({ colorScheme });
    expect(await findAccessibilityProblems(page())).toEqual([]);
    await shoot(`letter-${colorScheme}`);
  });

  it('become PDF that holds nothing internal', async () => {
    await running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
    await page().getByRole('button', { name: 'Back' }).click();
    await page().getByRole('table').waitFor();
    expect(await findAccessibilityProblems(page())).toEqual([]);
    await shoot('documents-list');
    await page().getByRole('button', { name: 'New meeting sheet' }).click();
    await page().locator('[data-sheet]').waitFor();
    await shoot('meeting');
    await page().getByRole('button', { name: 'PDF' }).click();
    await page().getByText('2 files written').waitFor();
    const read = (name: string) =>
      execFileSync('pdftotext', ['-layout', path.join(folder, `Architekt Tannwald - ${name}.pdf`), '-'], {
        encoding: 'utf8',
      });
    const clientPage = read('Technology review');
    expect(clientPage).toContain('€3,900.00 = work €3,200.00 + licences and goods €700.00 = €325.00 a month');
    expect(clientPage.split('\f').filter((text) => text.trim() !== '')).toHaveLength(2);
    const bytes = readFileSync(path.join(folder, 'Architekt Tannwald - Technology review.pdf'), 'latin1');
    for (const secret of ['INTERNAL', '26.4', '51.6', 'Weak spot', 'final C']) {
      expect(clientPage).not.toContain(secret);
      expect(bytes).not.toContain(secret);
    }
    const internal = read('INTERNAL Meeting preparation')
      .split('\f')
      .filter((text) => text.trim() !== '');
    for (const text of internal) expect(text).toContain('INTERNAL');
    expect(internal.join('')).toMatch(/26\.4\s%/);
    expect(running.problems).toEqual([]);
  });
});
