const monthNames: readonly (readonly string[])[] = [
  ['january', 'gennaio', 'januar', 'janner', 'jaenner', 'enero'],
  ['february', 'febbraio', 'februar', 'feber', 'febrero'],
  ['march', 'marzo', 'marz', 'maerz', 'mrz'],
  ['april', 'aprile', 'abril'],
  ['may', 'maggio', 'mai', 'mayo'],
  ['june', 'giugno', 'juni', 'junio'],
  ['july', 'luglio', 'juli', 'julio'],
  ['august', 'agosto'],
  ['september', 'settembre', 'septiembre', 'setiembre'],
  ['october', 'ottobre', 'oktober', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dicembre', 'dezember', 'diciembre'],
];

/** Month 1-12 by its name in English, Italian, German or Spanish, whole or cut after three letters or more. */
export function findMonth(word: string): number | undefined {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain.length < 3) return undefined;
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(plain)));
  return index < 0 ? undefined : index + 1;
}
