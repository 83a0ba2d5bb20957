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
  if (bareNumber.test(text)) return undefined;
  const trimmed = text.trim();
  const match = clock.exec(trimmed);
  if (match === null) return readWorded(trimmed);
  const [minutes, seconds] = [Number(match[3]), Number(match[4] ?? 0)];
  if (minutes > 59 || seconds > 59) return undefined;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3600 + minutes * 60 + seconds);
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
