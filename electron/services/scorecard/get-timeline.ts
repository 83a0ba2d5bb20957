import type { ClientTimeline, GradePoint, TimelineEvent } from '../../../shared/contract/scorecard-calls.ts';
import { type CalendarDate, periodOf, startOfPeriod } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { nameEntry } from '../../../shared/evidence/describe-entry.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { explainMove } from '../../../shared/scorecard/history/explain-move.ts';
import { isSameModel } from '../../../shared/scoring/is-same-model.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listDocuments } from '../../db/repositories/documents.ts';
import { listFlags } from '../../db/repositories/flags.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { type FrozenRow, findFrozenClient, listMonthEnds, type MonthEnd } from '../../db/repositories/snapshots.ts';
import { bookDay } from '../book-day.ts';
import { listEvidence } from '../evidence/list-evidence.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { readScorecard } from './read-scorecard.ts';

type TimelineArgs = { readonly clientId: ClientId; readonly monthCount: number };

/** One client month by month: published grades, every metric, and what happened, on one axis. */
export function getTimeline(deps: ServiceDeps, { clientId, monthCount }: TimelineArgs): ClientTimeline {
  const asOf = bookDay(deps);
  const scope = { monthsShown: monthCount, onlyClientId: clientId };
  const { scorecard, computed, quality } = readScorecard(deps, asOf, scope);
  const firstOn = startOfPeriod(scorecard.months[0] ?? periodOf(asOf));
  return {
    months: scorecard.months,
    currency: computed.currency,
    asOf,
    rows: scorecard.clients[0]?.rows ?? [],
    grades: listGrades(deps.db, clientId, asOf).filter((point) => point.asOf >= firstOn),
    events: listEvents(deps, clientId, firstOn, asOf),
    quality,
  };
}

function listGrades(db: ReadableDb, clientId: ClientId, asOf: CalendarDate): readonly GradePoint[] {
  let former: { readonly end: MonthEnd; readonly row: FrozenRow } | null = null;
  const points: GradePoint[] = [];
  for (const end of listMonthEnds(db, asOf)) {
    const row = findFrozenClient(db, end.id, clientId);
    if (row === undefined) continue;
    points.push({
      asOf: end.asOf,
      month: periodOf(end.asOf),
      takenAt: end.takenAt,
      grade: row.published.grade,
      recomputed: null,
      isProvisional: row.result.provisional,
      index: row.result.index,
      held: row.published.held,
      move: former === null ? null : explainMove(former.row, row, !isSameModel(former.end.model, end.model)),
    });
    former = { end, row };
  }
  return points;
}

function listEvents(
  deps: ServiceDeps,
  clientId: ClientId,
  firstOn: CalendarDate,
  asOf: CalendarDate,
): readonly TimelineEvent[] {
  const { db } = deps;
  const event = (kind: TimelineEvent['kind'], on: CalendarDate, text: string, flag: TimelineEvent['flag'] = null) => ({
    kind,
    on,
    text,
    flag,
  });
  const flags = listFlags(db, clientId);
  const { evidence: texts } = getCatalog(readSettings(db).language);
  const events = [
    ...listEvidence(deps, { clientId }).flatMap((entry) => {
      if (entry.kind === 'flag') return [];
      const says = entry.kind === 'incident' || entry.kind === 'recommendation' ? '' : nameEntry(entry, texts);
      return [event(entry.kind, entry.on, [says, entry.text].filter((part) => part !== '').join(': '))];
    }),
    ...flags.map(({ happenedOn, facts, flag }) => event('flag', happenedOn, facts, flag)),
    ...flags.flatMap(({ withdrawnOn, facts, flag }) =>
      withdrawnOn === null ? [] : [event('flag-withdrawn', withdrawnOn, facts, flag)],
    ),
    ...listDocuments(db, clientId).flatMap(({ sentOn, kind, variant }) =>
      sentOn === null ? [] : [event('document-sent', sentOn, variant === null ? kind : `${kind} ${variant}`)],
    ),
  ];
  return events
    .filter(({ on }) => on >= firstOn && on <= asOf)
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}
