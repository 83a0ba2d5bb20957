import { addDays, type CalendarDate } from '../../../shared/core/dates.ts';
import type { SnapshotId } from '../../../shared/core/ids.ts';
import type { FrozenCount } from '../../../shared/scorecard/history/frozen-count.ts';
import { plainGrade, publishGrade } from '../../../shared/scorecard/history/publish-grade.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import { isSameModel } from '../../../shared/scoring/is-same-model.ts';
import type { ScoringModel } from '../../../shared/scoring/scoring-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { type CardFigures, listCardFigures } from '../../db/repositories/metric-sums.ts';
import {
  insertSnapshot,
  listFrozenClients,
  listMonthEnds,
  type SnapshotHead,
  type StoredSnapshot,
} from '../../db/repositories/snapshots.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ServiceDeps } from '../service-deps.ts';

type SnapshotRequest = {
  /** Default: the day on which the book's figures end. */
  readonly asOf?: CalendarDate | undefined;
  readonly cause?: SnapshotHead['cause'];
};

/** Freezes the book as it is shown, with the model, rates and facts it was computed from. */
export function takeSnapshot(deps: ServiceDeps, request: SnapshotRequest = {}): StoredSnapshot {
  const taken = freezeBook(deps, request);
  deps.announce(['snapshots']);
  return taken;
}

/** {@link takeSnapshot} without telling: for several in a row. */
export function freezeBook(deps: ServiceDeps, { asOf, cause = 'on-demand' }: SnapshotRequest): StoredSnapshot {
  const { db, ports } = deps;
  const takenAt = ports.clock.now();
  const head = { id: ports.newId<SnapshotId>(), asOf: resolveAsOf(deps, asOf), takenAt, cause };
  const { book, facts, model, rates, currency } = computeBook(deps, head.asOf);
  const { clients: results, ...figures } = book;
  const resultById = new Map(results.map((result) => [result.clientId, result]));
  const publish = cause === 'month-end' ? makePublisher(db, head.asOf, model) : plainGrade;
  const cards = new Map(listCardFigures(db).map((card) => [card.clientId, card]));
  const isFresh = takenAt.slice(0, 10) <= addDays(head.asOf, daysThatCardsHold);
  const graded = facts.flatMap((fact) => {
    const result = resultById.get(fact.clientId);
    if (result === undefined) return [];
    const metrics = isFresh ? freezeCard(cards.get(fact.clientId)) : [];
    return [{ facts: fact, result, published: publish(result), metrics }];
  });
  const ungraded = facts.filter((fact) => !resultById.has(fact.clientId));
  inTransaction(db, () => {
    insertSnapshot(db, { ...head, model, rates, book: { ...figures, currency, ungraded }, clients: graded });
  });
  return { ...head, clientCount: graded.length };
}

/** For so long after a month end a client's card is taken to tell how it was then. */
const daysThatCardsHold = 31;

function freezeCard(card: CardFigures | undefined): readonly FrozenCount[] {
  const { seats = null, devices = null } = card ?? {};
  return [
    ...(seats === null ? [] : [{ metric: 'm18', value: seats } as const]),
    ...(devices === null ? [] : [{ metric: 'm18device', value: devices } as const]),
  ];
}

/** Holds grades against the month end before; another model is another yardstick, which holds nothing. */
function makePublisher(db: ReadableDb, asOf: CalendarDate, model: ScoringModel) {
  const before = listMonthEnds(db, addDays(asOf, -1)).at(-1);
  if (before === undefined || !isSameModel(before.model, model)) return plainGrade;
  const former = new Map(listFrozenClients(db, before.id).map((row) => [row.clientId, row]));
  return (result: GradedClient) => {
    const row = former.get(result.clientId);
    const ownBands = row && { F: row.result.axes.F.band, R: row.result.axes.R.band };
    return publishGrade(result, row && ownBands ? { published: row.published, ownBands } : null, model);
  };
}
