import { editDistance } from '../../core/edit-distance.ts';
import type { Column, ColumnType } from '../columns/column.ts';
import { columnsByKind } from '../columns/columns-by-kind.ts';
import { type ImportKind, importKinds } from '../import-kind.ts';
import { looksLike } from '../look-of-values.ts';
import { normaliseHeader } from '../normalise-header.ts';
import { stripNumber } from '../read-number.ts';
import { fitKind, type Header } from '../recognise-columns.ts';
import type { Confidence } from './confidences.ts';

export type ColumnSuggestion = { readonly field: string; readonly index: number; readonly confidence: Confidence };

export type KindSuggestion = {
  readonly kind: ImportKind;
  readonly columns: readonly ColumnSuggestion[];
  /** Groups of fields of which one is needed and none is suggested. */
  readonly missing: readonly (readonly string[])[];
};

type Samples = readonly (readonly string[])[];

/** What each column may mean if the file is of that kind; a column is suggested for one field at most. */
export function suggestColumns(kind: ImportKind, headers: readonly Header[], samples: Samples): KindSuggestion {
  const known = [...fitKind(kind, headers, {}).fields].map(
    ([field, index]): ColumnSuggestion => ({
      field,
      index,
      confidence: 'known-name',
    }),
  );
  const byName = (isAlike: (name: string, header: string) => boolean) => (column: Column, index: number) =>
    namesAlike(column, headers[index]?.text ?? '', isAlike) && fitsValues(column.type, cellsOf(samples, index))
      ? ('similar-name' as const)
      : undefined;
  const nearly = addSuggestions(kind, headers, known, byName(isNearly));
  const similar = addSuggestions(kind, headers, nearly, byName(isPartOf));
  // a file without its clients is of no use, though rows can be told later whose they are
  const needed = [...missingGroups(kind, similar).flat(), 'client'];
  const all = addSuggestions(kind, headers, similar, (column, index) =>
    needed.includes(column.field) && looksTyped(column, cellsOf(samples, index)) ? 'values' : undefined,
  );
  return { kind, columns: onlyWhatIsNeeded(kind, all), missing: missingGroups(kind, onlyWhatIsNeeded(kind, all)) };
}

/** Every kind with its suggestions, the likeliest first. */
export function rankKinds(headers: readonly Header[], samples: Samples): readonly KindSuggestion[] {
  const worth: Readonly<Record<Confidence, number>> = { 'known-name': 3, 'similar-name': 2, values: 1 };
  const score = ({ columns, missing }: KindSuggestion) =>
    columns.reduce((sum, { confidence }) => sum + worth[confidence], 0) - missing.length * 6;
  return importKinds
    .map((kind) => suggestColumns(kind, headers, samples))
    .toSorted((first, second) => score(second) - score(first));
}

/** Of a group of which one is needed, one guess by values is enough. */
function onlyWhatIsNeeded(kind: ImportKind, columns: readonly ColumnSuggestion[]): readonly ColumnSuggestion[] {
  const { required } = columnsByKind[kind];
  return columns.filter(({ field, confidence }) => {
    if (confidence !== 'values') return true;
    const group = required.find((fields) => fields.includes(field)) ?? [field];
    return columns.find((other) => group.includes(other.field))?.field === field;
  });
}

function missingGroups(kind: ImportKind, columns: readonly ColumnSuggestion[]): readonly (readonly string[])[] {
  const fields = new Set(columns.map(({ field }) => field));
  return columnsByKind[kind].required.filter((group) => !group.some((field) => fields.has(field)));
}

function addSuggestions(
  kind: ImportKind,
  headers: readonly Header[],
  before: readonly ColumnSuggestion[],
  judge: (column: Column, index: number) => Confidence | undefined,
): readonly ColumnSuggestion[] {
  const suggestions = [...before];
  const taken = new Set(before.map(({ index }) => index));
  const fields = new Set(before.map(({ field }) => field));
  for (const column of columnsByKind[kind].columns) {
    if (column.type === 'evidence' || fields.has(column.field)) continue;
    const fitting = headers.flatMap((header, index) => {
      if (taken.has(index) || header.isSecret || header.filled === 0) return [];
      const confidence = judge(column, index);
      return confidence === undefined ? [] : [{ field: column.field, index, confidence }];
    });
    const [first] = fitting;
    if (first === undefined) continue;
    suggestions.push(first);
    taken.add(first.index);
    fields.add(column.field);
  }
  return suggestions;
}

function cellsOf(samples: Samples, index: number): readonly string[] {
  return samples.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
}

/** Shorter words are alike by chance. */
const shortestName = 4;

function namesAlike(
  { names, weak }: Column,
  header: string,
  isAlike: (name: string, header: string) => boolean,
): boolean {
  const { full } = normaliseHeader(header);
  if (full.length < shortestName) return false;
  return [...names, ...weak].some((name) => {
    const known = normaliseHeader(name).full;
    return known.length >= shortestName && isAlike(known, full);
  });
}

/** One letter off, two in a long name ("Rechnungsdatun"). */
function isNearly(name: string, header: string): boolean {
  const allowed = name.length >= 8 ? 2 : 1;
  return Math.abs(name.length - header.length) <= allowed && editDistance(name, header) <= allowed;
}

/** A known name as a word of its own ("Total amount EUR", "Kunde / Ort"). */
function isPartOf(name: string, header: string): boolean {
  return ` ${header} `.includes(` ${name} `);
}

/** Whether the values don't speak against a type. */
function fitsValues(type: ColumnType, cells: readonly string[]): boolean {
  switch (type) {
    case 'date':
    case 'instant':
      return looksLike('date', cells);
    case 'money':
    case 'number':
      return areNumbers(cells);
    case 'duration':
      return looksLike('duration', cells) || areNumbers(cells);
    default:
      return true;
  }
}

/** Whether the values alone speak for a field. */
function looksTyped({ field, type }: Column, cells: readonly string[]): boolean {
  if (cells.length === 0) return false;
  if (type === 'text') return (field === 'client' || field === 'name') && areNames(cells);
  if (type === 'duration') return looksLike('duration', cells);
  return type !== 'yes-no' && fitsValues(type, cells);
}

function areNumbers(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((cell) => stripNumber(cell) !== undefined).length >= cells.length * 0.9;
}

/** Words that come back: names of clients rather than notes. */
function areNames(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= 60);
  if (texts.length < cells.length * 0.9 || looksLike('date', cells)) return false;
  return cells.length < 4 || new Set(texts).size < texts.length;
}
