import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeRows } from '../helpers/import-worker.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const rowCount = 60_000;

type Asked = { readonly call: (channel: string, args: object) => Promise<string> };

async function listImports(page: Page): Promise<unknown> {
  const text = await page.evaluate(() => (window as unknown as { bridge: Asked }).bridge.call('imports.list', {}));
  return (JSON.parse(text) as { value: unknown }).value;
}

type Pulse = { readonly answers: number; readonly frames: number };

/** From now on asks main over and over, and counts frames, until it is ended. */
async function feelPulse(page: Page): Promise<() => Promise<Pulse>> {
  await page.evaluate(() => {
    const pulse = { answers: 0, frames: 0, isOver: false };
    Object.assign(window, { pulse });
    const ask = async (): Promise<void> => {
      while (!pulse.isOver) {
        await (window as unknown as { bridge: Asked }).bridge.call('imports.list', {});
        pulse.answers += 1;
        await new Promise((done) => setTimeout(done, 5));
      }
    };
    const frame = (): void => {
      pulse.frames += 1;
      if (!pulse.isOver) requestAnimationFrame(frame);
    };
    void ask();
    requestAnimationFrame(frame);
  });
  return () =>
    page.evaluate(() => {
      const { pulse } = window as unknown as { pulse: Pulse & { isOver: boolean } };
      pulse.isOver = true;
      return { answers: pulse.answers, frames: pulse.frames };
    });
}

describe('a long import in the app', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-long-'));
  const file = path.join(folder, 'time.csv');
  let running: RunningApp;
  const page = () => running.window;
  const progress = () => page().getByRole('progressbar');
  const rest = () => readdirSync(running.dataFolder).filter((name) => name.startsWith('importing-'));

  const choose = async () => {
    await page().getByRole('button', { name: 'Choose files' }).first().click();
    await page()
      .getByRole('button', { name: /^Import 60,000 rows/ })
      .click({ timeout: 60_000 });
  };

  beforeAll(async () => {
    writeFileSync(file, timeRows(rowCount));
    const dataFolder = path.join(folder, 'data');
    makeDataFolder(dataFolder, 3);
    running = await launchApp({ dataFolder });
    await page().getByRole('heading', { level: 1 }).waitFor();
    await running.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, file);
    for (const key of ['Escape', 'g', 'i']) await page().keyboard.press(key);
    await page().getByRole('heading', { level: 1, name: 'Import' }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('stops at the button, with nothing left behind', async () => {
    await choose();
    await progress().waitFor();
    await page().getByRole('button', { name: 'Cancel' }).click();
    await page().getByText('The import was cancelled. Nothing was changed.').waitFor();
    expect(rest()).toEqual([]);
    expect(await listImports(page())).toEqual([]);
  });

  it('lets the window live while it runs', async () => {
    const end = await feelPulse(page());
    await page()
      .getByRole('button', { name: /^Import 60,000 rows/ })
      .click();
    await progress().waitFor();
    await page().getByText('60,000').first().waitFor();
    await progress().waitFor({ state: 'detached', timeout: 60_000 });
    const pulse = await end();
    // a main that did the work itself would answer once before and once after it
    expect(pulse.answers).toBeGreaterThan(10);
    expect(pulse.frames).toBeGreaterThan(10);
    expect(await listImports(page())).toMatchObject([{ rows: { imported: rowCount } }]);
    expect(rest()).toEqual([]);
    expect(running.problems).toEqual([]);
  });
});
