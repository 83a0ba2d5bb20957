import type { Page } from 'playwright-core';

type Recorder = typeof globalThis & { sheetDelays?: number[] };

/**
 * Types into the focused field of an open letter and answers how many milliseconds after each letter the sheet showed
 * it. `before` is what the sheet prints in front of the typed text.
 */
export async function typeIntoSheet(page: Page, text: string, before: string): Promise<readonly number[]> {
  await page.locator('[data-sheet]').evaluate((box, lead) => {
    const delays: number[] = [];
    (globalThis as Recorder).sheetDelays = delays;
    const waiting: { readonly text: string; readonly at: number }[] = [];
    document.addEventListener('input', ({ target }) => {
      waiting.push({ text: (target as HTMLInputElement).value.trim(), at: performance.now() });
    });
    new MutationObserver(() => {
      const shown = box.shadowRoot?.textContent ?? '';
      while (waiting[0] !== undefined && shown.includes(`${lead}${waiting[0].text}`)) {
        delays.push(performance.now() - (waiting.shift()?.at ?? 0));
      }
    }).observe(box.shadowRoot as ShadowRoot, { childList: true });
  }, before);
  await page.keyboard.type(text, { delay: 40 });
  await page.waitForFunction((count) => (globalThis as Recorder).sheetDelays?.length === count, text.length);
  return await page.evaluate(() => (globalThis as Recorder).sheetDelays ?? []);
}
