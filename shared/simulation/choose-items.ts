/** A thing to take or leave: whole numbers, so that sums are exact. */
export type Item = {
  /** What it uses of the capacity; negative where taking it makes room. */
  readonly weight: number;
  /** What taking it is worth, in order of importance: a later worth only breaks ties of the earlier ones. */
  readonly worth: Worth;
};
export type Worth = readonly [number, number, number];

type State = {
  readonly weight: number;
  readonly worth: Worth;
  /** Index of the item decided last towards its unusual side, and the state before. */
  readonly item: number;
  readonly before: State | null;
};

/**
 * The items worth most together within a capacity, by index: exact. Keeps, item after item, every state that no lighter
 * one equals (Nemhauser and Ullmann), without those that even the best fraction of the rest can't lift above what is
 * already reached (Dantzig). Undefined where nothing fits, which takes negative capacity.
 */
export function chooseItems(items: readonly Item[], capacity: number): number[] | undefined {
  // What makes room is taken at first and can be given back: as an item that weighs what it had made room for.
  const flipped = items.map(({ weight }) => weight < 0);
  const start = sumOf(items.filter((_, index) => flipped[index]));
  if (start.weight > capacity) return undefined;
  const open = items
    .map((item, index) => ({ index, ...(flipped[index] ? negate(item) : item) }))
    .filter(({ worth }) => compareWorth(worth, nothing) > 0)
    .sort(byWorthOfWeight);
  const best = search(open, { ...start, item: -1, before: null }, capacity);
  const turned = new Set<number>();
  for (let state: State | null = best; state !== null; state = state.before) turned.add(state.item);
  return items.flatMap((_, index) => (flipped[index] !== turned.has(index) ? [index] : []));
}

/** Dearest first for what they weigh; what only breaks ties comes last, so that the useful ones are a prefix. */
function byWorthOfWeight(one: Item, other: Item): number {
  return (
    Math.sign(other.worth[0]) - Math.sign(one.worth[0]) ||
    other.worth[0] * one.weight - one.worth[0] * other.weight ||
    one.weight - other.weight
  );
}

const nothing: Worth = [0, 0, 0];

type OpenItem = Item & { readonly index: number };

function search(open: readonly OpenItem[], start: State, capacity: number): State {
  const boundOfRest = makeBound(open);
  let states: State[] = [start];
  let best = start;
  for (const [position, item] of open.entries()) {
    const taken = states.flatMap((state) => (state.weight + item.weight > capacity ? [] : [take(state, item)]));
    for (const state of taken) if (compareWorth(state.worth, best.worth) > 0) best = state;
    const reached = reachGreedily(best, open, position + 1, capacity);
    states = merge(states, taken).filter(
      ({ weight, worth }) => worth[0] + boundOfRest(position + 1, capacity - weight) + rounding >= reached,
    );
  }
  return best;
}

/** Worths are whole; a bound is a fraction. */
const rounding = 0.5;

function take(state: State, { index, weight, worth }: OpenItem): State {
  return { weight: state.weight + weight, worth: addWorth(state.worth, worth), item: index, before: state };
}

/** Two lists by rising weight as one, without states that a lighter or equal one is worth at least as much as. */
function merge(one: readonly State[], other: readonly State[]): State[] {
  const merged: State[] = [];
  let a = 0;
  let b = 0;
  while (a < one.length || b < other.length) {
    const left = one[a];
    const right = other[b];
    const next = right === undefined || (left !== undefined && isFirst(left, right)) ? left : right;
    if (next === undefined) break;
    if (next === left) a++;
    else b++;
    const last = merged.at(-1);
    if (last === undefined || compareWorth(next.worth, last.worth) > 0) merged.push(next);
  }
  return merged;
}

function isFirst(one: State, other: State): boolean {
  return one.weight < other.weight || (one.weight === other.weight && compareWorth(one.worth, other.worth) >= 0);
}

/** Bounds what the items from a position on can add in the room left, if the last one could be taken in part. */
function makeBound(open: readonly OpenItem[]): (from: number, room: number) => number {
  const useful = open.filter(({ worth }) => worth[0] > 0);
  const weights = [0];
  const worths = [0];
  for (const { weight, worth } of useful) {
    weights.push((weights.at(-1) ?? 0) + weight);
    worths.push((worths.at(-1) ?? 0) + worth[0]);
  }
  const at = (sums: readonly number[], position: number) => sums[Math.min(position, useful.length)] ?? 0;
  return (from, room) => {
    let low = from;
    let high = useful.length;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (at(weights, middle) - at(weights, from) <= room) low = middle;
      else high = middle - 1;
    }
    const next = useful[low];
    const whole = at(worths, low) - at(worths, from);
    if (next === undefined) return whole;
    return whole + (next.worth[0] * (room - (at(weights, low) - at(weights, from)))) / next.weight;
  };
}

/** What a state is worth once every later item that still fits was taken in turn. */
function reachGreedily(state: State, open: readonly OpenItem[], from: number, capacity: number): number {
  let room = capacity - state.weight;
  let sum = state.worth[0];
  for (let position = from; position < open.length; position++) {
    const { weight, worth } = open[position] as OpenItem;
    if (worth[0] <= 0 || weight > room) continue;
    room -= weight;
    sum += worth[0];
  }
  return sum;
}

function compareWorth(one: Worth, other: Worth): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function addWorth(one: Worth, other: Worth): Worth {
  return [one[0] + other[0], one[1] + other[1], one[2] + other[2]];
}

function negate({ weight, worth }: Item): Item {
  return { weight: 0 - weight, worth: [0 - worth[0], 0 - worth[1], 0 - worth[2]] };
}

function sumOf(items: readonly Item[]): { readonly weight: number; readonly worth: Worth } {
  return {
    weight: items.reduce((sum, { weight }) => sum + weight, 0),
    worth: items.reduce<Worth>((sum, { worth }) => addWorth(sum, worth), nothing),
  };
}
