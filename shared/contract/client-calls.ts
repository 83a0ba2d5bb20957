import { z } from 'zod';
import { incidentKinds } from '../evidence/evidence-kinds.ts';
import { call } from './call.ts';
import {
  actId,
  assessable,
  assessmentId,
  calendarDate,
  clientId,
  contactId,
  currency,
  flagId,
  flagKind,
  incidentId,
  level,
  line,
  longText,
  nothing,
  optionalLine,
} from './values.ts';

const clientFields = z.object({
  name: line,
  legalName: optionalLine,
  emailDomain: optionalLine,
  address: optionalLine,
  city: optionalLine,
  postcode: optionalLine,
  country: optionalLine,
  sinceOn: calendarDate.nullable(),
  standing: z.enum(['active', 'closed', 'prospect']),
  contractKind: z.enum(['break-fix', 'block', 'managed']).nullable(),
  contractNumber: optionalLine,
  contractStartedOn: calendarDate.nullable(),
  contractFixedEndOn: calendarDate.nullable(),
  noticePeriod: z.number().int().min(0).max(1000).nullable(),
  noticeUnit: z.enum(['days', 'weeks', 'months']).nullable(),
  contractEndRule: z.enum(['day', 'month', 'quarter', 'half-year', 'year', 'term']).nullable(),
  payInterval: z.enum(['monthly', 'quarterly', 'half-yearly', 'yearly']).nullable(),
  agreementSignedOn: calendarDate.nullable(),
  seats: z.number().int().min(0).nullable(),
  devices: z.number().int().min(0).nullable(),
  locale: optionalLine,
  currency: currency.nullable(),
  sizeExemption: z.object({ kind: z.enum(['referrer', 'growing', 'strategic', 'personal']), reason: line }).nullable(),
  note: longText.nullable(),
});
export type ClientFields = z.infer<typeof clientFields>;

export const client = clientFields.extend({ id: clientId, archivedOn: calendarDate.nullable() });
export type Client = z.infer<typeof client>;

const contactFields = z.object({
  name: line,
  role: optionalLine,
  email: optionalLine,
  phone: optionalLine,
  note: longText.nullable(),
});
const contact = contactFields.extend({ id: contactId, clientId });
export type Contact = z.infer<typeof contact>;

const assessment = z.object({
  id: assessmentId,
  clientId,
  assessedOn: calendarDate,
  criterion: assessable,
  level: level.nullable(),
  nudge: z.number().int().min(-8).max(8),
  isPinned: z.boolean(),
  note: longText.nullable(),
});
export type Assessment = z.infer<typeof assessment>;

const incident = z.object({
  id: incidentId,
  clientId,
  happenedOn: calendarDate,
  facts: z.string().min(1),
  contactId: contactId.nullable(),
  kind: z.enum(incidentKinds),
  /** The invoice that is disputed. */
  invoiceNumber: z.string().nullable(),
});
export type Incident = z.infer<typeof incident>;

const flag = z.object({
  id: flagId,
  clientId,
  flag: flagKind,
  happenedOn: calendarDate,
  facts: z.string().min(1),
  reviewOn: calendarDate,
  incidentId: incidentId.nullable(),
  isEscalated: z.boolean(),
  renewedOn: calendarDate.nullable(),
  withdrawnOn: calendarDate.nullable(),
});
export type Flag = z.infer<typeof flag>;

/** One undoable act, as the window shows it: "Merged X into Y [undo]". */
export const act = z.object({ actId, label: z.string() });
export type Act = z.infer<typeof act>;

const lookAlikes = z.array(z.object({ first: client, second: client, likenessPct: z.number() }));

export const clientCalls = {
  'clients.list': call(z.object({ includeArchived: z.boolean() }), z.array(client)),
  'clients.get': call(z.object({ clientId }), client),
  'clients.add': call(clientFields.partial().extend({ name: line }), client),
  'clients.update': call(z.object({ clientId, change: clientFields.partial() }), act),
  'clients.archive': call(z.object({ clientId }), act),
  'clients.unarchive': call(z.object({ clientId }), act),
  'clients.merge': call(z.object({ keptId: clientId, mergedId: clientId }), act),
  'clients.delete': call(z.object({ clientId }), act),
  'clients.listLookAlikes': call(nothing, lookAlikes),
  'acts.undo': call(z.object({ actId }), nothing),
  'contacts.list': call(z.object({ clientId }), z.array(contact)),
  'contacts.add': call(z.object({ clientId, fields: contactFields }), contact),
  'contacts.update': call(z.object({ contactId, change: contactFields.partial() }), act),
  /** Everything stored about one person, as one JSON file chosen by the user. */
  'contacts.export': call(z.object({ contactId }), z.object({ path: z.string() }).nullable()),
  /** Removes everything about one person for good: no undo, by design. */
  'contacts.erase': call(z.object({ contactId }), nothing),
  'assessments.list': call(z.object({ clientId }), z.array(assessment)),
  /** Records a level for today (or the given day); the same criterion on the same day is replaced. Level null: unknown again. */
  'assessments.record': call(
    z.object({
      clientId,
      criterion: assessable,
      level: level.nullable(),
      nudge: z.number().int().min(-8).max(8).optional(),
      isPinned: z.boolean().optional(),
      note: longText.nullable().optional(),
      assessedOn: calendarDate.optional(),
    }),
    act,
  ),
  'incidents.list': call(z.object({ clientId }), z.array(incident)),
  'flags.list': call(z.object({ clientId }), z.array(flag)),
  'flags.record': call(
    z.object({
      clientId,
      flag: flagKind,
      happenedOn: calendarDate,
      facts: longText.min(1),
      reviewOn: calendarDate,
      incidentId: incidentId.nullable(),
      isEscalated: z.boolean(),
    }),
    flag,
  ),
  'flags.update': call(
    z.object({ flagId, isEscalated: z.boolean().optional(), reviewOn: calendarDate.optional() }),
    act,
  ),
  'flags.renew': call(z.object({ flagId }), act),
  'flags.withdraw': call(z.object({ flagId }), act),
} as const;
