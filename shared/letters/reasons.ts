import type { LetterVariant } from './letter-variants.ts';

/** Neutral reasons; each says something about the operator or about facts on paper, none about the client. */
const reasons = ['none', 'services', 'fit', 'area', 'personal'] as const;
export type Reason = (typeof reasons)[number];

/** Reasons that fit a letter: having outgrown each other is nobody's fault, so none of them needs proof. */
export const reasonsOf: Readonly<Record<LetterVariant, readonly Reason[]>> = {
  L1: ['services', 'fit', 'area', 'personal', 'none'],
};
