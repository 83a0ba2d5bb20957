import { describe, expect, it } from 'vitest';
import { zoomFor } from '../../../renderer/features/documents/use-sheet-zoom.ts';

describe('zoomFor', () => {
  it.each([
    ['a sheet wider than its room', 400, 800, 0.5],
    ['a sheet that fits', 900, 794, 1],
    ['a fraction, rounded down', 777, 794, 0.978],
    ['no room yet', 0, 794, 1],
    ['no sheet yet', 600, 0, 1],
  ])('%s', (_name, roomPx, sheetPx, expected) => {
    expect(zoomFor(roomPx, sheetPx)).toBe(expected);
  });
});
