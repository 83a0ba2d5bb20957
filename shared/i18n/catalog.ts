import { en } from './en.ts';
import type { Language } from './languages.ts';
import { makeTestCatalog } from './test-catalog.ts';

/** The same tree with the same functions, any text. What a language has to provide. */
export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Translated<T[Key]> };

export type Catalog = Translated<typeof en>;

const catalogs: Partial<Record<Language, Catalog>> = { en };

export function getCatalog(language: Language): Catalog {
  const known = catalogs[language];
  if (known !== undefined) return known;
  const made = makeTestCatalog(en);
  catalogs[language] = made;
  return made;
}
