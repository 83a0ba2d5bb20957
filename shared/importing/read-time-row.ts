import type { TimeDraft } from './drafts.ts';
import { hashTexts } from './hash-text.ts';
import { type Why, why } from './left-out.ts';
import { readTime } from './read-date.ts';
import { type DurationUnit, readClock, readDecimalDuration } from './read-duration.ts';
import { readTimeKind, readYesNo } from './read-word.ts';
import { clientOf, missingClient, orNull, type RowNotes, readWord } from './row-parts.ts';
import type { Row, TableReading } from './table-reading.ts';

/** One time entry. Hours, minutes and seconds written out beat a decimal that contradicts them. */
export function readTimeRow(reading: TableReading, row: Row, notes: RowNotes): TimeDraft | Why {
  const client = clientOf(reading, row);
  const noClient = missingClient(reading, row, client);
  if (noClient !== undefined) return noClient;
  const workedOn = readWorkedOn(reading, row);
  if (workedOn === undefined) return why('bad-date', reading.text(row, 'workedOn') || reading.text(row, 'start'));
  if (workedOn === null) return reading.isBeyond(row, 'workedOn') ? why('row-short', 'workedOn') : why('no-date');
  const seconds = readSeconds(reading, row, notes);
  if (typeof seconds !== 'number') return seconds;
  // other tools have kinds of their own: theirs are not worth a question
  const kind =
    reading.layout.source === 'winnow'
      ? readWord(readTimeKind, reading, row, 'kind', notes)
      : reading.word(row, 'kind', readTimeKind);
  const isBillable = readWord(readYesNo, reading, row, 'billable', notes);
  const names = `${reading.text(row, 'firstName')} ${reading.text(row, 'lastName')}`.trim();
  const person = orNull(names || reading.text(row, 'person'));
  const [note, project, task] = [reading.text(row, 'note'), reading.text(row, 'project'), reading.text(row, 'task')];
  const entryId = reading.text(row, 'entryId');
  const begin = reading.text(row, 'startTime') || reading.text(row, 'start');
  const parts = [client.name, client.externalId, begin, seconds, kind ?? null, isBillable, person, note, project, task];
  return {
    lines: [row.line],
    client,
    identity: entryId === '' ? `${workedOn} ${hashTexts(parts)}` : `id ${reading.layout.source} ${entryId}`,
    workedOn,
    seconds,
    kind: kind ?? null,
    isBillable: isBillable ?? null,
    person,
    note: note === '' ? orNull([project, task].filter((part) => part !== '').join(' · ')) : note,
  };
}

function readWorkedOn(reading: TableReading, row: Row): TimeDraft['workedOn'] | null | undefined {
  const on = reading.has('workedOn') ? reading.date(row, 'workedOn') : null;
  return on === null && reading.has('start') ? reading.date(row, 'start') : on;
}

/** Fields in the order in which they are believed. */
function readSeconds(reading: TableReading, row: Row, notes: RowNotes): number | Why {
  let bad = '';
  for (const field of ['duration', 'minutes', 'seconds', 'hours'] as const) {
    const text = reading.text(row, field);
    if (text === '') continue;
    const seconds = readClock(text);
    if (seconds !== undefined) return seconds;
    if (field === 'duration') continue;
    const decimal = readDecimalDuration(text, field, reading.decimalOf(field));
    if (decimal !== undefined) return decimal;
    bad ||= text;
  }
  const bare = reading.text(row, 'duration');
  if (bare !== '') {
    const decimal = readDecimalDuration(bare, notes.durationUnit(), reading.decimalOf('duration'));
    if (decimal !== undefined) return decimal;
    bad ||= bare;
  }
  if (bad !== '') return why('bad-duration', bad);
  return readFromTo(reading, row) ?? why('no-duration');
}

function readFromTo(reading: TableReading, row: Row): number | undefined {
  if (reading.has('start') && reading.has('end')) {
    const [start, end] = [reading.instant(row, 'start'), reading.instant(row, 'end')];
    if (start && end) return (utcMillis(end) - utcMillis(start)) / 1000;
  }
  const [from, to] = [readTime(reading.text(row, 'startTime')), readTime(reading.text(row, 'endTime'))];
  if (from === undefined || to === undefined) return undefined;
  const [startOn, endOn] = [
    reading.date(row, 'workedOn'),
    reading.has('endDate') ? reading.date(row, 'endDate') : null,
  ];
  const days =
    startOn && endOn ? (utcMillis(endOn) - utcMillis(startOn)) / 86_400_000 : to.seconds < from.seconds ? 1 : 0;
  const seconds = days * 86_400 + to.seconds - from.seconds;
  return seconds >= 0 ? seconds : undefined;
}

function utcMillis(iso: string): number {
  const time = iso.length > 10 ? iso.slice(11).replace('Z', '') : '00:00:00';
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const day = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
  return day + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
}

/** Unit of bare numbers in a column that is only called "duration": fractions are hours, whole numbers above 24 minutes. */
export function findDurationUnit(values: Iterable<string>): DurationUnit {
  let largest = 0;
  for (const value of values) {
    if (value === '' || readClock(value) !== undefined || !/^-?[\d.,]+$/.test(value)) continue;
    if (/[.,]/.test(value)) return 'hours';
    largest = Math.max(largest, Math.abs(Number(value)));
  }
  return largest > 24 ? 'minutes' : 'hours';
}
