import { BorderStyle, type IParagraphOptions, type IRunOptions, Paragraph, Tab, TextRun } from 'docx';
import type { Cell, RunText } from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { toPlainText } from '../../../shared/paper/plain-text.ts';
import { cellText } from './cell-text.ts';

/** Twentieths of a point in a millimetre. */
const twipsPerMm = 1440 / 25.4;

export function twips(mm: number): number {
  return Math.round(mm * twipsPerMm);
}

export const dashedBox = { style: BorderStyle.DASHED, size: 4, color: '111111', space: 1 } as const;

/** One run of plain text; line feeds and tabs are those of the document, everything else is a character. */
export function runOf(text: string, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] {
  return toPlainText(text)
    .split('\n')
    .map((line, index) => {
      const pieces = line.split('\t').flatMap((piece, place) => (place === 0 ? [piece] : [new Tab(), piece]));
      return new TextRun({ ...options, children: pieces, ...(index === 0 ? {} : { break: 1 }) });
    });
}

export function runsOf(text: RunText, options: Omit<IRunOptions, 'text' | 'children' | 'break'> = {}): TextRun[] {
  if (typeof text === 'string') return runOf(text, options);
  return text.flatMap((run) => runOf(run.text, run.isStrong === true ? { ...options, bold: true } : options));
}

export function runsOfCell(cell: Cell, texts: PaperTexts, isStrong: boolean): TextRun[] {
  const options = isStrong ? { bold: true } : {};
  if (typeof cell === 'string' || !('kind' in cell)) return runsOf(cell, options);
  const words = cellText(cell, texts);
  return cell.kind === 'gap' ? runOf(words, { ...options, border: dashedBox }) : runOf(words, options);
}

export function line(text: string, options: Omit<IParagraphOptions, 'text' | 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children: runOf(text) });
}
