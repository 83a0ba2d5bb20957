/** How sure a suggestion is: the name is known, the name is nearly or partly a known one, or only the values fit. */
export const confidences = ['known-name', 'similar-name', 'values'] as const;
export type Confidence = (typeof confidences)[number];
