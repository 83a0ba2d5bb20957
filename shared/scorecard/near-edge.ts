import type { ClientId } from '../core/ids.ts';
import type { GradedBook } from '../scoring/graded-client.ts';
import type { Axis, Band } from '../scoring/level.ts';
import type { ScoringModel } from '../scoring/scoring-model.ts';

type EdgeModel = Pick<ScoringModel, 'bandFloors' | 'tieBreakPoints'>;

/** How far a score is from the nearest line between two bands. */
export type NearEdge = {
  readonly axis: Axis;
  readonly score: number;
  readonly edge: number;
  /** Points, never negative. */
  readonly distance: number;
  /** The band on the other side. */
  readonly beyond: Band;
};

export type ClientNearEdge = NearEdge & { readonly clientId: ClientId; readonly name: string };

/** The nearest edge of one axis. */
export function findNearestEdge(axis: Axis, score: number, { bandFloors }: Pick<EdgeModel, 'bandFloors'>): NearEdge {
  const edges = [
    { edge: bandFloors.A, above: 'A', below: 'B' },
    { edge: bandFloors.B, above: 'B', below: 'C' },
    { edge: bandFloors.C, above: 'C', below: 'D' },
  ] as const;
  const [first, ...rest] = edges.map(({ edge, above, below }) => ({
    axis,
    score,
    edge,
    distance: Math.abs(score - edge),
    beyond: score >= edge ? below : above,
  }));
  if (first === undefined) throw new RangeError('a model has edges');
  return rest.reduce((nearest, candidate) => (candidate.distance < nearest.distance ? candidate : nearest), first);
}

/** Clients whose axis lies within the tie-break's points of an edge, nearest first: worth a second look. */
export function listNearEdges(book: GradedBook, model: EdgeModel): readonly ClientNearEdge[] {
  return book.clients
    .flatMap(({ clientId, name, axes }) =>
      [axes.F, axes.R].flatMap(({ axis, score }) =>
        score === null ? [] : [{ ...findNearestEdge(axis, score, model), clientId, name }],
      ),
    )
    .filter(({ distance }) => distance <= model.tieBreakPoints)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
}
