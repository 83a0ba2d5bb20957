/** What a number in a cell stands for by its format. */
export type NumberMeaning =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  /** A whole number shown with at least so many digits, such as an account "0001200". */
  | { readonly kind: 'padded'; readonly digits: number };

export const plainNumber: NumberMeaning = { kind: 'number' };

/** Formats that need no code: their numbers are the same in every workbook (ECMA-376, 18.8.30). */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInTimes = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

/** The meaning of a format by its number or, for own ones, by its code. */
export function findMeaning(formatId: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (builtInDates.has(formatId)) return { kind: 'date' };
    return builtInTimes.has(formatId) ? { kind: 'time' } : plainNumber;
  }
  if (/^0{2,}$/.test(code)) return { kind: 'padded', digits: code.length };
  // texts in quotes, escaped letters, colours and countries say nothing; hours in brackets count beyond a day
  const letters = code
    .split(';')[0]
    ?.replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .toLowerCase();
  if (letters === undefined || letters.includes('general')) return plainNumber;
  if (/[yd]/.test(letters) || /m{3}/.test(letters)) return { kind: 'date' };
  return /[hs]/.test(letters) ? { kind: 'time' } : plainNumber;
}

const daysTo1904 = 1462;
const unixDayOfSerialZero = -25_569;
const lastSerial = 2_958_465;
const secondsPerDay = 86_400;

/** A serial number as ISO text; undefined where it is no day that spreadsheets know. */
export function serialToIso(serial: number, is1904: boolean): string | undefined {
  const moved = is1904 ? serial + daysTo1904 : serial;
  if (!(moved >= 0) || moved >= lastSerial + 1) return undefined;
  // Excel counts a 29 February 1900 that never was
  const real = moved < 60 ? moved + 1 : moved;
  const seconds = Math.round((real + unixDayOfSerialZero) * secondsPerDay);
  const iso = new Date(seconds * 1000).toISOString();
  if (moved < 1) return iso.slice(11, 19);
  return seconds % secondsPerDay === 0 ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** A share of a day, or days of hours, as "H:MM:SS". */
export function serialToClock(serial: number): string | undefined {
  const seconds = Math.round(serial * secondsPerDay);
  if (!Number.isSafeInteger(seconds)) return undefined;
  const size = Math.abs(seconds);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const clock = `${twoDigits(Math.floor(size / 3600))}:${twoDigits(Math.floor(size / 60) % 60)}:${twoDigits(size % 60)}`;
  return seconds < 0 ? `-${clock}` : clock;
}

/**
 * A number as text that no reader takes for thousands: fifteen digits, as spreadsheets show, a point, and never exactly
 * three decimals ("1.2340").
 */
export function numberText(written: string): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  if (/^-?\d{1,15}$/.test(written)) return written;
  const text = expand(String(Number(value.toPrecision(15))));
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

function expand(text: string): string {
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', rest = ''] = match;
  const exponent = Number(match[4]);
  if (exponent > 0)
    return `${sign}${first}${rest.slice(0, exponent).padEnd(exponent, '0')}${rest.length > exponent ? `.${rest.slice(exponent)}` : ''}`;
  return exponent < -20 ? `${sign}0` : `${sign}0.${'0'.repeat(-exponent - 1)}${first}${rest}`;
}
