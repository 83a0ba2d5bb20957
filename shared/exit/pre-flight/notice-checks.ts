/** What has to be looked at before notice is given, in the order in which it is shown. */
export const checkBlocks = ['contract', 'relationship', 'timing', 'money', 'technical'] as const;
export type CheckBlock = (typeof checkBlocks)[number];

/** Where a check can be settled: what stands on the letter itself, the client's page, the inventory, the simulation. */
type CheckPlace = 'letter' | 'client' | 'handover' | 'what-if';

type Definition = { readonly block: CheckBlock; readonly place: CheckPlace | null };

const definitions = {
  'contract-read': { block: 'contract', place: 'client' },
  'fixed-term': { block: 'contract', place: 'client' },
  'end-date': { block: 'contract', place: 'letter' },
  'data-agreement': { block: 'contract', place: null },
  insurer: { block: 'contract', place: null },
  lawyer: { block: 'contract', place: null },
  told: { block: 'relationship', place: 'client' },
  'cool-off': { block: 'relationship', place: null },
  evidence: { block: 'relationship', place: 'client' },
  reason: { block: 'relationship', place: 'letter' },
  moment: { block: 'timing', place: 'client' },
  promises: { block: 'timing', place: 'client' },
  successor: { block: 'timing', place: 'letter' },
  capacity: { block: 'timing', place: null },
  runway: { block: 'money', place: 'what-if' },
  invoices: { block: 'money', place: 'client' },
  commitments: { block: 'money', place: 'handover' },
  hardware: { block: 'money', place: 'handover' },
  pack: { block: 'technical', place: 'handover' },
  admins: { block: 'technical', place: 'handover' },
  backups: { block: 'technical', place: 'handover' },
  dependencies: { block: 'technical', place: 'handover' },
} as const satisfies Readonly<Record<string, Definition>>;

export type NoticeCheckId = keyof typeof definitions;
export type NoticeCheck = Definition & { readonly id: NoticeCheckId };

/** To add a check: its line above, what is found of it in `find-facts.ts`, its words in `i18n/en/pre-flight.ts`. */
export const noticeChecks: readonly NoticeCheck[] = (Object.keys(definitions) as NoticeCheckId[]).map((id) => ({
  id,
  ...definitions[id],
}));

export function isNoticeCheckId(id: string): id is NoticeCheckId {
  return Object.hasOwn(definitions, id);
}
