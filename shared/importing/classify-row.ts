import { findColumn } from './columns/columns-by-kind.ts';
import type { Layout } from './find-layout.ts';
import type { ImportKind } from './import-kind.ts';
import { type Why, why } from './left-out.ts';
import { stripNumber } from './read-number.ts';
import type { Row } from './table-reading.ts';

/** The field without which a row of that kind says nothing: a row that has it is data. */
const anchors: Readonly<Record<ImportKind, readonly string[]>> = {
  clients: [],
  contacts: [],
  invoices: ['issuedOn'],
  ledger: ['postedOn'],
  payments: ['paidOn'],
  receivables: ['dueOn', 'issuedOn'],
  costs: [],
  time: ['workedOn', 'start'],
  tickets: ['openedAt'],
  assets: [],
  domains: [],
  assessments: ['criterion'],
  flags: ['flag'],
};

const totalLabel =
  /^(?:(?:grand|sub|overall)[\s-]?)?(?:total(?:s|e|i|es)?|totali?|gesamt(?:summe|betrag)?|summe|zwischensumme|suma|subtotale?|somma|totale generale|total general)(?:\s*:)?(?:\s+(?:for|of|per|für|fuer|de|di|del|general|generale|in)\b.*)?$/iu;
const footerText =
  /\b(?:accrual|cash) basis\b|\b(?:generated|exported|created|printed|erstellt|exportiert|gedruckt|generato|esportato|stampato|generado|exportado|impreso)\b|^(?:page|seite|pagina|página)\s+\d|\d{1,2}:\d{2}.*\d{4}|\d{4}.*\d{1,2}:\d{2}/iu;

/** What a row is that holds no data of its own, or why it can't be read as it stands; undefined for a row of data. */
export function makeRowClassifier(layout: Layout): (row: Row, isBroken: boolean) => Why | undefined {
  const { headers, fields, kind } = layout;
  const isNotes = makeNotesTest(layout);
  const anchorIndexes = anchors[kind].map((field) => fields.get(field)).filter((index) => index !== undefined);
  const nameIndex = fields.get(kind === 'clients' || kind === 'contacts' ? 'name' : 'client');
  return (row, isBroken) => {
    if (isBroken) return why('broken-quote', `line ${row.line}`);
    const { cells } = row;
    if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim() !== ''))
      return why('row-long', `${cells.length}/${headers.length}`);
    if (anchorIndexes.some((index) => startsWithDigit(cells[index]))) return undefined;
    if (anchorIndexes.length > 0 && isNotes(cells)) return why('instruction');
    return classifyUnanchored(layout, cells, nameIndex, anchorIndexes.length > 0);
  };
}

/** Letters from which on a text with several words is a sentence. */
const sentenceLength = 40;
const ordinal = /^\(?\d{1,3}[.)]?$/;

/**
 * Notes on how a form is filled in stand where its rows would: a sentence with its number, a label with a colon, or a
 * third row of names that says the same few words over and over.
 */
function makeNotesTest({ kind, fields }: Layout): (cells: readonly string[]) => boolean {
  const figures = new Set(
    [...fields].flatMap(([field, index]) => (findColumn(kind, field)?.type === 'text' ? [] : [index])),
  );
  const isSentence = (text: string) =>
    text.length >= sentenceLength && text.split(/\s+/).length >= 5 && !footerText.test(text);
  return (cells) => {
    const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ text: cell.trim(), index }]));
    const [first, second, ...others] = filled;
    if (first === undefined) return false;
    if (second === undefined) return isSentence(first.text) || /^\p{L}[\p{L}\s]*:$/u.test(first.text);
    const isNumbered = others.length === 0 && ordinal.test(first.text) && isSentence(second.text);
    if (isNumbered) return !figures.has(first.index) && !figures.has(second.index);
    const words = new Set(filled.map(({ text }) => text));
    return filled.length >= 6 && words.size * 3 <= filled.length && [...words].every((word) => /^\p{L}+$/u.test(word));
  };
}

function startsWithDigit(cell: string | undefined): boolean {
  const code = cell?.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

function classifyUnanchored(
  { headers, kind, fields }: Layout,
  cells: readonly string[],
  nameIndex: number | undefined,
  isAnchored: boolean,
): Why | undefined {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ cell: cell.trim(), index }]));
  const [first] = filled;
  if (first === undefined) return undefined;
  // a price and a quantity are a line of the invoice above, not a sum
  const lineIndexes = new Set([fields.get('linePrice'), fields.get('lineQuantity'), fields.get('lineAmount')]);
  if (filled.length > 1 && filled.every(({ cell, index }) => cell === headers[index]?.text))
    return why('heading', first.cell);
  const rest = filled.slice(1);
  const isNamedTotal = totalLabel.test(first.cell) && rest.every(({ cell }) => stripNumber(cell) !== undefined);
  if (isNamedTotal) return why('total', first.cell);
  const isLine = filled.some(({ index }) => lineIndexes.has(index));
  if (isAnchored && !isLine && filled.every(({ cell }) => stripNumber(cell) !== undefined))
    return why('total', first.cell);
  if (filled.length > 1) return undefined;
  if (footerText.test(first.cell)) return why('footer', first.cell);
  if (kind === 'clients' && first.index === nameIndex) return undefined;
  if (cells.length < headers.length)
    return headers.length > 1 ? why('row-short', `${cells.length}/${headers.length}`) : undefined;
  return isAnchored ? why('heading', first.cell) : undefined;
}
