/** What may happen with a client, in neutral words. */
export const incidentKinds = [
  'disputed-invoice',
  'after-hours',
  'escalation',
  'ignored-alarm',
  'security',
  'disrespect',
  'other',
] as const;
export type IncidentKind = (typeof incidentKinds)[number];

export const reminderChannels = ['email', 'letter', 'phone', 'other'] as const;
export type ReminderChannel = (typeof reminderChannels)[number];

export const agreementKinds = [
  'call-out-fee',
  'advance-payment',
  'direct-debit',
  'price',
  'risk-acceptance',
  'other',
] as const;
export type AgreementKind = (typeof agreementKinds)[number];

/** What a client says to advice: plans for it, asks why, asks for the cheapest, or has no interest. */
export const adviceAnswers = ['budget', 'why', 'cheapest', 'not-interested'] as const;
export type AdviceAnswer = (typeof adviceAnswers)[number];

export const adviceStatuses = ['open', 'accepted', 'declined', 'implemented'] as const;
export type AdviceStatus = (typeof adviceStatuses)[number];

/** What of the log can be written down; deal-breakers have a form and rules of their own. */
export const writtenKinds = ['incident', 'reminder', 'agreement', 'recommendation'] as const;
export type WrittenKind = (typeof writtenKinds)[number];

export const evidenceKinds = [...writtenKinds, 'flag'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
