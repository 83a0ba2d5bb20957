import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const asked = {
  all: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  /** What can differ between light and dark. */
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const;

/** Runs axe on the page as it stands, and gives a line for each problem. Open dialogs and menus are worth a run too. */
export async function findAccessibilityProblems(page: Page, ask: keyof typeof asked = 'all'): Promise<string[]> {
  const isThere = await page.evaluate(() => Reflect.has(globalThis, 'axe'));
  if (!isThere) await page.evaluate(axe); // through the debugger: the content security policy would stop a script tag
  const { violations } = await page.evaluate<AxeResults, { type: 'tag' | 'rule'; values: string[] }>(
    async (runOnly) => {
      // a colour on its way to another is nobody's choice
      const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
      await Promise.allSettled(moving.map(({ finished }) => finished));
      return await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(document, {
        runOnly,
        resultTypes: ['violations'],
      });
    },
    { type: asked[ask].type, values: [...asked[ask].values] },
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(' | ')})`);
}
