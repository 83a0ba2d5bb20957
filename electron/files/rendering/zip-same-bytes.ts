import { unzipSync, type Zippable, zipSync } from 'fflate';
import type { CalendarDate } from '../../../shared/core/dates.ts';

/**
 * Writes a ZIP anew so that the same files and date are the same bytes. ZIP keeps local time without a zone; the local
 * midnight of the date is the same six numbers everywhere.
 */
export function zipSameBytes(files: Readonly<Record<string, Uint8Array>>, datedOn: CalendarDate): Uint8Array {
  const [year = 1980, month = 1, day = 1] = datedOn.split('-').map(Number);
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = {};
  for (const name of Object.keys(files).sort(byNameTypesFirst)) entries[name] = files[name] ?? new Uint8Array();
  return zipSync(entries, { mtime, level: 6 });
}

export function unzip(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

// Readers of Office files look for this part first.
const typesPart = '[Content_Types].xml';

function byNameTypesFirst(one: string, other: string): number {
  if (one === typesPart || other === typesPart) return one === typesPart ? -1 : 1;
  return one < other ? -1 : 1;
}
