import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx';
import { twips } from './docx-text.ts';

/** On every computer that opens the file, in this shape or as Liberation Sans; Inter is not, and can't be sent along. */
const font = 'Arial';

/** Names of the paragraph styles, beside Word's own for headings and titles. */
export const styleId = {
  small: 'PaperSmall',
  cell: 'PaperCell',
  dense: 'PaperDense',
  caption: 'PaperCaption',
} as const;

const accentLine = { style: BorderStyle.SINGLE, size: 12, color: '3F37A6', space: 6 } as const;

export type DocxLook = 'plain' | 'letter' | 'compact';

/** Points, millimetres before and after. */
type Head = readonly [points: number, beforeMm: number, afterMm: number];

type Measures = {
  readonly points: number;
  readonly afterMm: number;
  /** In 240ths of a line. */
  readonly line: number;
  readonly cell: number;
  readonly dense: number;
  readonly cellMm: number;
  /** Title, then headings from the first level on. */
  readonly heads: readonly [Head, Head, Head, Head, Head];
};

const plain: Measures = {
  points: 10.5,
  afterMm: 2.6,
  line: 288,
  cell: 9.5,
  dense: 8,
  cellMm: 0.6,
  heads: [
    [19, 0, 0.5],
    [14, 7, 2.5],
    [12, 5.5, 2],
    [11, 4.5, 1.5],
    [10.5, 4, 1.2],
  ],
};

const looks: Readonly<Record<DocxLook, Measures>> = {
  plain,
  letter: { ...plain, points: 10, afterMm: 2, line: 254 },
  compact: {
    points: 8.5,
    afterMm: 1,
    line: 240,
    cell: 7.5,
    dense: 7.5,
    cellMm: 0.2,
    heads: [
      [15, 0, 0.2],
      [9.5, 1.8, 0.2],
      [9, 1.6, 0.4],
      [8.5, 1.6, 0.4],
      [8.5, 1.4, 0.4],
    ],
  },
};

/**
 * @param locale BCP 47: the language that Word checks the spelling in.
 * @param look a letter stays on few pages, a compact paper on as few as it can.
 */
export function docxStyles(locale: string, look: DocxLook): NonNullable<IPropertiesOptions['styles']> {
  const { points, afterMm, line, cell, dense, cellMm, heads } = looks[look];
  const heading = (points: number, beforeMm: number, afterMm: number) => ({
    run: { font, size: `${points}pt` as const, bold: true, color: '111111' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(beforeMm), after: twips(afterMm) } },
  });
  const compact = (id: string, points: number) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: `${points}pt` as const },
    paragraph: { spacing: { before: twips(cellMm), after: twips(cellMm), line: Math.min(line, 250) } },
  });
  return {
    default: {
      document: {
        run: { font, size: `${points}pt`, color: '111111', language: { value: locale } },
        paragraph: { spacing: { after: twips(afterMm), line } },
      },
      title: heading(...heads[0]),
      heading1: heading(...heads[1]),
      heading2: heading(...heads[2]),
      heading3: heading(...heads[3]),
      heading4: heading(...heads[4]),
    },
    paragraphStyles: [
      compact(styleId.small, Math.min(points, 8.5)),
      compact(styleId.cell, cell),
      compact(styleId.dense, dense),
      { ...compact(styleId.caption, cell), run: { size: `${cell}pt`, bold: true }, paragraph: { keepNext: true } },
      {
        id: 'PaperSubtitle',
        name: 'PaperSubtitle',
        basedOn: 'Normal',
        paragraph: { border: { bottom: accentLine }, spacing: { after: twips(look === 'compact' ? 1.6 : 7) } },
      },
    ],
  };
}

/** Lists: bullets, and numbers that each numbered list starts anew. */
export const docxNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(7), hanging: twips(6.5) }, spacing: { after: twips(1) } } },
  };
}
