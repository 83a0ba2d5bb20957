import type { Cell, RunText } from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { cellText } from './cell-text.ts';
import { escapeHtml } from './escape-html.ts';

/** Runs as HTML: what stands out is `<strong>`, the rest plain. */
export function htmlOfRuns(text: RunText): string {
  if (typeof text === 'string') return escapeHtml(text);
  return text
    .map((run) => (run.isStrong === true ? `<strong>${escapeHtml(run.text)}</strong>` : escapeHtml(run.text)))
    .join('');
}

/** A cell or value: its text, or in its place the words for what is missing. */
export function htmlOfCell(cell: Cell, texts: PaperTexts): string {
  if (typeof cell === 'string' || !('kind' in cell)) return htmlOfRuns(cell);
  const words = escapeHtml(cellText(cell, texts));
  if (cell.kind === 'gap') return `<span class="gap">${words}</span>`;
  return cell.kind === 'to-fill' ? '<div class="to-fill"></div>' : `<span class="quiet">${words}</span>`;
}

export function htmlLines(lines: readonly string[]): string {
  return lines.map((line) => `<p class="text">${escapeHtml(line)}</p>`).join('');
}
