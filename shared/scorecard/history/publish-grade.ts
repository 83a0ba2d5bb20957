import { roundForComparison } from '../../scoring/bands.ts';
import { buildGradeChain } from '../../scoring/grade-chain.ts';
import type { AxisResult, GradedClient } from '../../scoring/graded-client.ts';
import type { Axis, Band, Grade } from '../../scoring/level.ts';
import type { ScoringModel } from '../../scoring/scoring-model.ts';

/** A grade as a month-end snapshot publishes it: a band that was left only just is held for a month. */
export type PublishedGrade = {
  readonly grade: Grade | null;
  readonly probation: boolean;
  readonly bands: Readonly<Record<Axis, Band | null>>;
  /** Axes that stay in their former band although their score has left it. */
  readonly held: readonly Axis[];
};

/** What the month-end snapshot before published of the same client, and the bands that its scores alone had. */
export type FormerGrade = {
  readonly published: PublishedGrade;
  readonly ownBands: Readonly<Record<Axis, Band | null>>;
};

/** Beyond this many points outside its band an axis changes at once. */
const holdPoints = 3;

/**
 * The published grade of a client. Rule: an axis leaves its published band where its score lies more than three points
 * outside, or where it was outside in the snapshot before as well. Size and caps act at once.
 */
export function publishGrade(client: GradedClient, former: FormerGrade | null, model: ScoringModel): PublishedGrade {
  const F = holdBand(client.axes.F, former, model);
  const R = holdBand(client.axes.R, former, model);
  const held = (['F', 'R'] as const).filter((axis) => (axis === 'F' ? F : R) !== client.axes[axis].band);
  const bands = { F, R };
  if (held.length === 0) return { grade: client.grade, probation: client.probation, bands, held };
  const chain = buildGradeChain(
    {
      F: { ...client.axes.F, band: F, scoreBand: F },
      R: { ...client.axes.R, band: R, scoreBand: R },
      callerId: client.callerId,
      figures: client.figures,
      isExempt: client.exempt,
      caps: client.caps,
      provisional: client.provisional,
    },
    model,
  );
  return { grade: chain.grade, probation: chain.probation, bands, held };
}

/** The grade as it was computed, nothing held. */
export function plainGrade({ grade, probation, axes }: GradedClient): PublishedGrade {
  return { grade, probation, bands: { F: axes.F.band, R: axes.R.band }, held: [] };
}

function holdBand(result: AxisResult, former: FormerGrade | null, model: ScoringModel): Band | null {
  const { axis, band, score } = result;
  const published = former?.published.bands[axis] ?? null;
  if (former === null || published === null || band === null || score === null || band === published) return band;
  if (distanceOutside(score, published, model) > holdPoints) return band;
  return former.ownBands[axis] === published ? published : band;
}

/** Points by which a score lies outside a band; 0 inside. */
function distanceOutside(score: number, band: Band, { bandFloors }: ScoringModel): number {
  const floor = band === 'D' ? 0 : bandFloors[band];
  const ceiling = band === 'A' ? 100 : bandFloors[band === 'B' ? 'A' : band === 'C' ? 'B' : 'C'];
  return roundForComparison(Math.max(0, floor - score, score - ceiling));
}
