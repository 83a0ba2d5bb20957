import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { isLetter } from '../../../shared/paper/is-letter.ts';
import { outlineOf } from '../../../shared/paper/outline-of.ts';
import type { Paper } from '../../../shared/paper/paper-document.ts';
import { getPaperTexts } from '../../../shared/paper/paper-texts.ts';
import { paperTitle } from '../../../shared/paper/paper-title.ts';
import { docxOfBlocks } from './docx-blocks.ts';
import { type DocxLook, docxNumbering, docxStyles } from './docx-styles.ts';
import { line, runOf, twips } from './docx-text.ts';
import { businessLines } from './html-foot.ts';
import { type PageLayout, pageLayout } from './page-layout.ts';
import { unzip, zipSameBytes } from './zip-same-bytes.ts';

/** Papers as one Word document, one after the other; the same papers are the same bytes. */
export async function renderDocx(papers: readonly [Paper, ...Paper[]], documentName?: string): Promise<Uint8Array> {
  const [first] = papers;
  let lists = 0;
  const isAlone = papers.length === 1;
  const sections = papers.map((paper, index) =>
    sectionOf({ paper, idPrefix: isAlone ? '' : `p${index + 1}-`, hasPageNumbers: isAlone, nextList: () => ++lists }),
  );
  const document = new Document({
    title: documentName ?? paperTitle(first),
    creator: '',
    lastModifiedBy: '',
    styles: docxStyles(first.locale, lookOf(first)),
    numbering: docxNumbering,
    // Only Word knows on which page a heading falls: it asks to fill in the contents when it opens the file.
    features: { updateFields: papers.some(({ blocks }) => blocks.some(({ kind }) => kind === 'contents')) },
    sections,
  });
  const parts = unzip(new Uint8Array(await Packer.toArrayBuffer(document)));
  return zipSameBytes(settle(parts, first.datedOn), first.datedOn);
}

function lookOf(paper: Paper): DocxLook {
  if (paper.isCompact === true) return 'compact';
  return isLetter(paper) ? 'letter' : 'plain';
}

type SectionParts = {
  readonly paper: Paper;
  readonly idPrefix: string;
  /** False where several letters are in one file, whose pages aren't one document's. */
  readonly hasPageNumbers: boolean;
  readonly nextList: () => number;
};

function sectionOf({ paper, idPrefix, hasPageNumbers, nextList }: SectionParts): ISectionOptions {
  const layout = pageLayout(paper.size, businessLines(paper).length > 0, paper.isCompact);
  const outline = outlineOf(paper);
  return {
    properties: {
      page: {
        size: { width: twips(layout.widthMm), height: twips(layout.heightMm) },
        margin: {
          top: twips(layout.topMm),
          right: twips(layout.rightMm),
          bottom: twips(layout.bottomMm),
          left: twips(layout.leftMm),
          header: twips(8),
          footer: twips(10),
        },
      },
    },
    headers: { default: headerOf(paper) },
    footers: { default: footerOf(paper, layout, hasPageNumbers) },
    children: docxOfBlocks(paper.blocks, {
      texts: getPaperTexts(paper.language),
      locale: paper.locale,
      idPrefix,
      pending: [...outline],
      outline,
      layout,
      nextList,
    }),
  };
}

function headerOf({ audience, isDraft, language }: Paper): Header {
  const texts = getPaperTexts(language);
  const words = [...(audience === 'internal' ? [texts.internal] : []), ...(isDraft === true ? [texts.draft] : [])];
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { after: 0 },
        children: words.flatMap((word) => [
          ...runOf(word, { bold: true, border: { style: BorderStyle.SINGLE, size: 6, color: '111111', space: 2 } }),
          ...runOf('  '),
        ]),
      }),
    ],
  });
}

function footerOf(paper: Paper, layout: PageLayout, hasPageNumbers: boolean): Footer {
  const [before, between] = getPaperTexts(paper.language).pageOf;
  const textMm = layout.widthMm - layout.leftMm - layout.rightMm;
  const size = '7.5pt' as const;
  const numbers = new TextRun({
    size,
    children: hasPageNumbers ? [`${before} `, PageNumber.CURRENT, ` ${between} `, PageNumber.TOTAL_PAGES] : [],
  });
  const first = new Paragraph({
    spacing: { after: 0, line: 240 },
    tabStops: [
      { type: TabStopType.CENTER, position: twips(textMm / 2) },
      { type: TabStopType.RIGHT, position: twips(textMm) },
    ],
    children: [...runOf(`${paper.foot.start ?? ''}\t${paper.foot.center ?? ''}\t`, { size }), numbers],
  });
  const business = businessLines(paper).map(
    (text) => new Paragraph({ spacing: { after: 0, line: 240 }, children: runOf(text, { size }) }),
  );
  return new Footer({
    children: business.length === 0 ? [first] : [first, line('', { spacing: { after: 0, line: 60 } }), ...business],
  });
}

const corePart = 'docProps/core.xml';
const textPart = 'word/document.xml';

/**
 * The paper's date in place of the clock's, and ids counted from 1 though the library counts on from document to
 * document. Text can't be taken for either: in it, every `<` is written `&lt;`.
 */
function settle(parts: Readonly<Record<string, Uint8Array>>, datedOn: CalendarDate): Record<string, Uint8Array> {
  const core = decode(parts[corePart]);
  const dated = core.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${datedOn}T00:00:00Z`);
  const text = recount(recount(decode(parts[textPart]), /(<wp:docPr id=")(\d+)/g), /(<w:bookmark[^>]* w:id=")(\d+)/g);
  const encoder = new TextEncoder();
  return { ...parts, [corePart]: encoder.encode(dated), [textPart]: encoder.encode(text) };
}

function recount(xml: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replaceAll(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}`;
  });
}

function decode(part: Uint8Array | undefined): string {
  return new TextDecoder().decode(part);
}
