import type { ReadOptions } from '../import-kind.ts';

/** What is said of one file only: its table, the line of its header, whose rows without a name are, its very rows. */
export type OfOneFile = 'headerRow' | 'part' | 'client' | 'credits' | 'copies' | 'absent' | 'listOn' | 'twins';

/** How files of one shape are read. Their header is found by its own words. */
export type MappingOptions = Omit<ReadOptions, OfOneFile> & { readonly encoding?: string | undefined };

/** What was corrected or answered for files with these headers. */
export type Mapping = {
  /** Null: remembered from an import, never named. */
  readonly name: string | null;
  readonly headers: readonly string[];
  readonly options: MappingOptions;
};

/** What of the options of one file holds for every file of its shape. */
export function toMappingOptions<T extends ReadOptions & { readonly part?: string | undefined }>(
  options: T,
): Omit<T, OfOneFile> {
  const ofOne: ReadonlySet<string> = new Set<OfOneFile>([
    'headerRow',
    'part',
    'client',
    'credits',
    'copies',
    'absent',
    'listOn',
    'twins',
  ]);
  return Object.fromEntries(Object.entries(options).filter(([key]) => !ofOne.has(key))) as Omit<T, OfOneFile>;
}

/** Whether anything at all was corrected or answered. */
export function isEmptyMapping(options: MappingOptions): boolean {
  return Object.values(options).every(
    (value) => value === undefined || (typeof value === 'object' && Object.keys(value).length === 0),
  );
}

/** Options over those of a mapping: what is said of this file holds, column by column. */
export function overrideOptions<T extends ReadOptions>(remembered: T, given: T): T {
  const columns = { ...remembered.columns, ...given.columns };
  return { ...remembered, ...withoutGaps(given), ...(Object.keys(columns).length === 0 ? {} : { columns }) };
}

function withoutGaps<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;
}
