/** One step of the schema. Once released it never changes, and it imports nothing that can. */
export type Migration = { readonly version: number; readonly name: string; readonly sql: string };
