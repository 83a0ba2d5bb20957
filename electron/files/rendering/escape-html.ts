import { toPlainText } from '../../../shared/paper/plain-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute; whatever it holds, it is read back as itself. */
export function escapeHtml(text: string): string {
  return toPlainText(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
