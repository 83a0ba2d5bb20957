import type { OutCell, OutTable } from '../../files/writing/out-table.ts';

export const longTextsName = 'long_texts';

const mark = '@long ';
/** Excel keeps at most 32,767 letters in a cell. */
const mostLetters = 32_000;

/** Texts too long for a cell go to a sheet of their own, in pieces; the cell says which. */
export type LongTexts = {
  readonly takeOut: (rows: Iterable<readonly OutCell[]>) => Generator<readonly OutCell[]>;
  /** To be written last. */
  readonly table: OutTable;
};

export function makeLongTexts(): LongTexts {
  const kept: string[] = [];
  const shorten = (cell: OutCell): OutCell => {
    if (cell?.kind !== 'text' || (cell.text.length <= mostLetters && !cell.text.startsWith(mark))) return cell;
    kept.push(cell.text);
    return { kind: 'text', text: `${mark}${kept.length}` };
  };
  function* takeOut(rows: Iterable<readonly OutCell[]>): Generator<readonly OutCell[]> {
    for (const row of rows) yield row.map(shorten);
  }
  function* pieces(): Generator<readonly OutCell[]> {
    for (const [at, text] of kept.entries()) {
      for (let from = 0; from === 0 || from < text.length; from += mostLetters)
        // a letter before each piece: readers drop blanks at the edge of a cell
        yield [
          { kind: 'number', value: at + 1 },
          { kind: 'text', text: `|${text.slice(from, from + mostLetters)}|` },
        ];
    }
  }
  return { takeOut, table: { name: longTextsName, headers: ['number', 'piece'], rows: { [Symbol.iterator]: pieces } } };
}

/** The texts as they were, by the sheet's rows; a cell that names none stays itself. */
export function makeLongTextReader(rows: Iterable<readonly string[]>): (cell: string) => string {
  const texts = new Map<string, string>();
  for (const [number = '', piece = ''] of rows) texts.set(number, (texts.get(number) ?? '') + piece.slice(1, -1));
  return (cell) => (cell.startsWith(mark) ? (texts.get(cell.slice(mark.length)) ?? cell) : cell);
}
