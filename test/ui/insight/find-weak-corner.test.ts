import { describe, expect, it } from 'vitest';
import { findWeakCorner } from '../../../renderer/features/insight/find-weak-corner.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Band } from '../../../shared/scoring/level.ts';

type Given = {
  readonly band: Band | null;
  readonly rate: number | null;
  readonly revenue: number;
  readonly hours: number;
};

const client = ({ band, rate, revenue, hours }: Given) =>
  ({
    axes: { R: { band } },
    figures: { ehrMinor: rate, revenueMinor: revenue, minutesWorked: hours * 60 },
  }) as unknown as GradedClient;

const weak = { band: 'D', rate: 4_000, revenue: 100, hours: 40 } as const;
const friendly = { band: 'B', rate: 4_000, revenue: 100, hours: 20 } as const;
const worthIt = { band: 'C', rate: 7_500, revenue: 200, hours: 20 } as const;

describe('the corner of little money and a poor relationship', () => {
  it('holds those who are below in both, with their shares of the known', () => {
    const corner = findWeakCorner([weak, friendly, worthIt].map(client), 7_500);
    expect(corner).toEqual({ count: 1, of: 3, revenuePct: 25, hoursPct: 50 });
  });

  it('leaves out those of whom rate or relationship is unknown', () => {
    const unknown = [
      { ...weak, rate: null },
      { ...weak, band: null },
    ].map(client);
    expect(findWeakCorner(unknown, 7_500)).toEqual({ count: 0, of: 0, revenuePct: 0, hoursPct: 0 });
  });
});
