/** A picture printed as it is: PNG or JPEG, never a drawing that could carry code. */
export type PaperImage = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly base64: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** What it shows, for those who don't see it. */
  readonly description: string;
};

/** The operator's own paper. */
export type Letterhead = {
  readonly name: string;
  /** Street, then postcode and town, then the country where needed. */
  readonly address: readonly string[];
  /** Telephone, mail, website: one a line. */
  readonly contact: readonly string[];
  /** Register, managing director, bank: what the country asks for. */
  readonly registration: readonly string[];
  /** VAT or tax numbers. */
  readonly tax: readonly string[];
  readonly logo?: PaperImage;
};

/**
 * Where sender and address stand. `din-5008-b`: German standard, form B, for envelopes with a window at the left.
 * `plain`: sender at the top, recipient below, no window.
 */
export type LetterForm = 'din-5008-b' | 'plain';
