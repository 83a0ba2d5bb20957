import type { ClientId } from '../core/ids.ts';
import type { GradedBook, GradedClient } from '../scoring/graded-client.ts';
import type { Band, Grade } from '../scoring/level.ts';
import type { ScoringModel } from '../scoring/scoring-model.ts';

/** Rows from the best relationship down, columns towards the best finances: best is top right, as in a scatter plot. */
export const matrixRows: readonly Band[] = ['A', 'B', 'C', 'D'];
export const matrixColumns: readonly Band[] = ['D', 'C', 'B', 'A'];

export type MatrixChip = {
  readonly clientId: ClientId;
  readonly name: string;
  readonly grade: Grade;
  readonly provisional: boolean;
  readonly probation: boolean;
  readonly revenueMinor: number | null;
  /** Area as a part of the largest chip's, 0-1; 0 where revenue is unknown or not positive. */
  readonly area: number;
};

export type MatrixCell = {
  readonly rBand: Band;
  readonly fBand: Band;
  /** What the cell grades, before size and deal-breakers. */
  readonly grade: Grade;
  readonly probation: boolean;
  /** Largest revenue first, unknown last; same revenue by name. */
  readonly chips: readonly MatrixChip[];
};

export type MatrixLayout = {
  /** Four rows of four cells in the order of {@link matrixRows} and {@link matrixColumns}. */
  readonly rows: readonly (readonly MatrixCell[])[];
  readonly notGraded: readonly GradedClient[];
};

/** Which client stands in which cell, and how large. */
export function layOutMatrix(book: GradedBook, matrix: ScoringModel['matrix']): MatrixLayout {
  const largest = Math.max(0, ...book.clients.map(({ figures }) => figures.revenueMinor ?? 0));
  const byCell = new Map<string, MatrixChip[]>();
  const notGraded: GradedClient[] = [];
  for (const client of [...book.clients].sort(compareRevenue)) {
    const { R, F } = client.axes;
    const { grade } = client;
    if (grade === null || R.band === null || F.band === null) {
      notGraded.push(client);
      continue;
    }
    const key = R.band + F.band;
    const chips = byCell.get(key) ?? [];
    chips.push(toChip(client, grade, largest));
    byCell.set(key, chips);
  }
  const rows = matrixRows.map((rBand) =>
    matrixColumns.map((fBand) => ({ rBand, fBand, ...matrix[rBand][fBand], chips: byCell.get(rBand + fBand) ?? [] })),
  );
  return { rows, notGraded };
}

function toChip(client: GradedClient, grade: Grade, largestMinor: number): MatrixChip {
  const { clientId, name, provisional, probation } = client;
  const { revenueMinor } = client.figures;
  const area = largestMinor > 0 ? Math.max(0, revenueMinor ?? 0) / largestMinor : 0;
  return { clientId, name, grade, provisional, probation, revenueMinor, area };
}

function compareRevenue(one: GradedClient, other: GradedClient): number {
  const difference = (other.figures.revenueMinor ?? -Infinity) - (one.figures.revenueMinor ?? -Infinity);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return one.name < other.name ? -1 : 1;
}
