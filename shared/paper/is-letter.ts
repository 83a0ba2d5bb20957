import type { Paper } from './paper-document.ts';

/** Whether a paper is nothing but a letter: it is set smaller, so that a friendly one fits on one page. */
export function isLetter({ blocks }: Pick<Paper, 'blocks'>): boolean {
  return blocks[0]?.kind === 'letter-head' && blocks.every(({ kind }) => kind !== 'title');
}
