import { z } from 'zod';
import { type CalendarDate, type Instant, type Period, parseCalendarDate } from '../core/dates.ts';
import type {
  ActId,
  AssessmentId,
  ClientId,
  ContactId,
  CostId,
  FlagId,
  ImportId,
  IncidentId,
  InvoiceId,
  MappingId,
  PaymentId,
  TicketId,
  TimeEntryId,
} from '../core/ids.ts';
import { type CurrencyCode, parseCurrencyCode } from '../core/money.ts';
import { assessableIds, flagKinds, levels, presetNames } from '../scoring/level.ts';

const id = <T extends string>() => z.string().min(1).max(64) as unknown as z.ZodType<T>;

export const clientId = id<ClientId>();
export const contactId = id<ContactId>();
export const invoiceId = id<InvoiceId>();
export const paymentId = id<PaymentId>();
export const costId = id<CostId>();
export const timeEntryId = id<TimeEntryId>();
export const ticketId = id<TicketId>();
export const assessmentId = id<AssessmentId>();
export const flagId = id<FlagId>();
export const incidentId = id<IncidentId>();
export const importId = id<ImportId>();
export const mappingId = id<MappingId>();
export const actId = id<ActId>();

export const calendarDate = z
  .string()
  .refine((text) => parseCalendarDate(text) !== undefined, 'not a calendar date') as unknown as z.ZodType<CalendarDate>;
export const instant = z.string() as unknown as z.ZodType<Instant>;
export const period = z.string().regex(/^\d{4}-\d{2}$/) as unknown as z.ZodType<Period>;
export const currency = z
  .string()
  .refine((text) => parseCurrencyCode(text) === text, 'not a currency code') as unknown as z.ZodType<CurrencyCode>;

export const level = z.enum(levels);
export const assessable = z.enum(assessableIds);
export const flagKind = z.enum(flagKinds);
export const preset = z.enum(presetNames);

/** Text typed by a person: trimmed, never empty. */
export const line = z.string().trim().min(1).max(500);
export const optionalLine = z.string().trim().max(500).nullable();
export const longText = z.string().trim().max(20_000);
export const nothing = z.object({});
