import type { Cell, RunText } from '../../../shared/paper/blocks.ts';
import { paperLanguages } from '../../../shared/paper/paper-document.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { cellText } from './cell-text.ts';
import { escapeHtml } from './escape-html.ts';

/** Runs as HTML: what stands out is `<strong>`, the rest plain. No line ends within a date. */
export function htmlOfRuns(text: RunText): string {
  if (typeof text === 'string') return wholeDates(text);
  return text
    .map((run) => (run.isStrong === true ? `<strong>${wholeDates(run.text)}</strong>` : wholeDates(run.text)))
    .join('');
}

const monthNames = paperLanguages.flatMap((language) => {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2026, month)));
});
const months = `(?:${monthNames.join('|')})`;
const writtenDate = new RegExp(
  `\\b\\d{1,2}\\.? (?:de )?${months}(?: (?:de )?\\d{4})?\\b|\\b${months} \\d{1,2}(?:, \\d{4})?\\b`,
  'g',
);

function wholeDates(text: string): string {
  return escapeHtml(text).replaceAll(writtenDate, '<span class="unbroken">$&</span>');
}

/** A cell or value: its text, or in its place the words for what is missing. */
export function htmlOfCell(cell: Cell, texts: PaperTexts): string {
  if (typeof cell === 'string') return breakable(cell);
  if (!('kind' in cell)) return htmlOfRuns(cell);
  const words = escapeHtml(cellText(cell, texts));
  if (cell.kind === 'gap') return `<span class="gap">${words}</span>`;
  return cell.kind === 'to-fill' ? '<div class="to-fill"></div>' : `<span class="quiet">${words}</span>`;
}

const mostLetters = 16;

/** Where a long word may go on in the next line: after its signs, and every few letters where it has none. */
function piecesOf(text: string): string[] {
  return text
    .split(/(?<=[@./_\-:;,\\])/)
    .flatMap((piece) => inEvenPieces(piece, Math.ceil(piece.length / mostLetters)));
}

function inEvenPieces(text: string, count: number): string[] {
  if (count <= 1) return [text];
  return text.match(new RegExp(`.{1,${Math.ceil(text.length / count)}}`, 'gsu')) ?? [text];
}

function breakable(text: string): string {
  return text
    .split(/([\s\u00A0]+)/)
    .map((word) => (word.length > 10 ? piecesOf(word).map(escapeHtml).join('<wbr>') : escapeHtml(word)))
    .join('');
}

/** Letters of the longest piece of a text that stays on one line. */
export function longestPiece(text: string): number {
  const words = text.split(/[^\S\u00A0]+/);
  const pieces = words.flatMap((word) => (word.length > 10 && !word.includes('\u00A0') ? piecesOf(word) : [word]));
  return Math.max(0, ...pieces.map((piece) => piece.length));
}

export function htmlLines(lines: readonly string[]): string {
  return lines.map((line) => `<p class="text">${escapeHtml(line)}</p>`).join('');
}
