import type { ErrorCode } from './errors.ts';

/** A failure as plain data: crosses processes, is printed by the command line, is translated by its code. */
export type Failure = {
  readonly code: ErrorCode;
  /** One English sentence for logs and the terminal; the window shows its own text for the code. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

/** A result that holds what was asked for. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that says by a code why there is none; the message is for logs, the details for the text. */
export function failure(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): Result<never> {
  return { ok: false, error: { code, message, details } };
}
