import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Runs axe on the page as it stands, and gives a line for each problem. Open dialogs and menus are worth a run too. */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe); // through the debugger: a script tag would be stopped by the content security policy
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (tags) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, { runOnly: tags }),
    rules,
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
