import { makeFirstBound, makeTieBound } from './bounds-of-rest.ts';
import { addTaking, keepStates, makeStates, readWorth, type StateList } from './state-list.ts';

/** A thing to take or leave: whole numbers, so that sums are exact. */
export type Item = {
  /** What it uses of the capacity; negative where taking it makes room. */
  readonly weight: number;
  /** What taking it is worth, in order of importance: a later worth only breaks ties of the earlier ones. */
  readonly worth: Worth;
};
/** The second one counts items, for or against: 1 or -1. */
export type Worth = readonly [number, 1 | -1, number];

/** Items in the order in which they are decided. */
export type OpenItem = Item & { readonly index: number };

/** What a choice sums up to. */
type Sum = { readonly weight: number; readonly worth: readonly [number, number, number] };

/** The best choice found so far: places of the items taken, as bits. */
type Best = { worth: Sum['worth']; taken: Uint32Array };

/**
 * The items worth most together within a capacity, by index: exact. Keeps, item after item, every state that no lighter
 * one equals (Nemhauser and Ullmann), without those that even the best fraction of the rest can't lift above what is
 * already reached (Dantzig), ties included. Undefined where nothing fits, which takes negative capacity. There are never
 * more states than the weights have different sums, so that even where all are equally dear the time is bounded.
 */
export function chooseItems(items: readonly Item[], capacity: number): number[] | undefined {
  // What makes room is taken at first and can be given back: as an item that weighs what it had made room for.
  const flipped = items.map(({ weight }) => weight < 0);
  const start = sumOf(items.filter((_, index) => flipped[index]));
  if (start.weight > capacity) return undefined;
  const open = items
    .map((item, index): OpenItem => ({ index, ...(flipped[index] ? negate(item) : item) }))
    .filter(({ worth }) => compareWorth(worth, [0, 0, 0]) > 0)
    .sort(byWorthOfWeight);
  const { taken } = search(open, start, capacity);
  const turned = new Set(open.filter((_, place) => isTaken(taken, place)).map(({ index }) => index));
  return items.flatMap((_, index) => (flipped[index] !== turned.has(index) ? [index] : []));
}

/**
 * Dearest first for what they weigh; what only breaks ties comes last, so that the useful ones are a prefix. Of equally
 * dear ones the heaviest first: what is left to decide then changes little.
 */
function byWorthOfWeight(one: Item, other: Item): number {
  return (
    Math.sign(other.worth[0]) - Math.sign(one.worth[0]) ||
    other.worth[0] * one.weight - one.worth[0] * other.weight ||
    other.weight - one.weight
  );
}

function search(open: readonly OpenItem[], start: Sum, capacity: number): Best {
  let states = makeStates(start, open.length);
  let spare = makeStates(start, open.length);
  const best: Best = { worth: start.worth, taken: new Uint32Array(states.words) };
  const firstBound = makeFirstBound(open);
  const tieBound = makeTieBound(open);
  for (const [place, item] of open.entries()) {
    addTaking(states, { ...item, place, capacity }, spare);
    [states, spare] = [spare, states];
    improve(best, states, { open, from: place + 1, capacity });
    keepStates(states, (weight, first, second, third) => {
      const room = capacity - weight;
      const more = firstBound(place + 1, room);
      if (first + more !== best.worth[0]) return first + more > best.worth[0];
      const tie = tieBound(place + 1, room, more);
      return (second + tie.second - best.worth[1] || third + tie.third - best.worth[2]) > 0;
    });
  }
  return best;
}

type Rest = { readonly open: readonly OpenItem[]; readonly from: number; readonly capacity: number };

/** So many states at most are filled up, evenly among all: enough to come near the best early. */
const mostFilled = 64;

/** Takes, for some of the states, every later item that still fits in turn; remembers what is worth more than the best. */
function improve(best: Best, states: StateList, { open, from, capacity }: Rest): void {
  const every = Math.ceil(states.count / mostFilled);
  for (let at = states.count - 1; at >= 0; at -= every) {
    let room = capacity - (states.weight[at] ?? 0);
    const fitting: number[] = [];
    let worth = readWorth(states, at);
    for (let place = from; place < open.length; place++) {
      const item = open[place] as OpenItem;
      if (item.weight > room) continue;
      room -= item.weight;
      worth = addWorth(worth, item.worth);
      fitting.push(place);
    }
    if (compareWorth(worth, best.worth) <= 0) continue;
    best.worth = worth;
    best.taken = states.taken.slice(at * states.words, (at + 1) * states.words);
    for (const place of fitting) setTaken(best.taken, place);
  }
}

function isTaken(taken: Uint32Array, place: number): boolean {
  return (((taken[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;
}

function setTaken(taken: Uint32Array, place: number): void {
  taken[place >> 5] = (taken[place >> 5] ?? 0) | (1 << (place & 31));
}

function compareWorth(one: Sum['worth'], other: Sum['worth']): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function addWorth(one: Sum['worth'], other: Sum['worth']): Sum['worth'] {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

function negate({ weight, worth }: Item): Item {
  return { weight: 0 - weight, worth: [0 - worth[0], worth[1] === 1 ? -1 : 1, 0 - worth[2]] };
}

function sumOf(items: readonly Item[]): Sum {
  return {
    weight: items.reduce((sum, { weight }) => sum + weight, 0),
    worth: items.reduce<Sum['worth']>((sum, { worth }) => addWorth(sum, worth), [0, 0, 0]),
  };
}
