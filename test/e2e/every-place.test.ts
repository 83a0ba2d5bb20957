import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { places, placesWithoutClients } from './app-places.ts';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const sizes = [
  { clients: 12, shown: places },
  { clients: 0, shown: placesWithoutClients },
];

describe.each(sizes)('every place of a book of $clients clients', ({ clients, shown }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'winnow-places-'));
  let running: RunningApp;

  beforeAll(async () => {
    makeDataFolder(path.join(folder, 'data'), clients);
    running = await launchApp({ dataFolder: path.join(folder, 'data') });
    await running.window.addInitScript(() => {
      const breaches: string[] = [];
      Object.assign(globalThis, { breaches });
      document.addEventListener('securitypolicyviolation', (event) => {
        breaches.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    await running.window.reload();
    await running.window.setViewportSize({ width: 1280, height: 720 });
    await running.window.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['light', 'dark'] as const)(
    'is accessible in %s and fits the window',
    async (colorScheme) => {
      const { window } = running;
      await window.emulateMedia({ colorScheme });
      const problems: string[] = [];
      for (const { name, show } of shown) {
        await show(window);
        problems.push(...(await findAccessibilityProblems(window)).map((problem) => `${name}: ${problem}`));
        const isWider = await window.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
        if (isWider) problems.push(`${name}: has to be scrolled sideways`);
      }
      expect(problems).toEqual([]);
    },
    120_000,
  );

  it('breaks no content security policy and writes no error', async () => {
    const breaches = await running.window.evaluate(() => Reflect.get(globalThis, 'breaches'));
    expect(breaches).toEqual([]);
    expect(running.problems).toEqual([]);
  });
});
