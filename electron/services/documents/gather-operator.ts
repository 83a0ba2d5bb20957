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
    address: present([operator.address, present([operator.postcode, operator.city]).join(' ')]),
    city: operator.city,
    country: operator.country,
    contact: present([operator.phone, operator.email]),
    registration: present([operator.registration]),
    tax: present([operator.taxId]),
    logo: image('logo'),
    signature: image('signature'),
  };
}
