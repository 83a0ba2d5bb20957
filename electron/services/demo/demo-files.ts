import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { importKind } from '../../../shared/contract/import-calls.ts';
import { settingsChange } from '../../../shared/contract/settings-calls.ts';
import { calendarDate } from '../../../shared/contract/values.ts';
import { type CalendarDate, daysBetween } from '../../../shared/core/dates.ts';
import { dateFormats, shiftDates } from './shift-dates.ts';

const description = z.object({
  /** Last day of the book as it is shipped. */
  endsOn: calendarDate,
  files: z.array(z.object({ name: z.string(), as: importKind, dates: z.enum(dateFormats).nullable() })),
  settings: settingsChange,
});

export type DemoBook = Omit<z.output<typeof description>, 'files'> & {
  /** Last day of the book after the move. */
  readonly lastOn: CalendarDate;
  readonly files: readonly { readonly name: string; readonly as: z.output<typeof importKind>; readonly text: string }[];
};

/** The shipped export files of the demo book, every date moved so that its twelve months end on the given day. */
export function readDemoBook(resourcesFolder: string, endsOn: CalendarDate): DemoBook {
  const folder = join(resourcesFolder, 'demo');
  const demo = description.parse(JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8')));
  const days = daysBetween(demo.endsOn, endsOn);
  const files = demo.files.map(({ name, as, dates }) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return { name, as, text: dates === null ? text : shiftDates(text, dates, days) };
  });
  return { files, settings: demo.settings, endsOn: demo.endsOn, lastOn: endsOn };
}
