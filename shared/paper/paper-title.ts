import type { Paper } from './paper-document.ts';
import { toPlainText } from './plain-text.ts';

/** Title for metadata, print queue and window: the client's and the document's name, and nothing else. */
export function paperTitle({ clientName, documentName }: Pick<Paper, 'clientName' | 'documentName'>): string {
  const title = clientName === undefined ? documentName : `${clientName}: ${documentName}`;
  return toPlainText(title).replaceAll(/\s+/g, ' ').trim();
}
