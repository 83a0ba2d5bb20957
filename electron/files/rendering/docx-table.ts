import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type {
  Alignment,
  Cell,
  Column,
  KeyValuesBlock,
  Row,
  RunText,
  TableBlock,
} from '../../../shared/paper/blocks.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { styleId } from './docx-styles.ts';
import { line, runsOf, runsOfCell, twips } from './docx-text.ts';
import { columnWidthsPct } from './html-table.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const strong = { style: BorderStyle.SINGLE, size: 8, color: '111111' } as const;

/** No line anywhere: for tables that only put things side by side. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
export const noCellBorders = { top: none, bottom: none, left: none, right: none };

const alignments = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;

type TableContext = { readonly texts: PaperTexts; readonly widthMm: number };
type CellLook = {
  readonly style: string;
  readonly align?: Alignment;
  readonly isStrong?: boolean;
  readonly isHead?: boolean;
  /** More of the row follows in the next one: no line between, no page either. */
  readonly hasBelow?: boolean;
};

/** Head on every page, no row cut, the same widths as on the printed page. */
export function docxOfTable(table: TableBlock, context: TableContext): (Paragraph | Table)[] {
  const { caption, columns, rows, footRows = [], hasRowHeads = false, emptyText, isDense = false } = table;
  const style = isDense ? styleId.dense : styleId.cell;
  const toRows = (row: Row) => {
    const cells = new TableRow({
      cantSplit: true,
      children: row.cells.map((cell, index) =>
        cellOf(cell, context, {
          style,
          align: columns[index]?.align ?? 'start',
          isStrong: row.isStrong === true || (hasRowHeads && index === 0),
          hasBelow: row.below !== undefined,
        }),
      ),
    });
    return row.below === undefined ? [cells] : [cells, rowOfText(row.below, columns.length, style)];
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header, align = 'start' }) =>
      cellOf(header, context, { style, align, isStrong: true, isHead: true }),
    ),
  });
  const empty = rows.length === 0 && emptyText !== undefined ? [rowOfText(emptyText, columns.length, style)] : [];
  return [
    ...(caption === undefined ? [] : [line(caption, { style: styleId.caption })]),
    frameOf(
      [head, ...rows.flatMap(toRows), ...empty, ...footRows.flatMap(toRows)],
      widthsOf(columns, context.widthMm),
      context,
    ),
    space(),
  ];
}

/** Labels and values side by side. */
export function docxOfKeyValues({ items }: KeyValuesBlock, context: TableContext): (Paragraph | Table)[] {
  const rows = items.map(
    ({ label, value }) =>
      new TableRow({
        cantSplit: true,
        children: [cellOf(label, context, { style: styleId.cell }), cellOf(value, context, { style: styleId.cell })],
      }),
  );
  return rows.length === 0
    ? []
    : [
        frameOf(
          rows,
          [0.32, 0.68].map((share) => twips(context.widthMm * share)),
          context,
        ),
        space(),
      ];
}

function frameOf(rows: readonly TableRow[], columnWidths: readonly number[], { widthMm }: TableContext): Table {
  return new Table({
    rows,
    columnWidths,
    width: { size: twips(widthMm), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: thin, bottom: thin },
    margins: { left: twips(1), right: twips(1), top: 0, bottom: 0, marginUnitType: WidthType.DXA },
  });
}

function widthsOf(columns: readonly Column[], widthMm: number): number[] {
  const widths = columnWidthsPct(columns) ?? columns.map(() => 100 / columns.length);
  return widths.map((pct) => twips((widthMm * pct) / 100));
}

function cellOf(
  cell: Cell,
  { texts }: TableContext,
  { style, align = 'start', isStrong = false, isHead = false, hasBelow = false }: CellLook,
) {
  return new TableCell({
    children: [
      new Paragraph({
        style,
        alignment: alignments[align],
        keepNext: hasBelow || isHead,
        children: runsOfCell(cell, texts, isStrong),
      }),
    ],
    ...(isHead ? { borders: { bottom: strong } } : hasBelow ? { borders: { bottom: none } } : {}),
  });
}

function rowOfText(text: RunText, columnSpan: number, style: string): TableRow {
  return new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan,
        borders: { top: none },
        children: [new Paragraph({ style, children: runsOf(text) })],
      }),
    ],
  });
}

/** Word glues tables that follow one another together unless a paragraph stands between. */
function space(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 200 }, children: [] });
}
