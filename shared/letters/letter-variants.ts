import { type LetterPart, letterParts } from './letter-parts.ts';

export const letterVariants = ['L1'] as const;
/** L1: outgrown each other, or a change of focus. */
export type LetterVariant = (typeof letterVariants)[number];

/** Which parts a letter has, in their order. */
export const partsOf: Readonly<Record<LetterVariant, readonly LetterPart[]>> = { L1: letterParts };
