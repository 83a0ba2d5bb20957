import { type Settings, settings as schema } from '../../../shared/contract/settings-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ReadableDb, WritableDb } from '../database.ts';

const notSet: Settings = {
  language: 'en',
  formatLocale: null,
  asOf: null,
  theme: 'system',
  operator: {
    name: null,
    person: null,
    address: null,
    postcode: null,
    city: null,
    country: null,
    email: null,
    phone: null,
    registration: null,
    taxId: null,
  },
  currency: null,
  listRatePerHour: null,
  internalCostPerHour: null,
  targetRatePerHour: null,
  // The overhead of one client in a month, as the scoring model has it; the user may set another.
  adminHoursPerClientMonth: 1.5,
  clientHoursPerWeek: null,
  workWeeksPerYear: null,
  privateNeedPerMonth: null,
  fixedCostPerMonth: null,
  cashReserve: null,
  resellHoursPerMonth: null,
  rampMonths: null,
  usualPassThroughSharePct: null,
  officeHours: null,
  timeZone: null,
  paidHelpers: null,
  preset: 'balanced',
  voice: 'i',
  scorecardMetrics: [],
  paperSize: null,
  firstSteps: null,
};

/** Every setting; null where the user has set none. Refuses with `bad-setting-value` what this program can't read. */
export function readSettings(db: ReadableDb): Settings {
  const rows = db
    .prepare<[], { key: string; value: string }>("SELECT key, value FROM settings WHERE key NOT LIKE 'app.%'")
    .all();
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
  const parsed = schema.safeParse({ ...notSet, ...stored });
  if (parsed.success) return parsed.data;
  const keys = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
  throw new Refusal('bad-setting-value', `a stored setting can not be read: ${keys.join(', ')}`, { keys });
}

/** Stores these settings, each in a row of its own. */
export function writeSettings(db: WritableDb, values: Partial<Settings>): void {
  for (const [key, value] of Object.entries(values)) writeValue(db, key, value);
}

/** What the program itself keeps beside the user's settings, such as whether the recovery key was noted. */
export function readAppMark(db: ReadableDb, mark: string): string | undefined {
  const row = db.prepare<[string], { value: string }>('SELECT value FROM settings WHERE key = ?').get(`app.${mark}`);
  return row === undefined ? undefined : (JSON.parse(row.value) as string);
}

/** Keeps something of the program itself, in place of what was kept before. */
export function writeAppMark(db: WritableDb, mark: string, value: string): void {
  writeValue(db, `app.${mark}`, value);
}

function writeValue(db: WritableDb, key: string, value: unknown): void {
  db.prepare(
    'INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  ).run(key, JSON.stringify(value));
}
