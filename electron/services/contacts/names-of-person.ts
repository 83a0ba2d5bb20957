import type { Contact } from '../../../shared/contract/client-calls.ts';

/** Finds and blanks what names a person: full name, e-mail address and telephone number, as whole words in any case. */
export type NamesOfPerson = { readonly areIn: (text: string) => boolean; readonly blank: (text: string) => string };

const blanked = '[erased]';

/** A shorter word ("Al") would be found in too many texts that mean something else. */
const shortestWord = 3;

/** From every spelling the store holds or remembers of a contact. */
export function buildNamesOfPerson(spellings: readonly Pick<Contact, 'name' | 'email' | 'phone'>[]): NamesOfPerson {
  const words = spellings
    .flatMap(({ name, email, phone }) => [name, email, phone])
    .filter((word): word is string => word !== null && word.length >= shortestWord);
  if (words.length === 0) return { areIn: () => false, blank: (text) => text };
  const longestFirst = [...new Set(words)].sort((first, second) => second.length - first.length);
  const any = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  const pattern = (flags: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, flags);
  return {
    areIn: (text) => pattern('iu').test(text),
    blank: (text) => text.replace(pattern('giu'), blanked),
  };
}
