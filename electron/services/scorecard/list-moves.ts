import type { PortfolioMove } from '../../../shared/contract/scorecard-calls.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { explainMove } from '../../../shared/scorecard/history/explain-move.ts';
import { isSameModel } from '../../../shared/scoring/is-same-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { findFrozenClient, type MonthEnd, type SnapshotPoint } from '../../db/repositories/snapshots.ts';

export type EndWithPoints = { readonly end: MonthEnd; readonly points: readonly SnapshotPoint[] };

/** Whose grade differs between two month ends, who came and who went, by name. */
export function listMoves(db: ReadableDb, before: EndWithPoints, after: EndWithPoints): readonly PortfolioMove[] {
  const was = new Map(before.points.map((point) => [point.clientId, point]));
  const { deletedClient } = getCatalog(readSettings(db).language).history.portfolio;
  const is = new Set(after.points.map(({ clientId }) => clientId));
  const isOtherModel = !isSameModel(before.end.model, after.end.model);
  const present = after.points.flatMap(({ clientId, name, grade }): PortfolioMove[] => {
    const former = was.get(clientId);
    if (former === undefined) return [{ clientId, name, grade, kind: 'new', move: null }];
    if (former.grade === grade) return [];
    const [one, other] = [findFrozenClient(db, before.end.id, clientId), findFrozenClient(db, after.end.id, clientId)];
    const move = one === undefined || other === undefined ? null : explainMove(one, other, isOtherModel);
    return [{ clientId, name, grade, kind: 'moved', move }];
  });
  const gone = before.points
    .filter(({ clientId }) => !is.has(clientId))
    .map(({ clientId, name, grade }): PortfolioMove => ({ clientId, name, grade, kind: 'gone', move: null }));
  return [...present, ...gone].map((move) => (move.name === '' ? { ...move, name: deletedClient } : move));
}
