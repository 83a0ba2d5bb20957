import { levelAt, rankOf, roundForComparison } from './bands.ts';
import type { AxisResult } from './graded-client.ts';
import type { Band, Level } from './level.ts';
import type { ScoringModel } from './scoring-model.ts';

/**
 * The relationship axis after the caller-ID reaction: where the score lies within a few points of an edge and the
 * reaction on that edge's other side, the neighbouring band. A feeling says nothing about money, so never axis F.
 */
export function breakTie(r: AxisResult, callerId: Level | null, model: ScoringModel): AxisResult {
  if (r.score === null || r.scoreBand === null || callerId === null) return r;
  const band = moveBand(r.score, r.scoreBand, rankOf(callerId) - rankOf(r.scoreBand), model);
  return band === r.scoreBand ? r : { ...r, band };
}

/** @param direction below 0 where the reaction is better than the band, above 0 where it is worse */
function moveBand(score: number, band: Band, direction: number, model: ScoringModel): Band {
  if (direction === 0) return band;
  const neighbour = levelAt(rankOf(band) + Math.sign(direction));
  const edge = lowerEdgeOf(direction < 0 ? neighbour : band, model);
  return roundForComparison(Math.abs(score - edge)) <= model.tieBreakPoints ? neighbour : band;
}

function lowerEdgeOf(band: Band, model: ScoringModel): number {
  return band === 'D' ? Number.NEGATIVE_INFINITY : model.bandFloors[band];
}
