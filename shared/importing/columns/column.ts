/** What the cells of a column are read as. `evidence`: recognised to tell what the file is, not stored. */
export type ColumnType = 'text' | 'date' | 'instant' | 'money' | 'number' | 'duration' | 'yes-no' | 'evidence';

export type Column = {
  readonly field: string;
  readonly type: ColumnType;
  /** How much a column with this name speaks for this kind of file. */
  readonly weight: number;
  /** Header in Winnow's own template: English, Italian, German, Spanish. */
  readonly template: readonly [string, string, string, string] | undefined;
  /** Names as other tools and people write them, best first; compared without case, accents and punctuation. */
  readonly names: readonly string[];
  /** Names that may as well mean something else: taken only where no better name claims the field, and weigh 1. */
  readonly weak: readonly string[];
};

/** Any one of the fields of each group has to be there for a file to be of this kind. */
export type KindColumns = { readonly columns: readonly Column[]; readonly required: readonly (readonly string[])[] };

type Given = {
  readonly weight?: number;
  readonly template?: readonly [string, string, string, string];
  readonly names?: string;
  readonly weak?: string;
};

/** Names are given as one text, separated by `|`. */
export function column(
  field: string,
  type: ColumnType,
  { weight = 1, template, names = '', weak = '' }: Given,
): Column {
  const split = (text: string) =>
    text
      .split('|')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  return { field, type, weight, template, names: [...(template ?? []), ...split(names)], weak: split(weak) };
}

export const clientNames =
  'client name|customer|customer name|company|company name|organization|organisation|organization name|account name|contact name|ticket customer|customer full name|client full name|client/company|bill to|azienda|nome cliente|nome del cliente|ragione sociale|ragione sociale cliente|denominazione|denominazione cliente|committente|intestatario|kundenname|firma|firmenname|organisation|mandant|auftraggeber|unternehmen|debitor|nombre del cliente|nombre cliente|empresa|razon social|organizacion|customername|clientname|nombre de la empresa|nome azienda|kundin/kunde|kontaktname|geschäftspartner|rechnungsempfänger';

export const clientTemplate = ['client', 'cliente', 'kunde', 'cliente'] as const;

export const externalIdNames =
  'client id|customer id|customer no|customer number|client no|client number|codice cliente|id cliente|numero cliente|kundennummer|kunden nr|kunden id|kundennr|numero de cliente|codigo de cliente|codigo cliente';

export const currencyColumn = column('currency', 'text', {
  template: ['currency', 'valuta', 'waehrung', 'moneda'],
  names:
    'currency code|customer currency|währung|währungscode|wkz|divisa|codigo de moneda|codice valuta|devise|currency name',
});
