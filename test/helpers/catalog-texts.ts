import { expect } from 'vitest';

/** What is left of a text after the marked parts of the test language, which may hold one another, are taken out. */
export function unmarkedRest(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    else if (letter === '⟧') depth -= 1;
    else if (depth === 0) rest += letter;
  }
  return rest;
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(unmarkedRest(text));
}

/** Data, and what React Aria says of its own accord in the language of the locale. */
const exempt = '[data-value], [role=spinbutton], [role=grid], [data-rac-own], style, script';
const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];

function isExempt(element: Element): boolean {
  return (
    element.closest(exempt) !== null ||
    (element.getAttribute('tabindex') === '-1' && element.closest('[style*="clip"]') !== null)
  );
}

/** Every text of a part of the page that comes neither from the catalog nor from data; the app stands in language `test`. */
export function findForeignTexts(container: Element): readonly string[] {
  const found: string[] = [];
  for (const element of [container, ...container.querySelectorAll('*')]) {
    if (isExempt(element)) continue;
    for (const node of element.childNodes) {
      const text = node.nodeType === 3 ? (node.textContent ?? '') : '';
      if (isWord(text)) found.push(text);
    }
    for (const name of attributes) {
      const text = element.getAttribute(name) ?? '';
      if (isWord(text)) found.push(`${name}=${text}`);
    }
  }
  return found;
}

/** Asserts that all texts are from the catalog; data such as names and dates stands in elements with `data-value`. */
export function expectOnlyCatalogTexts(container: Element): void {
  expect(findForeignTexts(container)).toEqual([]);
}
