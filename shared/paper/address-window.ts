import type { LetterForm } from './letterhead.ts';

/** Lines of an address by form: the window of an envelope shows six, on plain paper there is room for nine. */
export const mostAddressLines: Readonly<Record<LetterForm, number>> = { 'din-5008-b': 6, plain: 9 };

// 80 mm of the window: six lines in letters of 10 points, and nine of 7.5 where long lines go on in the next.
const window = { letters: 40, lines: 6, smallLetters: 50, smallLines: 9 } as const;

/** How an address stands in the window of an envelope: as usual, in smaller letters, or cut, which no paper may be. */
export function fitInWindow(address: readonly string[]): 'usual' | 'small' | 'cut' {
  if (countLines(address, window.letters) <= window.lines) return 'usual';
  return countLines(address, window.smallLetters) <= window.smallLines ? 'small' : 'cut';
}

/** Where long lines go on in the next. */
function countLines(address: readonly string[], letters: number): number {
  return address.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
}
