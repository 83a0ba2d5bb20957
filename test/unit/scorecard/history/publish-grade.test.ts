import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormerGrade, plainGrade, publishGrade } from '../../../../shared/scorecard/history/publish-grade.ts';
import { bandOf } from '../../../../shared/scoring/bands.ts';
import type { Cap } from '../../../../shared/scoring/caps.ts';
import { buildDefaultModel } from '../../../../shared/scoring/default-model.ts';
import { buildGradeChain } from '../../../../shared/scoring/grade-chain.ts';
import type { AxisResult, GradedClient } from '../../../../shared/scoring/graded-client.ts';

const model = buildDefaultModel('balanced');

function axisAt(axis: 'F' | 'R', score: number): AxisResult {
  const band = bandOf(score, model.bandFloors);
  return { axis, score, scoreBand: band, band, coveragePct: 100 };
}

/** A client of whom only the two scores matter. */
function clientAt(f: number, r: number, caps: readonly Cap[] = []): GradedClient {
  const figures = { netRevenueMinor: null, overheadSharePct: null } as GradedClient['figures'];
  const axes = { F: axisAt('F', f), R: axisAt('R', r) };
  const rest = { callerId: null, figures, caps, provisional: false };
  const chain = buildGradeChain({ ...axes, ...rest, isExempt: false }, model);
  return { ...rest, axes, exempt: false, ...chain } as unknown as GradedClient;
}

/** What each month end publishes, one after the other. */
function publishAll(months: readonly GradedClient[]): string[] {
  let former: FormerGrade | null = null;
  return months.map((client) => {
    const published = publishGrade(client, former, model);
    former = { published, ownBands: { F: client.axes.F.band, R: client.axes.R.band } };
    return `${published.grade}${published.held.join('')}`;
  });
}

describe('the grade that a month end publishes', () => {
  it.each([
    ['stays while the score is within its band', [70, 71, 61], 'B B B'],
    ['is held where the score lies up to three points outside', [70, 57], 'B BF'],
    ['changes at once beyond three points', [70, 56.9], 'B C'],
    ['changes where it was outside the month before as well', [70, 58, 58], 'B BF C'],
    ['is held anew after a month inside', [70, 58, 61, 58], 'B BF B BF'],
    ['climbs by the same rule', [70, 82, 82], 'B BF B'],
    ['climbs at once beyond three points', [58, 63.1], 'C B'],
  ])('%s', (_what, scores, expected) => {
    expect(publishAll(scores.map((f) => clientAt(f, 70))).join(' ')).toBe(expected);
  });

  it('is held on each axis by itself', () => {
    expect(publishAll([clientAt(70, 81), clientAt(58, 79)])).toEqual(['A', 'AFR']);
  });

  it('takes a cap at once, also while a band is held', () => {
    const capped = clientAt(58, 70, [{ flag: 'DB1', cap: 'D' }]);
    expect(publishAll([clientAt(70, 70), capped])).toEqual(['B', 'DF']);
  });

  it('begins with what was computed, and is that where a score is unknown', () => {
    const client = clientAt(58, 70);
    expect(publishGrade(client, null, model)).toEqual(plainGrade(client));
    const unknown = { ...client, axes: { ...client.axes, F: { ...client.axes.F, band: null, score: null } } };
    const former = { published: plainGrade(clientAt(70, 70)), ownBands: { F: 'B', R: 'B' } } as const;
    expect(publishGrade(unknown, former, model).bands.F).toBeNull();
  });

  it('never lags more than one month behind', () => {
    const score = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(score, score, score, score, (f0, r0, f, r) => {
        const [, , third] = publishAll([clientAt(f0, r0), clientAt(f, r), clientAt(f, r)]);
        expect(third).toBe(`${clientAt(f, r).grade}`);
      }),
    );
  });
});
