import type { CallResult } from '../../../shared/contract/contract.ts';
import { type Catalog, getCatalog } from '../../../shared/i18n/catalog.ts';
import { buildCalendar, type CalendarEvent } from '../../../shared/rhythm/build-calendar.ts';
import type { DueItem, DueKind } from '../../../shared/rhythm/due-item.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { listDueToday } from './list-due.ts';

/** Writes promises, meetings and deadlines of the coming year as a calendar file; null where none was chosen. */
export async function exportCalendar(deps: ServiceDeps): Promise<CallResult<'rhythm.exportCalendar'>> {
  const { db, ports } = deps;
  const { today: texts } = getCatalog(readSettings(db).language);
  const path = await ports.pickFile.toSave({
    title: texts.calendar.dialog,
    suggestedName: texts.calendar.file,
    extension: 'ics',
  });
  if (path === undefined) return null;
  const today = ports.clock.today();
  // What is overdue stands on the page of the day; in a calendar it would lie in the past.
  const coming = listDueToday(deps, 'year').items.filter(({ dueOn }) => dueOn !== null && dueOn >= today);
  const events = coming.flatMap((item) => toEvent(item, texts));
  const calendar = buildCalendar(events, { name: texts.calendar.name, stampedAt: ports.clock.now() });
  writeFileAtomically(path, calendar, 0o600);
  return { eventCount: events.length };
}

// A calendar is seen by others: what was judged, and what is only of use inside, does not go there.
const shown: readonly DueKind[] = ['promise', 'meeting', 'review', 'notice', 'term-end', 'month-end', 'price-review'];

function toEvent(item: DueItem, { calendar }: Catalog['today']): CalendarEvent[] {
  const { key, kind, dueOn, client } = item;
  if (dueOn === null || !shown.includes(kind)) return [];
  const what = item.kind === 'promise' ? item.what : calendar.titles[kind as keyof typeof calendar.titles];
  return [{ key, on: dueOn, title: client === null ? what : calendar.titleOf(client.name, what) }];
}
