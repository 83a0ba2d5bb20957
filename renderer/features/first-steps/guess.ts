/** Ids of the clients that fit best and least, in the order of the clicks. */
export type Guess = { readonly best: readonly string[]; readonly least: readonly string[] };
export type Mark = keyof Guess;

/** Three of each, fewer in a book of less than six clients. */
export function countEach(clientCount: number): number {
  return Math.min(3, Math.floor(clientCount / 2));
}

/** Marks a client, or takes its mark off. A fourth one takes the place of the last. */
export function toggle(guess: Guess, mark: Mark, clientId: string, each: number): Guess {
  const without = {
    best: guess.best.filter((id) => id !== clientId),
    least: guess.least.filter((id) => id !== clientId),
  };
  if (guess[mark].includes(clientId)) return without;
  return { ...without, [mark]: [...without[mark].slice(0, each - 1), clientId] };
}
