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

/** Legal forms as written in Europe, the Americas and Oceania, without dots and spaces, longest first where one begins another. */
const legalForms: readonly string[] = [
  'gmbh co kg',
  'gmbh und co kg',
  'gmbh and co kg',
  'ug haftungsbeschrankt',
  'gesmbh',
  'ges mbh',
  'gmbh',
  'mbh',
  'ag',
  'kg',
  'kgaa',
  'ohg',
  'gbr',
  'ug',
  'ek',
  'e k',
  'ev',
  'e v',
  'eg',
  'partg',
  'partgmbb',
  'eu',
  'e u',
  'og',
  'keg',
  'sarl',
  's a r l',
  'srl',
  's r l',
  'srls',
  's r l s',
  'spa',
  's p a',
  'snc',
  's n c',
  'sas',
  's a s',
  'sapa',
  'scarl',
  'soc coop',
  'societa cooperativa',
  'sl',
  's l',
  'slu',
  's l u',
  'sll',
  's l l',
  'sa',
  's a',
  'sau',
  's a u',
  'sc',
  'scp',
  'cb',
  'c b',
  'slp',
  's l p',
  'limited',
  'ltd',
  'pty ltd',
  'pty limited',
  'pte ltd',
  'plc',
  'llp',
  'llc',
  'lp',
  'inc',
  'incorporated',
  'corp',
  'corporation',
  'and company',
  'company',
  'and co',
  'co',
  'dac',
  'clg',
  'sasu',
  'eurl',
  'sci',
  'scop',
  'bv',
  'b v',
  'nv',
  'n v',
  'vof',
  'bvba',
  'ab',
  'as',
  'a s',
  'aps',
  'oy',
  'oyj',
  'sro',
  's r o',
  'doo',
  'd o o',
  'kft',
  'zrt',
  'sp z o o',
  'spzoo',
];

const formWords = [...legalForms].map((form) => form.split(' ')).sort((first, second) => second.length - first.length);

/**
 * The form of a client's name by which two spellings of it are the same client: without case, accents, punctuation, legal
 * form and "(deleted)"; of "Parent:Sub" both parts stay; "Surname, Forename" becomes "forename surname". A name that is
 * nothing but a legal form stays itself.
 */
export function toMatchName(name: string): string {
  const bare = name.replace(
    /\s*[([](?:deleted|inactive|archived|gelöscht|eliminat[oa]|inattivo|borrad[oa]|inactivo)[)\]]\s*/gi,
    ' ',
  );
  const words = wordsOf(turnSurname(bare));
  const kept = withoutLegalForm(words);
  return (kept.length > 0 ? kept : words).join(' ');
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
  const form = formWords.find(
    (candidate) =>
      candidate.length < words.length &&
      candidate.every((word, index) => words[words.length - candidate.length + index] === word),
  );
  return form === undefined ? words : withoutLegalForm(words.slice(0, words.length - form.length));
}
