import type { ErrorCode } from './errors.ts';

/** A failure as plain data: crosses processes, is printed by the command line, is translated by its code. */
export type Failure = {
  readonly code: ErrorCode;
  /** One English sentence for logs and the terminal; the window shows its own text for the code. */
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure(
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): Result<never> {
  return { ok: false, error: { code, message, details } };
}
