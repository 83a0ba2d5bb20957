// Pictures to look at, not a test: every page of the app as it is drawn, for books of several sizes, light and dark.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createFileKeyVault } from '../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../electron/data-folder/open-data-folder.ts';
import { writeSettings } from '../../electron/db/repositories/settings.ts';
import { systemClock } from '../../electron/services/system-clock.ts';
import type { CurrencyCode } from '../../shared/core/money.ts';
import { demoPlans } from '../helpers/book/demo-plans.ts';
import { randomPlans } from '../helpers/book/random-plans.ts';
import { fillStore } from '../helpers/fill-store.ts';
import { makeBookRows } from '../helpers/make-book.ts';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

const folder = path.resolve(import.meta.dirname, '../../out/look');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 3, 12, 80];

type Shot = { readonly name: string; readonly show: (page: Page) => Promise<void> };

/** Goes wherever a few letters lead in the palette. */
async function command(page: Page, letters: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
}

const byKeys =
  (...keys: readonly string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const byCommand = (letters: string) => (page: Page) => command(page, letters);
const scrolled = async (page: Page) => {
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
};

const shots: readonly Shot[] = [
  { name: 'matrix', show: byKeys('g', 'm') },
  { name: 'matrix-below', show: scrolled },
  { name: 'list', show: byKeys('g', 'l') },
  { name: 'clients', show: byKeys('g', 'c') },
  { name: 'client', show: async (page) => void (await page.getByRole('rowheader').first().click()) },
  { name: 'client-below', show: scrolled },
  { name: 'settings', show: byKeys('g', 's') },
  { name: 'import', show: byKeys('i') },
  { name: 'first-steps', show: byCommand('first steps') },
  { name: 'recovery-key', show: byCommand('recovery key') },
  { name: 'add-client', show: byKeys('g', 'm', 'n') },
  { name: 'assess', show: byCommand('assess a client') },
  { name: 'incident', show: byCommand('log an incident') },
  { name: 'deal-breaker', show: byCommand('raise a deal-breaker') },
  { name: 'merge', show: byCommand('merge two') },
  { name: 'keys', show: byKeys('Escape', '?') },
  { name: 'palette', show: byKeys('Escape', 'Control+k') },
];

function makeBook(clientCount: number): string {
  const data = path.join(folder, `data-${clientCount}`);
  rmSync(data, { recursive: true, force: true });
  const store = openDataFolder(data, createFileKeyVault(data));
  if (clientCount > 0) {
    const plans = clientCount === demoPlans.length ? demoPlans : randomPlans(clientCount);
    fillStore(store.db, makeBookRows(plans), systemClock.today());
    writeSettings(store.db, {
      currency: 'EUR' as CurrencyCode,
      internalCostPerHour: 35,
      targetRatePerHour: 75,
      adminHoursPerClientMonth: 1.5,
      firstSteps: { step: 'done', bestClientIds: [], leastFitClientIds: [] },
    });
  }
  store.close();
  return data;
}

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
  const running = await launchApp({ dataFolder: makeBook(clientCount) });
  const page = running.window;
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, `${clientCount}-${colorScheme}-first`);
  for (const { name, show } of clientCount === 0 ? shots.filter(({ name }) => name !== 'client') : shots) {
    await show(page);
    await shoot(page, `${clientCount}-${colorScheme}-${name}`);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.waitForTimeout(250);
  if (colorScheme === 'light') await print(running, `${clientCount}-matrix`);
  for (const problem of running.problems) process.stdout.write(`${clientCount} ${colorScheme}: ${problem}\n`);
  await running.close();
}

mkdirSync(folder, { recursive: true });
for (const size of sizes) {
  await look(size, 'light');
  await look(size, 'dark');
}
process.stdout.write(`pictures lie in ${path.relative(process.cwd(), folder)}\n`);
