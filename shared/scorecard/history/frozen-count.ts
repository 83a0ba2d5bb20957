/** What only the client's card of that day tells, frozen with a snapshot: seats and devices. */
export type FrozenCount = { readonly metric: 'm18' | 'm18device'; readonly value: number };
