import { parseCurrencyCode } from '../core/money.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const folded: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Legal forms as written in Europe, the Americas and Oceania, without dots and blanks. */
const legalForms: ReadonlySet<string> = new Set(
  `gmbh cokg gmbhcokg gmbhundcokg gmbhandcokg ug ughaftungsbeschrankt gesmbh mbh ag kg kgaa ohg gbr ek ev eg partg
   partgmbb eu og keg sarl srl srls spa snc sas sapa scarl soccoop societacooperativa sl slu sll sa sau sc scp cb slp
   limited ltd ptyltd ptylimited pteltd plc llp llc lp inc incorporated corp corporation company andcompany co andco dac
   clg sasu eurl sci scop bv nv vof bvba ab as aps oy oyj sro doo kft zrt spzoo`.split(/\s+/),
);

/** Words of the longest form, letter by letter: "g m b h co k g". */
const longestForm = 8;

/**
 * The form of a client's name by which two spellings of it are the same client: without case, accents, punctuation, legal
 * form and "(deleted)"; of "Parent:Sub" both parts stay; "Surname, Forename" becomes "forename surname". A name that is
 * nothing but a legal form stays itself.
 */
export function toMatchName(name: string): string {
  const bare = name.replace(
    /[([](?:deleted|inactive|archived|gelöscht|eliminat[oa]|inattivo|borrad[oa]|inactivo)[)\]]/gi,
    ' ',
  );
  const words = wordsOf(turnSurname(bare));
  const kept = withoutLegalForm(words);
  return (kept.length > 0 ? kept : words).join(' ');
}

const currencyAtEnd = /^(.*\S)\s*(?:[-–]\s*|\(|\s)([A-Z]{3})\)?\s*$/;

/**
 * The form of the client to whom a name may belong as a part: of "Parent:Sub" the parent, of "Name - USD" the name without
 * its currency. Undefined where the name is no such part.
 */
export function toOwnerName(name: string): string | undefined {
  const [parent = '', ...rest] = name.split(':');
  const whole = rest.length > 0 && parent.trim() !== '' ? parent.trim() : name.trim();
  const match = currencyAtEnd.exec(whole);
  const hasCurrency = match !== null && parseCurrencyCode(match[2] ?? '') !== undefined;
  if (!hasCurrency && whole === name.trim()) return undefined;
  return toMatchName(hasCurrency ? (match[1] ?? whole) : whole);
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * The match name of a name with its umlauts written as two letters ("Mueller" for "Müller"); undefined where it has none.
 */
export function toSpelledOutName(name: string): string | undefined {
  const composed = name.normalize('NFC').toLowerCase();
  const spelled = composed.replace(/[äöü]/g, (letter) => umlauts[letter] ?? letter);
  return spelled === composed ? undefined : toMatchName(spelled);
}

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => folded[letter] ?? letter)
    .replace(/[’'`´]/g, '')
    .replace(/&|\+/g, ' and ');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** "Rossi, Maria" is a person; "Rossi, Srl" and "Bar, Grill, Hotel" are not. */
function turnSurname(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [surname, forename] = parts;
  if (parts.length !== 2 || surname === undefined || forename === undefined || surname === '' || forename === '')
    return name;
  const forenames = wordsOf(forename);
  if (forenames.length > 3 || withoutLegalForm(['x', ...forenames]).length === 1 || /\d/.test(forename)) return name;
  return `${forename} ${surname}`;
}

/** Legal forms are dropped at the end, as often as they stand there; the first word always stays. */
function withoutLegalForm(words: readonly string[]): readonly string[] {
  for (let count = Math.min(longestForm, words.length - 1); count > 0; count -= 1) {
    const rest = words.slice(0, words.length - count);
    if (legalForms.has(words.slice(-count).join(''))) return withoutLegalForm(rest);
  }
  return words;
}
