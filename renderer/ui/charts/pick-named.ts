type Placed = { readonly id: string; readonly x: number; readonly y: number; readonly size: number };

/** Room that a name takes, as a share of the width and of the height of the drawing. */
const room = { width: 0.16, height: 0.05 };

/** Which bubbles can be named without names lying over each other; the largest go first. */
export function pickNamed(bubbles: readonly Placed[], yDomain: readonly [number, number]): ReadonlySet<string> {
  const xs = bubbles.map(({ x }) => x);
  const width = (Math.max(...xs) - Math.min(...xs)) * room.width;
  const height = (yDomain[1] - yDomain[0]) * room.height;
  const named: Placed[] = [];
  for (const bubble of [...bubbles].sort((a, b) => b.size - a.size)) {
    const isFree = named.every(
      (other) => Math.abs(other.x - bubble.x) >= width || Math.abs(other.y - bubble.y) >= height,
    );
    if (isFree) named.push(bubble);
  }
  return new Set(named.map(({ id }) => id));
}
