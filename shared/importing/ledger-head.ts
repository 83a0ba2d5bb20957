import { addDays, type CalendarDate, parseCalendarDate } from '../core/dates.ts';

/** What the first line of a batch of postings says about all of them. */
export type LedgerHead = {
  /** Digits of an impersonal account; accounts of clients and suppliers have one more. */
  readonly accountDigits: number;
  /** First and last day of the postings, where the line names them. */
  readonly firstOn: CalendarDate | null;
  readonly lastOn: CalendarDate | null;
};

const usualDigits = 4;

/** Reads the cells above the header: the first eight-digit day begins the year, behind it stand digits and period. */
export function readLedgerHead(title: readonly string[]): LedgerHead {
  const days = title.flatMap((cell, index) => {
    const day = /^\d{8}$/.test(cell)
      ? parseCalendarDate(`${cell.slice(0, 4)}-${cell.slice(4, 6)}-${cell.slice(6)}`)
      : undefined;
    return day === undefined ? [] : [{ day, index }];
  });
  const [year, first, last] = days;
  const digits = Number(title[(year?.index ?? -2) + 1]);
  const yearOn = year?.day ?? null;
  return {
    accountDigits: Number.isInteger(digits) && digits >= 4 && digits <= 8 ? digits : usualDigits,
    firstOn: first?.day ?? yearOn,
    lastOn: last?.day ?? (yearOn === null ? null : addDays(yearOn, 364)),
  };
}

/** A day without its year (`2202`, `502`) in the period of the batch; undefined where it is no day of it. */
export function readShortDay(text: string, { firstOn, lastOn }: LedgerHead): CalendarDate | undefined {
  if (!/^\d{3,4}$/.test(text) || firstOn === null || lastOn === null) return undefined;
  const padded = text.padStart(4, '0');
  const years = [firstOn, lastOn].map((day) => day.slice(0, 4));
  const days = years.flatMap((year) => parseCalendarDate(`${year}-${padded.slice(2)}-${padded.slice(0, 2)}`) ?? []);
  return days.find((day) => day >= firstOn && day <= lastOn) ?? days[0];
}
