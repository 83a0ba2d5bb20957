import { Refusal } from '../../../../shared/core/errors.ts';
import { findMeaning, type NumberMeaning } from './number-formats.ts';
import { nothing, readPart, unescapeCellText, type WorkbookParts } from './workbook-parts.ts';

export type SheetEntry = { readonly name: string; readonly path: string; readonly isHidden: boolean };

/** What of a workbook has to be known before its sheets are read. */
export type WorkbookFrame = {
  readonly sheets: readonly SheetEntry[];
  readonly is1904: boolean;
  readonly texts: readonly string[];
  readonly meanings: readonly NumberMeaning[];
};

const mostTexts = 8_000_000;
const mostFormats = 100_000;
const mostSheets = 500;

export function readWorkbookFrame(parts: WorkbookParts): WorkbookFrame {
  const folder = 'xl/';
  const targets = readRelations(parts, `${folder}_rels/workbook.xml.rels`);
  const found: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  const workbook = readPart(parts, `${folder}workbook.xml`, {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const isHidden = attributes['state'] !== undefined && attributes['state'] !== 'visible';
      found.push({ name: attributes['name'] ?? '', id: attributes['r:id'] ?? idOf(attributes), isHidden });
      if (found.length > mostSheets)
        throw new Refusal('archive-unsafe', `the workbook has more than ${mostSheets} sheets`, {
          maxSheets: mostSheets,
        });
    },
    text: nothing,
    close: nothing,
  });
  if (workbook === undefined) throw new Refusal('file-broken', 'the workbook has no list of sheets');
  const sheets = found.flatMap(({ name, id, isHidden }) => {
    const target = targets.get(id);
    return target === undefined ? [] : [{ name, path: toPath(folder, target), isHidden }];
  });
  return { sheets, is1904, texts: readTexts(parts, folder), meanings: readMeanings(parts, folder) };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The relation of a sheet under whatever prefix the workbook gives it. */
function idOf(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';
}

function toPath(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}

function readRelations(parts: WorkbookParts, path: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readPart(parts, path, {
    open: (name, { Id: id, Target: target, Type: type = '' }) => {
      if (name === 'Relationship' && id !== undefined && target !== undefined && type.endsWith('/worksheet'))
        targets.set(id, target);
    },
    text: nothing,
    close: nothing,
  });
  return targets;
}

/** The texts that cells name by number; phonetic helps inside them are no part of the text. */
function readTexts(parts: WorkbookParts, folder: string): readonly string[] {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  readPart(parts, `${folder}sharedStrings.xml`, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isPhonetic = true;
    },
    text: (text) => {
      if (isText && !isPhonetic) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'si') texts.push(unescapeCellText(current));
      if (texts.length > mostTexts) throw new Refusal('archive-unsafe', 'the workbook has texts without end');
    },
  });
  return texts;
}

/** By the number of a cell's style: what its numbers stand for. */
function readMeanings(parts: WorkbookParts, folder: string): readonly NumberMeaning[] {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let isCellFormat = false;
  readPart(parts, `${folder}styles.xml`, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCellFormat = true;
      else if (name === 'xf' && isCellFormat) {
        const id = Number(attributes['numFmtId'] ?? 0);
        meanings.push(findMeaning(id, codes.get(id)));
      }
      if (codes.size > mostFormats || meanings.length > mostFormats)
        throw new Refusal('archive-unsafe', 'the workbook has formats without end');
    },
    text: nothing,
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
  });
  return meanings;
}
