import type Database from 'better-sqlite3';

/** A connection that may be read from. Repository functions that only read ask for no more. */
export type ReadableDb = Pick<Database.Database, 'prepare'> & { readonly __readable: true };

/** A connection that may be written to. Only services and the import hold one. */
export type WritableDb = Database.Database & { readonly __readable: true; readonly __writable: true };
