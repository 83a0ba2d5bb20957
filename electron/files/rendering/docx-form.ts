import {
  BorderStyle,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { assertNever } from '../../../shared/core/errors.ts';
import type { FormBlock, FormField, SignaturesBlock, Signer } from '../../../shared/paper/blocks.ts';
import type { PaperImage } from '../../../shared/paper/letterhead.ts';
import type { PaperTexts } from '../../../shared/paper/paper-texts.ts';
import { styleId } from './docx-styles.ts';
import { noBorders } from './docx-table.ts';
import { line, runOf, twips } from './docx-text.ts';

const emptyBox = '\u2610';
const tickedBox = '\u2612';
const dateLineMm = 60;

export function docxOfForm({ fields }: FormBlock, widthMm: number): Paragraph[] {
  return fields.flatMap((field) => docxOfField(field, widthMm));
}

function docxOfField(field: FormField, widthMm: number): Paragraph[] {
  switch (field.kind) {
    case 'line':
      return [lineToFill(field.label, field.value, widthMm)];
    case 'date':
      return [lineToFill(field.label, field.value, dateLineMm)];
    case 'checkbox':
      return [boxedLine(field.isTicked === true, runOf(field.label))];
    case 'choice':
      return [
        new Paragraph({
          children: [
            ...runOf(field.label),
            ...field.options.flatMap((option) => [box(option === field.ticked, '   '), ...runOf(` ${option}`)]),
          ],
        }),
      ];
    case 'lines':
      return [
        line(field.label, { keepNext: true }),
        ...Array.from({ length: field.count }, () => lineToFill('', undefined, widthMm)),
      ];
    default:
      return assertNever(field);
  }
}

/** A box to tick and what it stands for. */
export function boxedLine(isTicked: boolean, label: readonly TextRun[]): Paragraph {
  return new Paragraph({
    indent: { left: twips(6), hanging: twips(6) },
    tabStops: [{ type: TabStopType.LEFT, position: twips(6) }],
    children: [box(isTicked, ''), ...runOf('\t'), ...label],
  });
}

function box(isTicked: boolean, before: string): TextRun {
  return new TextRun({ text: before + (isTicked ? tickedBox : emptyBox), font: 'Segoe UI Symbol' });
}

function lineToFill(label: string, value: string | undefined, endMm: number): Paragraph {
  const start = label === '' ? '' : `${label} `;
  return new Paragraph({
    spacing: { before: twips(3), after: twips(1) },
    tabStops: [{ type: TabStopType.RIGHT, position: twips(endMm), leader: LeaderType.UNDERSCORE }],
    children: [...runOf(start), ...(value === undefined ? [] : runOf(value, { underline: {} })), ...runOf('\t')],
  });
}

export function docxOfSignatures({ closing, signers }: SignaturesBlock, texts: PaperTexts, widthMm: number) {
  const isLetter = closing !== undefined;
  const opening = isLetter ? [line(closing, { keepNext: true, spacing: { before: twips(4) } })] : [];
  const [signer, ...others] = signers;
  // Word keeps paragraphs with what follows them, a table not: enclosures alone on a page could belong to anything.
  if (isLetter && signer !== undefined && others.length === 0)
    return [...opening, ...docxOfSigner(signer, true, texts)];
  const width = twips(Math.min(80, widthMm / signers.length));
  const places = new Table({
    columnWidths: signers.map(() => width),
    width: { size: width * signers.length, type: WidthType.DXA },
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: signers.map(
          (signer) =>
            new TableCell({
              children: docxOfSigner(signer, isLetter, texts),
              margins: { right: twips(6), left: 0, marginUnitType: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
  return [...opening, places, new Paragraph({ spacing: { after: twips(2) }, children: [] })];
}

function docxOfSigner(signer: Signer, isLetter: boolean, texts: PaperTexts): Paragraph[] {
  const { label, name, role, image, hasPlaceAndDate = false } = signer;
  const small = (text: string) => line(text, { style: styleId.small });
  return [
    ...(label === undefined ? [] : [line(label)]),
    ...(hasPlaceAndDate ? [room(10, undefined, true), small(texts.placeAndDate)] : []),
    room(isLetter ? 8 : 16, image, !isLetter),
    ...(isLetter ? [] : [small(`${texts.signature}, ${texts.nameInPrint}`)]),
    ...(name === undefined ? [] : [line(name, { keepNext: isLetter, spacing: { after: 0 } })]),
    ...(role === undefined ? [] : [small(role)]),
  ];
}

/** Height to sign in, on a line or without one. */
function room(heightMm: number, image: PaperImage | undefined, hasLine: boolean): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: {
      before: image === undefined ? twips(heightMm) : 0,
      after: twips(0.8),
      line: 240,
      lineRule: LineRuleType.AUTO,
    },
    ...(hasLine ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '111111', space: 1 } } } : {}),
    children: image === undefined ? [] : [docxOfImage(image)],
  });
}

const pixelsPerMm = 96 / 25.4;

export function docxOfImage({ mediaType, base64, widthMm, heightMm, description }: PaperImage): ImageRun {
  return new ImageRun({
    type: mediaType === 'image/png' ? 'png' : 'jpg',
    data: Buffer.from(base64, 'base64'),
    transformation: { width: widthMm * pixelsPerMm, height: heightMm * pixelsPerMm },
    altText: { name: description, title: description, description },
  });
}
