import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, places, placesWithoutClients } from './app-places.ts';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const sizes = [
  { clients: 12, shown: places },
  { clients: 0, shown: placesWithoutClients },
];

const placesInPart = 6;

/** Few places a test, so that a slow machine has time for each. */
function inParts(all: readonly Place[]) {
  const count = Math.ceil(all.length / placesInPart);
  return Array.from({ length: count }, (_, index) => {
    const part = all.slice(index * placesInPart, (index + 1) * placesInPart);
    return { part, from: part[0]?.name, to: part.at(-1)?.name };
  });
}

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
    // a colour on its way from light to dark is neither
    await running.window.emulateMedia({ reducedMotion: 'reduce' });
    await running.window.reload();
    await running.window.setViewportSize({ width: 1280, height: 720 });
    await running.window.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await running.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // The places lead on from one another: a part begins where the one before it ended.
  it.each(inParts(shown))(
    'is accessible in light and dark and fits the window: $from to $to',
    async ({ part }) => {
      const { window } = running;
      const problems: string[] = [];
      for (const { name, show } of part) {
        await window.emulateMedia({ colorScheme: 'light' });
        await show(window);
        const isWider = await window.locator('main').evaluate((main) => main.scrollWidth > main.clientWidth);
        if (isWider) problems.push(`${name}: has to be scrolled sideways`);
        problems.push(...(await findAccessibilityProblems(window)).map((problem) => `${name}: ${problem}`));
        await window.emulateMedia({ colorScheme: 'dark' });
        const inDark = await findAccessibilityProblems(window, 'colours');
        problems.push(...inDark.map((problem) => `${name}, dark: ${problem}`));
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
