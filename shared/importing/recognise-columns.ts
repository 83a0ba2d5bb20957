import { Refusal } from '../core/errors.ts';
import type { Column } from './columns/column.ts';
import { columnsByKind } from './columns/columns-by-kind.ts';
import { type ImportKind, importKinds, type ReadOptions } from './import-kind.ts';
import { isSecretHeader, type NormalisedHeader, normaliseHeader } from './normalise-header.ts';

export type Header = {
  /** As written, trimmed. */
  readonly text: string;
  readonly normalised: NormalisedHeader;
  readonly isSecret: boolean;
  /** Cells with something in them among the first rows. */
  readonly filled: number;
};

/** How well a header fits one kind of file. */
export type KindFit = {
  readonly kind: ImportKind;
  /** Field to index of its column. */
  readonly fields: ReadonlyMap<string, number>;
  readonly score: number;
  /** Groups of fields of which the file has none, though it needs one. */
  readonly missing: readonly (readonly string[])[];
};

export function makeHeaders(cells: readonly string[], samples: readonly (readonly string[])[]): readonly Header[] {
  return cells.map((cell, index) => ({
    text: cell.trim(),
    normalised: normaliseHeader(cell),
    isSecret: isSecretHeader(cell),
    filled: samples.filter((row) => (row[index] ?? '').trim() !== '').length,
  }));
}

type Name = { readonly field: string; readonly rank: number; readonly isWeak: boolean };

const weakRank = 1000;

/** For each kind: normalised name to the fields it may stand for. */
const namesByKind = new Map<ImportKind, ReadonlyMap<string, readonly Name[]>>(
  importKinds.map((kind) => [kind, collectNames(columnsByKind[kind].columns)]),
);

function collectNames(columns: readonly Column[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  for (const { field, names: strong, weak } of columns) {
    const all = [
      ...strong.map((name, rank) => ({ name, field, rank, isWeak: false })),
      ...weak.map((name, rank) => ({ name, field, rank: weakRank + rank, isWeak: true })),
    ];
    for (const { name, ...entry } of all) {
      const key = normaliseHeader(name).full;
      names.set(key, [...(names.get(key) ?? []), entry]);
    }
  }
  return names;
}

type Claim = { readonly index: number; readonly rank: number; readonly isWeak: boolean; readonly filled: number };

/** Finds the columns of one kind by their names; what the user named beats what is recognised. */
export function fitKind(kind: ImportKind, headers: readonly Header[], options: ReadOptions): KindFit {
  const { columns, required } = columnsByKind[kind];
  const claims = collectClaims(kind, headers);
  const fields = new Map<string, number>();
  const taken = new Set<number>();
  const barred = takeGiven(kind, headers, options, fields, taken);
  let score = [...fields].length;
  for (const isWeakRound of [false, true]) {
    for (const { field, weight } of columns) {
      if (fields.has(field) || barred.has(field)) continue;
      const best = bestClaim(
        (claims.get(field) ?? []).filter((claim) => claim.isWeak === isWeakRound && !taken.has(claim.index)),
      );
      if (best === undefined) continue;
      fields.set(field, best.index);
      taken.add(best.index);
      score += isWeakRound ? Math.min(1, weight) : weight;
    }
  }
  return { kind, fields, score, missing: required.filter((group) => !group.some((field) => fields.has(field))) };
}

function collectClaims(kind: ImportKind, headers: readonly Header[]): ReadonlyMap<string, readonly Claim[]> {
  const names = namesByKind.get(kind);
  const claims = new Map<string, Claim[]>();
  headers.forEach(({ normalised, isSecret, filled }, index) => {
    if (isSecret || normalised.full === '') return;
    const whole = names?.get(normalised.full);
    for (const { field, rank, isWeak } of whole ?? names?.get(normalised.bare) ?? []) {
      const claim = { index, rank: whole === undefined ? rank + 0.5 : rank, isWeak, filled };
      claims.set(field, [...(claims.get(field) ?? []), claim]);
    }
  });
  return claims;
}

/** An empty column gives way to a filled one; then the better name, then the fuller column. */
function bestClaim(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted(
    (first, second) =>
      Number(second.filled > 0) - Number(first.filled > 0) ||
      first.rank - second.rank ||
      second.filled - first.filled ||
      first.index - second.index,
  )[0];
}

/** Puts the user's own assignments in and answers the fields that are not to be recognised. */
function takeGiven(
  kind: ImportKind,
  headers: readonly Header[],
  { columns = {}, clientColumn }: ReadOptions,
  fields: Map<string, number>,
  taken: Set<number>,
): ReadonlySet<string> {
  const given = new Map<string, string | null>(Object.entries(columns));
  if (clientColumn !== undefined) given.set(kind === 'clients' ? 'name' : 'client', clientColumn);
  for (const [field, header] of given) {
    if (header === null) continue;
    const index = findHeader(headers, header);
    if (index < 0 && header === clientColumn) throw refuseColumn(headers, field, header);
    if (index < 0 || headers[index]?.isSecret === true) continue;
    fields.set(field, index);
    taken.add(index);
  }
  return new Set([...given].filter(([, header]) => header === null).map(([field]) => field));
}

function refuseColumn(headers: readonly Header[], field: string, header: string): Refusal {
  return new Refusal('column-not-found', `the file has no column ${header}`, {
    column: header,
    missing: [field],
    headers: headers.map(({ text }) => text),
  });
}

/**
 * Index of the column with that header, as written or but for case and punctuation, or named by its place ("#3") as
 * `columnName` does; -1 where there is none.
 */
export function findHeader(headers: readonly Header[], name: string): number {
  const exact = headers.findIndex(({ text }) => text === name.trim());
  if (exact >= 0) return exact;
  const place = Number(/^#(\d{1,4})$/.exec(name.trim())?.[1] ?? 0);
  if (place > 0) return place <= headers.length ? place - 1 : -1;
  const { full } = normaliseHeader(name);
  return headers.findIndex(({ normalised }) => normalised.full === full);
}

/** How options name a column: by its header, or by its place ("#3") where that is blank or not the first such. */
export function columnName(headers: readonly Pick<Header, 'text'>[], index: number): string {
  const text = headers[index]?.text ?? '';
  const isFirst = text !== '' && headers.findIndex((header) => header.text === text) === index;
  return isFirst ? text : `#${index + 1}`;
}

const allNames = new Set([...namesByKind.values()].flatMap((names) => [...names.keys()]));

/** Largest number of columns that any kind recognises in these cells. */
export function countRecognised(cells: readonly string[]): number {
  const named = cells.filter((cell) => {
    if (cell.length > 60 || cell === '') return false;
    const { full, bare } = normaliseHeader(cell);
    return allNames.has(full) || allNames.has(bare);
  });
  if (named.length === 0) return 0; // rows of data: most of them
  const headers = makeHeaders(named, []);
  return Math.max(...importKinds.map((kind) => fitKind(kind, headers, {}).fields.size));
}
