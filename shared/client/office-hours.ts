const dayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Minutes since midnight from which to which somebody is there, by day: 0 is Monday. */
export type OfficeHours = readonly (readonly { readonly from: number; readonly to: number }[])[];

const block = /^([a-z]+)(?:\s*[-–]\s*([a-z]+))?\s+(.+)$/i;
const span = /^(\d{1,2})[:.](\d{2})\s*[-–]\s*(\d{1,2})[:.](\d{2})$/;

/** Reads "Mon-Fri 08:00-12:00, 13:00-18:00; Sat 09:00-12:00"; undefined where that is not what it is. */
export function parseOfficeHours(text: string): OfficeHours | undefined {
  const week: { from: number; to: number }[][] = dayNames.map(() => []);
  for (const part of text.split(';')) {
    const match = block.exec(part.trim());
    const [first, last] = [findDay(match?.[1]), findDay(match?.[2] ?? match?.[1])];
    if (first < 0 || last < first) return undefined;
    for (const piece of (match?.[3] ?? '').split(',')) {
      const read = readSpan(piece.trim());
      if (read === undefined) return undefined;
      for (let day = first; day <= last; day += 1) week[day]?.push(read);
    }
  }
  return week;
}

function findDay(name: string | undefined): number {
  return name === undefined ? -1 : dayNames.findIndex((day) => name.toLowerCase().startsWith(day));
}

function readSpan(text: string): { from: number; to: number } | undefined {
  const match = span.exec(text);
  if (match === null) return undefined;
  const [from, to] = [minutesOf(match[1], match[2]), minutesOf(match[3], match[4])];
  return from === undefined || to === undefined || to <= from ? undefined : { from, to };
}

function minutesOf(hours = '', minutes = ''): number | undefined {
  const whole = Number(hours) * 60 + Number(minutes);
  return Number(minutes) > 59 || whole > 24 * 60 ? undefined : whole;
}

/** Whether this runtime knows a zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
