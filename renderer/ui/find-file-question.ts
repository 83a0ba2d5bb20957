import type { Failure } from '../../shared/core/result.ts';
import { type ImportKind, importKinds, type ReadOptions } from '../../shared/importing/import-kind.ts';

/** Why a file could not be read, with the names of its columns where it got so far. */
export type Refusal = { readonly error: Failure; readonly headers: readonly string[] };

/** What the file needs to be told, with the answers to choose from. */
export type FileQuestion = {
  readonly property:
    | 'dateOrder'
    | 'decimal'
    | 'kind'
    | 'delimiter'
    | 'encoding'
    | 'headerRow'
    | 'column'
    | 'durationUnit';
  readonly choices: readonly string[];
  /** The field whose column is asked. */
  readonly field: string;
  /** A value that can be read in two ways; empty where there is none. */
  readonly example: string;
};

/** Answers as options of reading; encodings by their names. */
export type FileAnswer = Omit<
  ReadOptions,
  'columns' | 'currency' | 'rateCurrency' | 'credits' | 'dateOrders' | 'decimals'
> & {
  readonly encoding?: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
  readonly columns?: Record<string, string | null>;
};

/** The question that would settle a refusal; undefined where no answer helps. */
export function findFileQuestion({ error, headers }: Refusal): FileQuestion | undefined {
  const { code, details } = error;
  const ask = (property: FileQuestion['property'], choices: readonly string[], field = ''): FileQuestion => ({
    property,
    choices,
    field,
    example: textOf(details['example']),
  });
  switch (code) {
    case 'ambiguous-date-order':
      return ask('dateOrder', ['dmy', 'mdy']);
    case 'ambiguous-decimal':
      return ask('decimal', ['comma', 'dot']);
    case 'ambiguous-duration-unit':
      return ask('durationUnit', ['hours', 'minutes', 'seconds']);
    case 'kind-undetermined':
      return details['looksLike'] === undefined ? ask('kind', textsOf(details['choices'], importKinds)) : undefined;
    case 'delimiter-undetermined':
      return ask('delimiter', [',', ';', '\t', '|']);
    case 'encoding-undetermined':
      return ask('encoding', ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be']);
    case 'header-not-found':
      return askForColumn(ask, details, headers);
    default:
      return undefined;
  }
}

type Ask = (property: FileQuestion['property'], choices: readonly string[], field?: string) => FileQuestion;

/** A column that the kind needs, or the line in which the names of the columns stand. */
function askForColumn(ask: Ask, details: Failure['details'], headers: readonly string[]): FileQuestion | undefined {
  const [field] = textsOf(details['missing'], []);
  const names = headers.filter((header) => header.trim() !== '');
  if (field !== undefined && names.length > 0) return ask('column', names, field);
  const lines = Array.isArray(details['firstRows']) ? details['firstRows'].map(String) : [];
  return lines.length > 0 ? ask('headerRow', lines) : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsOf(value: unknown, fallback: readonly string[]): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : fallback;
}

/** What an answer tells the next reading. */
export function toAnswer(question: FileQuestion, choice: string, kind: unknown): FileAnswer {
  if (question.property === 'headerRow') return { headerRow: Number(choice) };
  if (question.property !== 'column') return { [question.property]: choice };
  const known: ImportKind | undefined = importKinds.find((candidate) => candidate === kind);
  return { columns: { [question.field]: choice }, ...(known === undefined ? {} : { kind: known }) };
}
