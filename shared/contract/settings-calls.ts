import { z } from 'zod';
import { isTimeZone, parseOfficeHours } from '../client/office-hours.ts';
import { languages } from '../i18n/languages.ts';
import { metricIds } from '../scorecard/metrics/metric-definitions.ts';
import { parsePaidHelpers } from '../simulation/paid-helpers.ts';
import { call } from './call.ts';
import { calendarDate, currency, nothing, optionalLine, preset } from './values.ts';

const amount = z.number().min(0).max(1e9).nullable();

/** Everything the user sets. Money is in units of the operator's currency; null means not set, so unknown. */
export const settings = z.object({
  language: z.enum(languages),
  /** Locale of numbers and dates, BCP 47; null: the system's. */
  formatLocale: z.string().nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  operator: z.object({
    name: optionalLine,
    person: optionalLine,
    address: optionalLine,
    postcode: optionalLine,
    city: optionalLine,
    /** ISO 3166-1 alpha-2. */
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    email: optionalLine,
    phone: optionalLine,
    registration: optionalLine,
    taxId: optionalLine,
  }),
  currency: currency.nullable(),
  listRatePerHour: amount,
  internalCostPerHour: amount,
  targetRatePerHour: amount,
  adminHoursPerClientMonth: z.number().min(0).max(200),
  clientHoursPerWeek: z.number().min(0).max(168).nullable(),
  workWeeksPerYear: z.number().min(0).max(53).nullable(),
  privateNeedPerMonth: amount,
  fixedCostPerMonth: amount,
  cashReserve: amount,
  resellHoursPerMonth: amount,
  rampMonths: z.number().min(0).max(60).nullable(),
  usualPassThroughSharePct: z.number().min(0).max(100).nullable(),
  preset,
  /** When somebody is there: "Mon-Fri 08:00-12:00, 13:00-18:00; Sat 09:00-12:00". Tickets without a word on it go by them. */
  officeHours: z
    .string()
    .max(200)
    .refine((text) => parseOfficeHours(text) !== undefined)
    .nullable(),
  /** IANA name of the zone of the office hours; null: the system's. */
  timeZone: z.string().max(60).refine(isTimeZone).nullable(),
  /** Names as in the time entries and what their hour costs: "Anna 25; Marco 30". Null: all hours are the operator's own. */
  paidHelpers: z
    .string()
    .max(500)
    .refine((text) => parsePaidHelpers(text) !== undefined)
    .nullable(),
  /** How the operator speaks in documents. */
  voice: z.enum(['i', 'we']),
  /** Metrics without a source of their own that the user types in month by month. */
  scorecardMetrics: z.array(z.enum(metricIds)),
  /** Null: by the operator's country. */
  paperSize: z.enum(['A4', 'Letter']).nullable(),
  /** Day on which the twelve months of every figure end, where the book is of a past year; null: today. Calls of `book.*` without an asOf use it. */
  asOf: calendarDate.nullable(),
  /** Where the first ten minutes stand; null: not begun. */
  firstSteps: z
    .object({
      step: z.enum(['operator', 'invoices', 'resold', 'guess', 'hours', 'keys', 'matrix', 'done']),
      bestClientIds: z.array(z.string()),
      leastFitClientIds: z.array(z.string()),
    })
    .nullable(),
});
export type Settings = z.infer<typeof settings>;

/** A change of some settings; `operator` merges line by line. */
export const settingsChange = settings
  .omit({ operator: true })
  .partial()
  .extend({ operator: settings.shape.operator.partial().optional() });
export type SettingsChange = z.infer<typeof settingsChange>;

export const settingsCalls = {
  'settings.get': call(nothing, settings),
  'settings.update': call(settingsChange, settings),
} as const;
