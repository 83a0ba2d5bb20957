/** What a verb has to say: one JSON document, or text for a person. */
export type Answer = { readonly json: unknown; readonly text: string };
