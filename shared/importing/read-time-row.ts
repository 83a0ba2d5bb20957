import { Refusal } from '../core/errors.ts';
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
  const isBillable = readBillable(reading, row, notes);
  noteCost(reading, row, notes);
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
    isBillable,
    person,
    note: note === '' ? orNull([project, task].filter((part) => part !== '').join(' · ')) : note,
  };
}

/** Billable by kind but not charged is not billable. */
function readBillable(reading: TableReading, row: Row, notes: RowNotes): boolean | null {
  const isBillable = readWord(readYesNo, reading, row, 'billable', notes);
  const isCharged = readWord(readYesNo, reading, row, 'charged', notes);
  return isBillable === false || isCharged === false ? false : (isBillable ?? isCharged);
}

/** What an hour costs the operator is told, not stored: it is one figure of the settings. */
function noteCost(reading: TableReading, row: Row, notes: RowNotes): void {
  if (!reading.has('costRate')) return;
  const currency = reading.currency(row, 'costRate') ?? null;
  const minor = reading.minor(row, 'costRate', currency);
  if (!minor) return;
  const units = (minor / 10 ** reading.digits(currency)).toFixed(reading.digits(currency));
  notes.costRates.add(currency === null ? units : `${units} ${currency}`);
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
  const seconds = readFromTo(reading, row);
  if (seconds === undefined) return why('no-duration');
  return seconds < 0 ? why('bad-duration', `${seconds / 60} min`) : seconds;
}

function readFromTo(reading: TableReading, row: Row): number | undefined {
  if (reading.has('start') && reading.has('end')) {
    const [start, end] = [reading.instant(row, 'start'), reading.instant(row, 'end')];
    if (start && end) return (utcMillis(end) - utcMillis(start)) / 1000;
  }
  const timeOf = (field: string, other: string) => readTime(reading.text(row, field) || reading.text(row, other));
  const [from, to] = [timeOf('startTime', 'start'), timeOf('endTime', 'end')];
  if (from === undefined || to === undefined) return undefined;
  const [startOn, endOn] = [
    reading.date(row, 'workedOn'),
    reading.has('endDate') ? reading.date(row, 'endDate') : null,
  ];
  const days = startOn && endOn ? (utcMillis(endOn) - utcMillis(startOn)) / 86_400_000 : 0;
  const seconds = days * 86_400 + to.seconds - from.seconds;
  // an end before its start on the same day is after midnight
  return days === 0 && seconds < 0 ? seconds + 86_400 : seconds;
}

function utcMillis(iso: string): number {
  const time = iso.length > 10 ? iso.slice(11).replace('Z', '') : '00:00:00';
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const day = Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
  return day + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000;
}

/** Rows that are held against their start and end. */
const mostCompared = 50;

/** Unit of bare durations by rows that also say from when to when; undefined where none does, or they disagree. */
function findUnitByTimes(reading: TableReading, rows: readonly Row[]): DurationUnit | undefined {
  const units = new Set<DurationUnit>();
  for (const row of rows.slice(0, mostCompared)) {
    const text = reading.text(row, 'duration');
    const seconds = readFromTo(reading, row);
    if (seconds === undefined || seconds <= 0 || readClock(text) !== undefined) continue;
    for (const unit of durationUnits) {
      const read = readDecimalDuration(text, unit, reading.decimalOf('duration'));
      if (read !== undefined && Math.abs(read - seconds) <= Math.max(60, seconds * 0.1)) units.add(unit);
    }
  }
  const [only] = units;
  return units.size === 1 ? only : undefined;
}

const durationUnits = ['hours', 'minutes', 'seconds'] as const;

/** Minutes of a day: no entry is longer. */
const minutesPerDay = 1440;

/**
 * Unit of bare numbers in a column that is only called "duration": as start and end show it, else fractions are hours and
 * whole numbers above 24 minutes, above a day's minutes seconds. Refuses with `ambiguous-duration-unit` where all are whole
 * and small: 8 may be eight hours or eight minutes.
 */
export function findDurationUnit(reading: TableReading, rows: readonly Row[]): DurationUnit {
  const shown = findUnitByTimes(reading, rows);
  if (shown !== undefined) return shown;
  const values = rows.map((row) => reading.text(row, 'duration'));
  let largest = 0;
  for (const value of values) {
    if (value === '' || readClock(value) !== undefined || !/^-?[\d.,]+$/.test(value)) continue;
    if (/[.,]/.test(value)) return 'hours';
    largest = Math.max(largest, Math.abs(Number(value)));
  }
  if (largest > minutesPerDay) return 'seconds';
  if (largest > 24) return 'minutes';
  const column = reading.headerOf('duration');
  throw new Refusal('ambiguous-duration-unit', `"${column}" holds small whole numbers of an unknown unit`, {
    choices: [...durationUnits],
    column,
    example: values.find((value) => /^-?\d+$/.test(value)) ?? '',
  });
}
