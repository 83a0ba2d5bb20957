import type { DecimalSign } from './import-kind.ts';
import { readScaled } from './read-number.ts';

const clock = /^(-?)(\d+):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?(?:\s*(?:h|std|hrs?|ore))?\.?$/i;
const bareNumber = /^\d+$/;
const worded =
  /^(-?)(?:(\d+(?:[.,]\d+)?)\s*(?:hours?|hrs?|h|std\.?|stunden?|ore|ora|horas?))?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:minutes?|mins?|minuten|minuti|minutos?|m|'))?\s*(?:(\d+)\s*(?:seconds?|secs?|sek\.?|s|secondi|segundos?|"))?$/i;

/** Whether a cell writes a time as hours, minutes and seconds. */
export function isClock(text: string): boolean {
  return clock.test(text.trim());
}

/** Seconds of "01:30:00", "1:30", "1h 30m", "90 min"; undefined for anything else, bare numbers too. */
export function readClock(text: string): number | undefined {
  const plain = readPlainClock(text);
  if (plain !== undefined) return plain;
  if (bareNumber.test(text)) return undefined;
  const trimmed = text.trim();
  const match = clock.exec(trimmed);
  if (match === null) return readWorded(trimmed);
  const [minutes, seconds] = [Number(match[3]), Number(match[4] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + minutes * 60 + seconds);
}

/** "01:30:05", as most exports write it, without the cost of a pattern. */
function readPlainClock(text: string): number | undefined {
  if (text.length !== 8 || text.charCodeAt(2) !== 58 || text.charCodeAt(5) !== 58) return undefined;
  const hours = digitPair(text, 0);
  const minutes = digitPair(text, 3);
  const seconds = digitPair(text, 6);
  if (hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59) return undefined;
  return hours * 3600 + minutes * 60 + seconds;
}

function digitPair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function readWorded(text: string): number | undefined {
  const match = worded.exec(text);
  if (match === null || (match[2] ?? match[3] ?? match[4]) === undefined) return undefined;
  const number = (part: string | undefined) => Number((part ?? '0').replace(',', '.'));
  const seconds = number(match[2]) * 3600 + number(match[3]) * 60 + number(match[4]);
  return (match[1] === '-' ? -1 : 1) * Math.round(seconds);
}

export type DurationUnit = 'hours' | 'minutes' | 'seconds';

const secondsPer: Readonly<Record<DurationUnit, number>> = { hours: 3600, minutes: 60, seconds: 1 };

/** Seconds of a bare number in a unit: exact to the digits written. */
export function readDecimalDuration(text: string, unit: DurationUnit, decimal: DecimalSign): number | undefined {
  const number = readScaled(text, decimal);
  return number === undefined ? undefined : (number.mantissa * secondsPer[unit]) / number.scale;
}
