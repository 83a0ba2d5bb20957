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

/**
 * @param locale BCP 47: the language that Word checks the spelling in.
 * @param points of the text; headings and tables have sizes of their own.
 */
export function docxStyles(locale: string, points: 10 | 10.5): NonNullable<IPropertiesOptions['styles']> {
  const heading = (points: number, beforeMm: number, afterMm: number) => ({
    run: { font, size: `${points}pt` as const, bold: true, color: '111111' },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: twips(beforeMm), after: twips(afterMm) } },
  });
  const compact = (id: string, points: number) => ({
    id,
    name: id,
    basedOn: 'Normal',
    run: { size: `${points}pt` as const },
    paragraph: { spacing: { before: twips(0.6), after: twips(0.6), line: 250 } },
  });
  return {
    default: {
      document: {
        run: { font, size: `${points}pt`, color: '111111', language: { value: locale } },
        paragraph: { spacing: { after: twips(points === 10 ? 2 : 2.6), line: points === 10 ? 254 : 288 } },
      },
      title: { ...heading(19, 0, 0.5) },
      heading1: heading(14, 7, 2.5),
      heading2: heading(12, 5.5, 2),
      heading3: heading(11, 4.5, 1.5),
      heading4: heading(10.5, 4, 1.2),
    },
    paragraphStyles: [
      compact(styleId.small, 8.5),
      compact(styleId.cell, 9.5),
      compact(styleId.dense, 8),
      { ...compact(styleId.caption, 9.5), run: { size: '9.5pt', bold: true }, paragraph: { keepNext: true } },
      {
        id: 'PaperSubtitle',
        name: 'PaperSubtitle',
        basedOn: 'Normal',
        paragraph: { border: { bottom: accentLine }, spacing: { after: twips(7) } },
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
