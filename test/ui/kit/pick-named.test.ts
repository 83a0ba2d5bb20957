import { describe, expect, it } from 'vitest';
import { pickNamed } from '../../../renderer/ui/charts/pick-named.ts';

const at = (id: string, x: number, y: number, size = 1) => ({ id, x, y, size });
const named = (...bubbles: readonly ReturnType<typeof at>[]) => [...pickNamed(bubbles, [0, 100])].join(' ');

describe('bubbles with a name', () => {
  it('are all those that stand apart', () => {
    expect(named(at('a', 0, 50), at('b', 100, 50), at('c', 50, 90))).toBe('a b c');
    expect(named(at('a', 5, 5))).toBe('a');
    expect(named()).toBe('');
  });

  it('are the larger of two whose names would lie over each other', () => {
    expect(named(at('small', 0, 50, 1), at('large', 0, 52, 9), at('far', 100, 0))).toBe('large far');
  });

  it('are not those whose name would lie over the next bubble', () => {
    expect(named(at('left', 40, 50, 9), at('right', 45, 50, 1), at('far', 140, 0), at('begin', 0, 0))).toBe(
      'right far begin',
    );
  });
});
