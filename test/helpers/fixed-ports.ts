import type { Clock, KeyVault, NewId, PickFile, PrintPage } from '../../electron/services/ports.ts';
import { type CalendarDate, type Instant, toCalendarDate } from '../../shared/core/dates.ts';
import { Refusal } from '../../shared/core/errors.ts';

export const testKey = 'ab'.repeat(32);

/** Stands still at noon UTC of that day. */
export function fixedClock(today = '2026-06-30'): Clock {
  const day: CalendarDate = toCalendarDate(today);
  return { today: () => day, now: () => `${day}T12:00:00.000Z` as Instant };
}

/** Ids that count up, in the form of a UUIDv7, so that they sort as they were given out. */
export function countingIds(): NewId {
  let last = 0;
  return <Id extends string>() => {
    last += 1;
    return `01900000-0000-7000-8000-${String(last).padStart(12, '0')}` as Id;
  };
}

export function fixedKeyVault(keyHex = testKey): KeyVault {
  let key = keyHex;
  return {
    protection: () => 'file',
    getKey: () => key,
    replaceKey: (next) => {
      key = next;
    },
  };
}

/** Dialogs that were answered beforehand; what is not given was closed by the user. */
export function answeredDialogs(
  answers: { toOpen?: readonly string[]; toSave?: string; folder?: string } = {},
): PickFile {
  return {
    toOpen: async () => answers.toOpen,
    toSave: async () => answers.toSave,
    folder: async () => answers.folder,
  };
}

export function noPrinter(): PrintPage {
  const refuse = async (): Promise<never> => {
    throw new Refusal('internal-error', 'there is no page to print in a test without a window');
  };
  return { toPrinter: refuse, toPdf: refuse, toPng: refuse };
}
