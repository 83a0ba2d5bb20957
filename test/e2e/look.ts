// Pictures to look at, not a test: every page of the app as it is drawn, for books of several sizes, light and dark.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { places, placesWithoutClients } from './app-places.ts';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';
import { makeDataFolder } from './make-data-folder.ts';

const folder = path.resolve(import.meta.dirname, '../../out/look');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 3, 12, 80];

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(250); // pictures are for people: what is still on its way in is let in
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  for (const problem of await findAccessibilityProblems(page)) process.stdout.write(`${name}: ${problem}\n`);
}

async function print({ app }: RunningApp, name: string): Promise<void> {
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const options = { landscape: true, printBackground: true, preferCSSPageSize: true };
    return (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF(options))?.toString('base64');
  });
  writeFileSync(path.join(folder, `${name}.pdf`), Buffer.from(bytes ?? '', 'base64'));
}

async function look(clientCount: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const dataFolder = path.join(folder, `data-${clientCount}`);
  rmSync(dataFolder, { recursive: true, force: true });
  makeDataFolder(dataFolder, clientCount);
  const running = await launchApp({ dataFolder });
  const page = running.window;
  const name = (place: string) => `${clientCount}-${colorScheme}-${place}`;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, name('opened'));
  for (const place of clientCount === 0 ? placesWithoutClients : places) {
    await place.show(page);
    await shoot(page, name(place.name));
  }
  if (colorScheme === 'light' && clientCount > 0) {
    for (const key of ['Escape', 'g', 'm']) await page.keyboard.press(key);
    await page.getByRole('heading', { level: 1, name: 'Matrix' }).waitFor();
    await print(running, `${clientCount}-matrix`);
  }
  for (const problem of running.problems) process.stdout.write(`${name('window')}: ${problem}\n`);
  await running.close();
}

mkdirSync(folder, { recursive: true });
for (const size of sizes) {
  await look(size, 'light');
  await look(size, 'dark');
}
process.stdout.write(`pictures lie in ${path.relative(process.cwd(), folder)}\n`);
