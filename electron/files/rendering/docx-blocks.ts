import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  LeaderType,
  PageReference,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import { assertNever } from '../../../shared/core/errors.ts';
import type { ContentsBlock, InternalBlock, SectionBlock } from '../../../shared/paper/blocks.ts';
import type { OutlineEntry } from '../../../shared/paper/outline-of.ts';
import { formatPaperDate, type PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { boxedLine, docxOfForm, docxOfSignatures } from './docx-form.ts';
import { docxOfLetterHead } from './docx-letter.ts';
import { styleId } from './docx-styles.ts';
import { docxOfKeyValues, docxOfTable } from './docx-table.ts';
import { dashedBox, line, runOf, runsOf, twips } from './docx-text.ts';
import { gapText } from './html-blocks.ts';
import { dinFormB, type PageLayout } from './page-layout.ts';

/** What a block needs to know of the paper around it. */
export type DocxContext = {
  readonly texts: PaperTexts;
  readonly locale: string;
  readonly idPrefix: string;
  readonly pending: OutlineEntry[];
  readonly outline: readonly OutlineEntry[];
  readonly layout: PageLayout;
  /** Paragraphs stay on the page of what follows. */
  readonly isTogether?: boolean;
  /** A number for each numbered list, so that it begins with 1. */
  readonly nextList: () => number;
};

type Piece = Paragraph | Table;

export function docxOfBlocks(blocks: readonly InternalBlock[], context: DocxContext): Piece[] {
  return blocks.flatMap((block) => docxOfBlock(block, context));
}

function docxOfBlock(block: InternalBlock, context: DocxContext): Piece[] {
  const { texts, layout } = context;
  const widthMm = layout.widthMm - layout.leftMm - layout.rightMm;
  switch (block.kind) {
    case 'letter-head':
      return docxOfLetterHead(block, layout);
    case 'subject':
      return docxOfSubject(block);
    case 'title':
      return docxOfTitle(block);
    case 'heading':
      return [headingOf(block.level, block.number, block.text, block.isUnlisted !== true, context, {})];
    case 'section':
      return docxOfSection(block, context);
    case 'paragraph':
      return docxOfParagraph(block, context);
    case 'list':
      return docxOfList(block, context);
    case 'table':
      return docxOfTable(block, { texts, widthMm });
    case 'key-values':
      return docxOfKeyValues(block, { texts, widthMm });
    case 'notice':
      return docxOfNotice(block);
    case 'gap':
      return [new Paragraph({ children: runOf(gapText(block, texts), { border: dashedBox }) })];
    case 'form':
      return docxOfForm(block, widthMm);
    case 'signatures':
      return docxOfSignatures(block, texts, widthMm);
    case 'enclosures':
      return docxOfEnclosures(block);
    case 'cut-line':
      return docxOfCutLine(block);
    case 'contents':
      return docxOfContents(block, context, widthMm);
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 }, children: [] })];
    case 'together':
      return docxOfBlocks(block.blocks, { ...context, isTogether: true });
    default:
      return assertNever(block);
  }
}

type BlockOf<Kind extends InternalBlock['kind']> = Extract<InternalBlock, { readonly kind: Kind }>;

function docxOfSubject({ text }: BlockOf<'subject'>): Piece[] {
  const spacing = { before: twips(dinFormB.blankLinesMm), after: twips(dinFormB.blankLinesMm) };
  return [new Paragraph({ heading: HeadingLevel.HEADING_1, spacing, children: runOf(text, { size: '10.5pt' }) })];
}

function docxOfTitle({ text, subtitle }: BlockOf<'title'>): Piece[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runOf(text) }),
    line(subtitle ?? '', { style: 'PaperSubtitle' }),
  ];
}

function docxOfParagraph({ text, isSmall }: BlockOf<'paragraph'>, { isTogether }: DocxContext): Piece[] {
  return [
    new Paragraph({
      ...(isSmall === true ? { style: styleId.small } : {}),
      keepNext: isTogether === true,
      keepLines: isTogether === true,
      children: runsOf(text),
    }),
  ];
}

function docxOfEnclosures({ title, items }: BlockOf<'enclosures'>): Piece[] {
  return [
    new Paragraph({ keepNext: true, spacing: { before: twips(2), after: 0 }, children: runOf(title, { bold: true }) }),
    ...items.map((item, index) => line(item, { keepNext: index < items.length - 1, spacing: { after: 0 } })),
  ];
}

function docxOfCutLine({ label }: BlockOf<'cut-line'>): Piece[] {
  return [
    line(label ?? '', {
      style: styleId.small,
      border: { top: { style: BorderStyle.DASHED, size: 6, color: '111111', space: 4 } },
      spacing: { before: twips(8) },
      keepNext: true,
    }),
  ];
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

type HeadingLook = { readonly pageBreakBefore?: boolean };

function headingOf(
  level: 1 | 2 | 3,
  number: string | undefined,
  text: string,
  isListed: boolean,
  { pending, idPrefix }: DocxContext,
  look: HeadingLook,
): Paragraph {
  const runs = [...(number === undefined ? [] : runOf(`${number}  `)), ...runOf(text)];
  const entry = isListed ? pending.shift() : undefined;
  const children = entry === undefined ? runs : [new Bookmark({ id: `${idPrefix}${entry.id}`, children: runs })];
  // Word's "Title" stands above its first heading, so headings start at 1 whether or not there is one.
  return new Paragraph({ heading: headings[level - 1] ?? HeadingLevel.HEADING_4, children, ...look });
}

function docxOfSection(block: SectionBlock, context: DocxContext): Piece[] {
  const { texts, locale } = context;
  const notes = [
    ...(block.statusNote === undefined ? [] : [block.statusNote]),
    ...(block.lastVerifiedOn === undefined ? [] : [texts.verifiedOn(formatPaperDate(block.lastVerifiedOn, locale))]),
    ...(block.verifiedNote === undefined ? [] : [block.verifiedNote]),
  ];
  return [
    headingOf(1, block.number, block.title, true, context, { pageBreakBefore: block.isOnSamePage !== true }),
    new Paragraph({
      style: styleId.small,
      keepNext: true,
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '111111', space: 4 } },
      spacing: { after: twips(block.isOnSamePage === true ? 0.6 : 4) },
      children: [
        ...runOf(`${texts.statusLabel} `),
        ...runOf(texts.status[block.status], { bold: true }),
        ...notes.flatMap((note) => runOf(` · ${note}`)),
      ],
    }),
  ];
}

function docxOfList({ style, items }: BlockOf<'list'>, context: DocxContext): Piece[] {
  if (style === 'checkboxes') return items.map((item) => boxedLine(false, runsOf(item)));
  const numbering = { reference: style, level: 0, instance: context.nextList() };
  return items.map((item) => new Paragraph({ numbering, children: runsOf(item) }));
}

function docxOfNotice({ title, text }: BlockOf<'notice'>): Piece[] {
  const side = { style: BorderStyle.SINGLE, size: 6, color: '111111', space: 6 } as const;
  const border = { top: side, bottom: side, right: side, left: { ...side, size: 24 } };
  const head: TextRun[] = title === undefined ? [] : [...runOf(title, { bold: true }), new TextRun({ break: 1 })];
  return [
    new Paragraph({
      keepLines: true,
      border,
      indent: { left: twips(3), right: twips(3) },
      spacing: { before: twips(3), after: twips(6) },
      children: [...head, ...runsOf(text)],
    }),
  ];
}

function docxOfContents({ title, deepest }: ContentsBlock, context: DocxContext, widthMm: number): Piece[] {
  const { outline, texts, idPrefix } = context;
  const entries = outline.filter(({ level }) => level <= deepest);
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runOf(title ?? texts.contents) }),
    ...entries.map(({ id, level, number, text, status }) => {
      const state = status === undefined ? '' : `  ${texts.status[status]}`;
      return new Paragraph({
        spacing: { after: twips(1) },
        indent: { left: twips(level === 2 ? 10 : 0) },
        tabStops: [{ type: TabStopType.RIGHT, position: twips(widthMm), leader: LeaderType.DOT }],
        children: [
          ...runOf(`${number === undefined ? '' : `${number}  `}${text}`),
          ...runOf(state, { size: '8.5pt' }),
          ...runOf('\t'),
          new PageReference(`${idPrefix}${id}`),
        ],
      });
    }),
  ];
}
