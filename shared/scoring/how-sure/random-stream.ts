/** Numbers of [0, 1) that depend on the seed alone. */
export type RandomStream = () => number;

/** A stream of its own for every name, so that the order in which clients are looked at changes nothing. */
export function streamOf(name: string): RandomStream {
  let state = 2_166_136_261;
  for (let index = 0; index < name.length; index++) {
    state = Math.imul(state ^ name.charCodeAt(index), 16_777_619);
  }
  return () => {
    // mulberry32: 32 bits of state, passes the usual tests, and two lines.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The next number of a stream, spread evenly between two bounds. */
export function between(stream: RandomStream, low: number, high: number): number {
  return low + stream() * (high - low);
}
