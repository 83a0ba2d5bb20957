/** Two different places of a list, in rising order; `random` gives 0 up to 1. */
export function pickTwoPlaces(count: number, random: () => number): readonly [number, number] {
  const first = Math.floor(random() * count);
  const other = Math.floor(random() * (count - 1));
  const second = other >= first ? other + 1 : other;
  return first < second ? [first, second] : [second, first];
}

/** A typed word against the right one; spaces and capitals don't matter. */
export function isSameWord(typed: string, word: string | undefined): boolean {
  return word !== undefined && typed.trim().toLowerCase() === word.toLowerCase();
}
