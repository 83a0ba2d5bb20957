import type { Failure } from './result.ts';

/** Every way in which the program refuses or fails on purpose. The catalog has one text for each. */
export const errorCodes = [
  'bad-arguments',
  'not-found',
  'internal-error',
  // data folder and store
  'folder-in-use',
  'folder-read-only',
  'disk-full',
  'store-corrupt',
  'store-foreign',
  'store-newer',
  'store-key-missing',
  'store-key-wrong',
  'migration-failed',
  'recovery-key-invalid',
  'backup-unreadable',
  'file-unreadable',
  'file-exists',
  'file-not-writable',
  'print-failed',
  // clients and people
  'client-name-taken',
  'merge-same-client',
  'undo-not-possible',
  'flag-taken',
  // imports
  'file-not-text',
  'encoding-undetermined',
  'delimiter-undetermined',
  'header-not-found',
  'kind-undetermined',
  'column-not-found',
  'ambiguous-date-order',
  'ambiguous-decimal',
  'ambiguous-duration-unit',
  'file-empty',
  'file-too-large',
  'several-tables',
  'archive-unsafe',
  'file-broken',
  'file-locked',
  'file-signed',
  'workbook-old',
  'import-not-newest',
  'import-cancelled',
  'import-crashed',
  'import-under-way',
  'export-unreadable',
  'store-changed',
  'rows-not-answerable',
  'mapping-does-not-fit',
  'mapping-name-taken',
  'mapping-unreadable',
  'store-not-empty',
  // settings and figures
  'unknown-setting',
  'bad-setting-value',
  'currency-missing',
  'bad-model',
  'not-a-model',
  'no-set-fits',
  // documents
  'document-incomplete',
  'document-blocked',
  'document-too-long',
  'document-sent',
  'document-draft',
  'image-unusable',
  'needs-window',
  'secret-refused',
  'attachment-damaged',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure on its way up; whoever answers a call or a command turns it into a {@link Failure}. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  toFailure(): Failure {
    return { code: this.code, message: this.message, details: this.details };
  }
}

/** Makes the compiler prove that a union was handled in full; throws if plain JavaScript got past it. */
export function assertNever(value: never): never {
  throw new TypeError(`unhandled case: ${JSON.stringify(value)}`);
}
