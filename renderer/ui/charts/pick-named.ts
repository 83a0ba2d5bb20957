type Placed = { readonly id: string; readonly x: number; readonly y: number; readonly size: number };

/** Room of a bubble and the name to its right, in a narrow window too, as a share of what the bubbles span. */
const room = { width: 0.25, height: 0.05, bubbleHeight: 0.08 };

/** Which bubbles can be named without a name lying over another name or bubble; the largest go first. */
export function pickNamed(bubbles: readonly Placed[], yDomain: readonly [number, number]): ReadonlySet<string> {
  const xs = bubbles.map(({ x }) => x);
  const width = (Math.max(...xs) - Math.min(...xs)) * room.width;
  const height = (yDomain[1] - yDomain[0]) * room.height;
  const bubbleHeight = (yDomain[1] - yDomain[0]) * room.bubbleHeight;
  const isBeside = (one: Placed, other: Placed) => Math.abs(one.y - other.y) < height;
  const named: Placed[] = [];
  for (const bubble of [...bubbles].sort((a, b) => b.size - a.size)) {
    const others = bubbles.filter((other) => other !== bubble && Math.abs(bubble.y - other.y) < bubbleHeight);
    const liesOverBubble = others.some(({ x }) => x > bubble.x && x - bubble.x < width);
    const liesOverName = named.some((other) => isBeside(bubble, other) && Math.abs(other.x - bubble.x) < width);
    if (!liesOverBubble && !liesOverName) named.push(bubble);
  }
  return new Set(named.map(({ id }) => id));
}
