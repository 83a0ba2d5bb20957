import type { Settings } from '../../../shared/contract/settings-calls.ts';
import type { LetterFacts } from '../../../shared/letters/letter-facts.ts';
import type { PaperImage } from '../../../shared/paper/letterhead.ts';
import type { PaperLanguage, PaperSize } from '../../../shared/paper/paper-document.ts';
import type { ReadableDb } from '../../db/database.ts';
import { type ImageRole, listOperatorImages } from '../../db/repositories/operator-images.ts';

// Countries that print on Letter (Unicode CLDR, measurement data).
const letterCountries = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE'];

/** The sheet that was chosen, else the one usual in the operator's country. */
export function paperSizeOf({ paperSize, operator }: Settings): PaperSize {
  return paperSize ?? (letterCountries.includes(operator.country ?? '') ? 'Letter' : 'A4');
}

/** Numbers and dates of a document, as usual in the operator's country where its language is spoken there. */
export function documentLocale(language: PaperLanguage, { operator }: Settings): string {
  if (language !== 'en') return operator.country === null ? language : `${language}-${operator.country}`;
  return operator.country === 'US' ? 'en-US' : 'en-GB';
}

// Where the postcode follows the town; elsewhere it leads. Universal Postal Union, addressing systems.
const postcodeLast = ['AU', 'CA', 'GB', 'IE', 'IN', 'NZ', 'SG', 'US', 'ZA'];

/** Town and postcode in one line, in the order of the country; null where neither is known. */
export function townOf(
  { postcode, city }: { readonly postcode: string | null; readonly city: string | null },
  country: string | null,
): string | null {
  const parts = postcodeLast.includes(country ?? '') ? [city, postcode] : [postcode, city];
  const town = parts.filter((part) => part !== null && part !== '').join(' ');
  return town === '' ? null : town;
}

/** What stands on the operator's own paper. */
export function gatherOperator(db: ReadableDb, { operator }: Settings): LetterFacts['operator'] {
  const present = (lines: readonly (string | null)[]) =>
    lines.filter((line) => line !== null && line !== '') as string[];
  const images = listOperatorImages(db);
  const image = (role: ImageRole): PaperImage | null => {
    const found = images.find((one) => one.role === role);
    if (found === undefined) return null;
    const { role: _, ...picture } = found;
    return { ...picture, description: operator.name ?? '' };
  };
  return {
    name: operator.name,
    person: operator.person,
    address: present([operator.address, townOf(operator, operator.country)]),
    city: operator.city,
    country: operator.country,
    contact: present([operator.phone, operator.email]),
    registration: present([operator.registration]),
    tax: present([operator.taxId]),
    logo: image('logo'),
    signature: image('signature'),
  };
}
