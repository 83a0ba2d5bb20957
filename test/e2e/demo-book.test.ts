import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe('the demo book in the app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-demo-'));
  const dataFolder = path.join(folder, 'data');
  let running: RunningApp;
  const heading = (name: string) => running.window.getByRole('heading', { level: 1, name });

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(root, 'dist/main/cli.js'), 'demo', '--out', folder]);
    running = await launchApp({ dataFolder });
    await running.window.getByText('Law Firm Aldermoor').first().waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens on the matrix with every client and the headline', async () => {
    const text = await running.window.getByRole('main').innerText();
    for (const name of ['Ingenieurbüro Stein', 'Notaio Bellomonte', 'Nonprofit Insieme', 'Ristorante Osvaldo']) {
      expect(text).toContain(name);
    }
    expect(text).toContain('120,000');
    expect(text).toMatch(/A quarter of revenue, 40\s% of the time/);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    await running.window.emulateMedia({ colorScheme });
    expect(await findAccessibilityProblems(running.window)).toEqual([]);
  });

  it('prints the matrix on one page that says INTERNAL', async () => {
    const bytes = await running.app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
      return pdf?.toString('base64') ?? '';
    });
    const file = path.join(folder, 'matrix.pdf');
    writeFileSync(file, Buffer.from(bytes, 'base64'));
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text.split('\f').filter((page) => page.trim() !== '')).toHaveLength(1);
    expect(text).toContain('INTERNAL');
    expect(text).toMatch(/Ristorante Os.*6\.0/);
  });

  it('leads to any client from the keyboard', async () => {
    await running.window.keyboard.press('Control+k');
    await running.window.getByRole('menuitem').first().waitFor();
    await running.window.keyboard.type('bottega');
    await running.window.keyboard.press('Enter');
    await heading('Bottega Verdefiore').waitFor();
    expect(await running.window.getByRole('main').innerText()).toContain('Pays within a week of terms');
  });

  it('is still there after the app was closed', async () => {
    await running.close();
    running = await launchApp({ dataFolder });
    await running.window.getByText('Law Firm Aldermoor').first().waitFor();
    expect(running.problems).toEqual([]);
  });
});
