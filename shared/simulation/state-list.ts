/** Choices by rising weight, each worth more than the one before, as columns: many of them stay small in memory. */
export type StateList = {
  count: number;
  weight: Float64Array;
  first: Float64Array;
  second: Float64Array;
  third: Float64Array;
  /** Places of the items taken, as bits: so many words for each state. */
  taken: Uint32Array;
  readonly words: number;
};

type Start = { readonly weight: number; readonly worth: readonly [number, number, number] };

/** A list that holds one state, in which none of so many items is taken. */
export function makeStates({ weight, worth }: Start, itemCount: number): StateList {
  const words = Math.max(1, Math.ceil(itemCount / 32));
  return {
    count: 1,
    weight: Float64Array.of(weight),
    first: Float64Array.of(worth[0]),
    second: Float64Array.of(worth[1]),
    third: Float64Array.of(worth[2]),
    taken: new Uint32Array(words),
    words,
  };
}

export function readWorth(states: StateList, at: number): readonly [number, number, number] {
  return [states.first[at] ?? 0, states.second[at] ?? 0, states.third[at] ?? 0];
}

type Taking = {
  readonly weight: number;
  readonly worth: readonly [number, number, number];
  readonly place: number;
  readonly capacity: number;
};

/** Writes every state, and every state with the item taken that fits, without those that a lighter or equal one equals. */
export function addTaking(states: StateList, item: Taking, into: StateList): void {
  makeRoom(into, states.count * 2);
  into.count = 0;
  let left = 0;
  let taking = 0;
  while (left < states.count || taking < states.count) {
    const leftWeight = left < states.count ? (states.weight[left] ?? 0) : Number.POSITIVE_INFINITY;
    const takenWeight = taking < states.count ? (states.weight[taking] ?? 0) + item.weight : Number.POSITIVE_INFINITY;
    if (leftWeight <= takenWeight) {
      addState(into, states, left++, null);
    } else {
      if (takenWeight > item.capacity) taking = states.count;
      else addState(into, states, taking++, item);
    }
  }
}

/** Adds a state unless the last one is worth as much; takes the place of the last one where that isn't lighter. */
function addState(into: StateList, from: StateList, at: number, item: Taking | null): void {
  const weight = (from.weight[at] ?? 0) + (item?.weight ?? 0);
  const first = (from.first[at] ?? 0) + (item?.worth[0] ?? 0);
  const second = (from.second[at] ?? 0) + (item?.worth[1] ?? 0);
  const third = (from.third[at] ?? 0) + (item?.worth[2] ?? 0);
  const last = into.count - 1;
  if (last >= 0) {
    const more =
      first - (into.first[last] ?? 0) || second - (into.second[last] ?? 0) || third - (into.third[last] ?? 0);
    if (more <= 0) return;
    if (into.weight[last] === weight) into.count = last;
  }
  const place = into.count++;
  into.weight[place] = weight;
  into.first[place] = first;
  into.second[place] = second;
  into.third[place] = third;
  for (let word = 0; word < into.words; word++)
    into.taken[place * into.words + word] = from.taken[at * from.words + word] ?? 0;
  if (item === null) return;
  const word = place * into.words + (item.place >> 5);
  into.taken[word] = (into.taken[word] ?? 0) | (1 << (item.place & 31));
}

/** Drops the states that aren't to be kept. */
export function keepStates(
  states: StateList,
  isKept: (weight: number, first: number, second: number, third: number) => boolean,
): void {
  const { weight, first, second, third, taken, words } = states;
  let kept = 0;
  for (let at = 0; at < states.count; at++) {
    if (!isKept(weight[at] ?? 0, first[at] ?? 0, second[at] ?? 0, third[at] ?? 0)) continue;
    if (kept < at) {
      for (const column of [weight, first, second, third]) column[kept] = column[at] ?? 0;
      taken.copyWithin(kept * words, at * words, (at + 1) * words);
    }
    kept++;
  }
  states.count = kept;
}

function makeRoom(states: StateList, count: number): void {
  if (states.weight.length >= count) return;
  const length = Math.max(1024, count * 2);
  for (const column of ['weight', 'first', 'second', 'third'] as const) states[column] = new Float64Array(length);
  states.taken = new Uint32Array(length * states.words);
}
