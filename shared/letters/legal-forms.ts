import type { LetterForm } from '../paper/letterhead.ts';
import type { PaperSize } from '../paper/paper-document.ts';

export const deliveries = ['registered', 'pec', 'einwurf', 'burofax', 'signed-for', 'certified', 'by-hand'] as const;
/** Ways of sending that leave a proof. */
export type Delivery = (typeof deliveries)[number];

export type DataLaw = 'gdpr' | 'uk-gdpr';

/** What a country asks of a letter. Its law decides, not the language in which the letter is written. */
export type LegalForm = {
  readonly delivery: Delivery;
  readonly dataLaw: DataLaw | null;
  readonly letterForm: LetterForm;
  /** Nothing particular is known of the country: the form is neutral and the user is told. */
  readonly isNeutral: boolean;
};

// Usual proof of delivery: PEC equals a registered letter in Italy, Einwurf-Einschreiben in Germany, burofax in Spain.
const deliveryOf: Readonly<Record<string, Delivery>> = {
  IT: 'pec',
  DE: 'einwurf',
  ES: 'burofax',
  GB: 'signed-for',
  US: 'certified',
};

// European Union and the three that took its data protection law over.
const gdprCountries = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(
  ' ',
);

export function legalFormOf(country: string | null, size: PaperSize): LegalForm {
  const delivery = country === null ? undefined : deliveryOf[country];
  return {
    delivery: delivery ?? 'registered',
    dataLaw: dataLawOf(country),
    letterForm: country === 'DE' && size === 'A4' ? 'din-5008-b' : 'plain',
    isNeutral: delivery === undefined,
  };
}

function dataLawOf(country: string | null): DataLaw | null {
  if (country === null) return null;
  if (country === 'GB') return 'uk-gdpr';
  return gdprCountries.includes(country) ? 'gdpr' : null;
}
