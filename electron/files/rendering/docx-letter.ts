import {
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { LetterHeadBlock } from '../../../shared/paper/blocks.ts';
import type { Letterhead } from '../../../shared/paper/letterhead.ts';
import { docxOfImage } from './docx-form.ts';
import { noBorders, noCellBorders } from './docx-table.ts';
import { runOf, twips } from './docx-text.ts';
import { returnLine } from './html-letter.ts';
import { letterBand } from './letter-band.ts';
import { dinFormB, type PageLayout } from './page-layout.ts';

const accent = { style: BorderStyle.SINGLE, size: 12, color: '3F37A6' } as const;
const addressLineMm = 4.5;
/** Between the sender and the line below. */
const bandFoot = twips(2);

/**
 * Sender, address and reference lines in a table without lines; in the German form its rows are exactly as high as the
 * standard says, so that the address stands in the window of the envelope.
 */
export function docxOfLetterHead(block: LetterHeadBlock, layout: PageLayout): (Paragraph | Table)[] {
  const isDin = block.form === 'din-5008-b';
  const { addressField, infoBlock } = dinFormB;
  const textMm = layout.widthMm - layout.leftMm - layout.rightMm;
  const infoMm = isDin ? textMm - (infoBlock.leftMm - layout.leftMm) : 70;
  const widths = [textMm - infoMm, infoMm] as const;
  const exact = (mm: number) => (isDin ? { height: { value: twips(mm), rule: HeightRule.EXACT } } : {});
  const bandMm = addressField.topMm - layout.topMm;
  const table = new Table({
    columnWidths: widths.map(twips),
    width: { size: twips(textMm), type: WidthType.DXA },
    borders: noBorders,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({ ...exact(bandMm - 5), children: bandCells(block.letterhead, widths) }),
      new TableRow({ height: { value: twips(isDin ? 5 : 9), rule: HeightRule.EXACT }, children: emptyCells(widths) }),
      new TableRow({
        ...exact(addressField.heightMm),
        children: [
          cell(widths[0], isDin ? dinAddress(block) : plainAddress(block)),
          cell(widths[1], infoLines(block, isDin)),
        ],
      }),
    ],
  });
  return [table];
}

function bandCells(letterhead: Letterhead, widths: readonly [number, number]): TableCell[] {
  const { name, logo, address, contact } = letterBand(letterhead);
  const sender =
    logo === undefined
      ? new Paragraph({ spacing: { after: bandFoot }, children: runOf(name, { bold: true, size: '14pt' }) })
      : new Paragraph({
          spacing: { after: bandFoot, line: 240, lineRule: LineRuleType.AUTO },
          children: [docxOfImage(logo)],
        });
  const lines = Array.from({ length: Math.max(address.length, contact.length) }, (_, index) =>
    contact.length === 0 ? (address[index] ?? '') : `${address[index] ?? ''}\t${contact[index] ?? ''}`,
  );
  const borders = { ...noCellBorders, bottom: accent };
  return [
    new TableCell({ borders, children: [sender] }),
    new TableCell({
      borders,
      width: { size: twips(widths[1]), type: WidthType.DXA },
      children: lines.length === 0 ? [new Paragraph({ children: [] })] : lines.map(bandLine),
    }),
  ];
}

const contactTabMm = 31;

function bandLine(text: string): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.LEFT, position: twips(contactTabMm) }],
    spacing: { after: 0, line: 210 },
    children: runOf(text, { size: '8pt' }),
  });
}

function emptyCells(widths: readonly number[]): TableCell[] {
  return widths.map((width) => cell(width, [new Paragraph({ spacing: { after: 0, line: 20 }, children: [] })]));
}

function cell(widthMm: number | undefined, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    borders: noCellBorders,
    verticalAlign: VerticalAlignTable.TOP,
    width: { size: twips(widthMm ?? 0), type: WidthType.DXA },
    children: children.length === 0 ? [new Paragraph({ children: [] })] : children,
  });
}

function exactLine(text: string, mm: number, size: `${number}pt`, bold = false): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(mm), lineRule: LineRuleType.EXACT },
    children: runOf(text, { size, bold }),
  });
}

function dinAddress({ letterhead, deliveryNote = [], recipient }: LetterHeadBlock): Paragraph[] {
  const noteMm = dinFormB.notesMm / 3;
  const notes = [...Array.from({ length: 3 - deliveryNote.length }, () => ''), ...deliveryNote];
  return [
    exactLine(returnLine(letterhead), dinFormB.returnLineMm, '6.5pt'),
    ...notes.map((text) => exactLine(text, noteMm, '9pt', true)),
    ...recipient.map((text) => exactLine(text, addressLineMm, '10.5pt')),
  ];
}

function plainAddress({ deliveryNote = [], recipient }: LetterHeadBlock): Paragraph[] {
  return [
    ...deliveryNote.map((text) => exactLine(text, 5.5, '9pt', true)),
    ...recipient.map((text) => exactLine(text, 5, '10.5pt')),
  ];
}

function infoLines({ info }: LetterHeadBlock, isDin: boolean): Paragraph[] {
  const labelMm = 18;
  const first = isDin ? twips(dinFormB.infoBlock.topMm - dinFormB.addressField.topMm) : 0;
  return info.map(
    ({ label, value }, index) =>
      new Paragraph({
        spacing: { before: index === 0 ? first : 0, after: twips(0.6), line: 230 },
        indent: { left: twips(labelMm), hanging: twips(labelMm) },
        tabStops: [{ type: TabStopType.LEFT, position: twips(labelMm) }],
        children: [...runOf(label, { size: '9pt', color: '333333' }), ...runOf('\t'), ...runOf(value, { size: '9pt' })],
      }),
  );
}
