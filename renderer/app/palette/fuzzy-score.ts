/** Small letters without accents, so that "osterr" finds "Österreich". */
export function toSearchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .toLowerCase();
}

const startOfText = 12;
const startOfWord = 8;
const inARow = 5;
const anywhere = 1;
/** A long query whose letters lie scattered means something else. */
const longQuery = 5;
const mostScattered = 1 / 3;

function isWordStart(text: string, index: number): boolean {
  return index === 0 || !/[\p{L}\p{N}]/u.test(text[index - 1] ?? '');
}

/**
 * How well a query fits a text, both searchable: its letters must occur in order; starts of words and runs count most,
 * then shorter texts. Null where it doesn't fit, or a long query fits by scattered letters only; 0 for an empty query.
 */
export function fuzzyScore(query: string, text: string): number | null {
  const letters = query.replaceAll(' ', '');
  if (letters === '') return 0;
  const starts = [...text].flatMap((letter, index) => (letter === letters[0] ? [index] : []));
  const scores = starts.flatMap((start) => scoreFrom(letters, text, start) ?? []);
  return scores.length === 0 ? null : Math.max(...scores) - text.length / 100;
}

function scoreFrom(letters: string, text: string, start: number): number | null {
  let score = 0;
  let scattered = 0;
  let at = start - 1;
  for (const letter of letters) {
    const follows = text[at + 1] === letter;
    const wordStart = follows ? at + 1 : nextWordStart(text, letter, at + 1);
    const next = wordStart ?? text.indexOf(letter, at + 1);
    if (next < 0) return null;
    if (next === 0) score += startOfText;
    else if (isWordStart(text, next)) score += startOfWord;
    else if (follows && at >= start) score += inARow;
    else {
      score += anywhere;
      scattered += 1;
    }
    at = next;
  }
  return letters.length >= longQuery && scattered > letters.length * mostScattered ? null : score;
}

function nextWordStart(text: string, letter: string, from: number): number | undefined {
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === letter && isWordStart(text, index)) return index;
  }
  return undefined;
}
