import type { CalendarDate } from '../core/dates.ts';
import type { Drafts, Question } from './drafts.ts';
import { findListDay } from './find-list-day.ts';
import type { DateOrder, Detected, ReadOptions } from './import-kind.ts';
import type { LeftOutRow } from './left-out.ts';
import type { SourceTable } from './source-table.ts';
import type { TableReading } from './table-reading.ts';

type ReadOutcome = {
  readonly drafts: Drafts;
  readonly leftOut: readonly LeftOutRow[];
  readonly questions: readonly Question[];
};

/**
 * A list of open balances with the day of which it is, and how that was told; where nothing tells it, it is asked. A day
 * to come is none: every list until then would be older.
 */
export function dateList<T extends ReadOutcome>(
  reading: TableReading,
  outcome: T,
  { fileName }: SourceTable,
  { options, today }: { readonly options: ReadOptions; readonly today?: CalendarDate },
): T & { readonly listDay: readonly Detected[] } {
  const { drafts, leftOut, questions } = outcome;
  if (drafts.kind !== 'receivables') return { ...outcome, listDay: [] };
  const isOver = (on: CalendarDate) => today === undefined || on <= today;
  const givenOn = options.listOn !== undefined && isOver(options.listOn) ? options.listOn : undefined;
  const { on, detected } = findListDay({
    givenOn,
    isOver,
    title: reading.layout.title,
    fileName,
    drafts: drafts.drafts,
    leftOut,
    order: orderToldByRows(reading),
    column: reading.headerOf('listedOn'),
  });
  const dated = drafts.drafts.map((draft) => {
    const ownOn = draft.listedOn !== null && isOver(draft.listedOn) ? draft.listedOn : null;
    return { ...draft, listedOn: givenOn ?? ownOn ?? on };
  });
  const asked: Question = { code: 'list-day-unknown', detail: '', rows: [], choices: [{ about: '', options: [] }] };
  const isAsked = on === null && dated.length > 0;
  return {
    ...outcome,
    drafts: { kind: 'receivables', drafts: dated },
    questions: isAsked ? [...questions, asked] : questions,
    listDay: [detected],
  };
}

/** The order of day and month by which dates in the rows were read, where something told it. */
function orderToldByRows({ detected }: TableReading): DateOrder | undefined {
  const orders = new Set(
    detected.flatMap(({ property, value, reason }) =>
      property.startsWith('dateOrder.') && reason.kind !== 'cannot-matter' ? [value as DateOrder] : [],
    ),
  );
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}
