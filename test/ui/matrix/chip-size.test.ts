import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitChips, sizeChip } from '../../../renderer/features/matrix/chip-size.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { MatrixChip } from '../../../shared/scorecard/matrix-layout.ts';

const chips = (count: number): readonly MatrixChip[] =>
  Array.from({ length: count }, (_, index) => ({
    clientId: `c${index}` as ClientId,
    name: `Client ${index}`,
    grade: 'B',
    provisional: false,
    probation: false,
    revenueMinor: 100,
    area: 1,
  }));

describe('the size of a chip', () => {
  it('never shrinks as revenue grows', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom('roomy', 'dense'), (one, other, density) => {
        const small = sizeChip({ area: Math.min(one, other) }, density);
        const large = sizeChip({ area: Math.max(one, other) }, density);
        expect(large.width).toBeGreaterThanOrEqual(small.width);
        expect(large.height).toBeGreaterThanOrEqual(small.height);
      }),
    );
  });

  it('leaves room for a name where revenue is unknown, and fits its cell where it is the largest', () => {
    expect(sizeChip({ area: 0 }, 'roomy').width).toBeGreaterThan(90);
    expect(sizeChip({ area: 1 }, 'roomy').width).toBeLessThanOrEqual(212);
  });
});

describe('a crowded cell', () => {
  it.each([
    [15, 15, 0],
    [16, 14, 2],
    [40, 14, 26],
  ])('of %i shows %i and counts %i', (count, shown, hidden) => {
    const limited = limitChips(chips(count), { density: 'dense', mostPerCell: 15 });
    expect([limited.shown.length, limited.hiddenCount]).toEqual([shown, hidden]);
  });
});
