import type { WordedPart } from '../letter-parts.ts';

const lintRuleIds = [
  'internal-judgement',
  'ransom',
  'threat',
  'insult',
  'generalisation',
  'emotion',
  'blame',
  'promise',
  'vague-end',
  'third-party',
  'secret',
  'legal-bluff',
  'successor',
  'negotiation',
  'missing-part',
  'exclamation',
  'end-too-early',
  'after-the-end',
] as const;
export type LintRuleId = (typeof lintRuleIds)[number];

/** `block`: nothing is produced while it stands. `warn`: the user decides. */
export type LintSeverity = 'block' | 'warn';

export type LintFinding = {
  readonly rule: LintRuleId;
  readonly severity: LintSeverity;
  readonly part: WordedPart;
  /** The words that matched; empty where something is missing instead. */
  readonly words: string;
};

/** What must not be written, as expressions on the text of one part. */
export type LintRule = {
  readonly id: LintRuleId;
  readonly severity: LintSeverity;
  readonly patterns: readonly RegExp[];
  /** Phrases that look alike and are fine; they are taken out before the patterns look. */
  readonly allowed?: readonly RegExp[];
};
