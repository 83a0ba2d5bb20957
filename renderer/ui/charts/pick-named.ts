type Placed = { readonly id: string; readonly x: number; readonly y: number; readonly size: number };

/** Room that a name takes to the right of its bubble, as a share of the width and of the height of the drawing. */
const room = { width: 0.13, height: 0.05 };

/** Which bubbles can be named without a name lying over another name or bubble; the largest go first. */
export function pickNamed(bubbles: readonly Placed[], yDomain: readonly [number, number]): ReadonlySet<string> {
  const xs = bubbles.map(({ x }) => x);
  const width = (Math.max(...xs) - Math.min(...xs)) * room.width;
  const height = (yDomain[1] - yDomain[0]) * room.height;
  const isBeside = (one: Placed, other: Placed) => Math.abs(one.y - other.y) < height;
  const named: Placed[] = [];
  for (const bubble of [...bubbles].sort((a, b) => b.size - a.size)) {
    const others = bubbles.filter((other) => other !== bubble && isBeside(bubble, other));
    const liesOverBubble = others.some(({ x }) => x > bubble.x && x - bubble.x < width);
    const liesOverName = named.some((other) => isBeside(bubble, other) && Math.abs(other.x - bubble.x) < width);
    if (!liesOverBubble && !liesOverName) named.push(bubble);
  }
  return new Set(named.map(({ id }) => id));
}
