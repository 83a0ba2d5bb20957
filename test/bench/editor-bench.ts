import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { launchApp } from '../e2e/launch-app.ts';
import { typeIntoSheet } from '../e2e/type-into-sheet.ts';
import { type Measured, median } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');
// What a hand that types does not notice.
const budgetMs = 50;
const typed = 'Alpina Systems of Bolzano, Rossi Informatica, and Dolomit Computer';

/** (h) From a letter typed in the editor to the letter on the sheet, in the real window with the demo book. */
export async function benchEditor(folder: string, say: (text: string) => void): Promise<Measured> {
  say('typing into a letter …');
  const book = join(folder, 'book');
  execFileSync(process.execPath, [join(root, 'dist/main/cli.js'), 'demo', '--out', book]);
  const { window, close } = await launchApp({ dataFolder: join(book, 'data') });
  await window.getByText('Law Firm Aldermoor').first().waitFor();
  await window.keyboard.press('Control+k');
  await window.getByRole('menuitem').first().waitFor();
  await window.keyboard.type('autohaus');
  await window.keyboard.press('Enter');
  await window.getByRole('button', { name: 'Documents', exact: true }).click();
  await window.getByRole('button', { name: 'New letter: outgrown each other' }).click();
  await window.locator('[data-sheet]').waitFor();
  await window.getByRole('textbox', { name: 'Providers to recommend' }).focus();
  const delays = await typeIntoSheet(window, typed, 'Providers you could ask: ');
  await close();
  const value = median(delays);
  const slowest = Math.round(Math.max(...delays));
  return {
    id: 'h',
    what: 'show a typed letter on the sheet',
    baseline: `a budget of ${budgetMs} ms`,
    unit: 'ms',
    value,
    baselineValue: budgetMs,
    ratio: value / budgetMs,
    target: 1,
    runs: delays.length,
    note: `slowest ${slowest} ms`,
  };
}
