import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CallNote } from '../services/ports.ts';

/** Writes what happened, and nothing of what about: codes, channels, durations and places in the code. */
export type Log = {
  readonly event: (name: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;
  readonly error: (where: string, error: unknown) => void;
  readonly call: (note: CallNote) => void;
};

const bytesOfOneFile = 1_000_000;
const slowMilliseconds = 40;

/** A private log in the data folder; the file before the present one is kept, older ones are overwritten. */
export function createLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'winnow.log');
  const write = (entry: Readonly<Record<string, unknown>>): void => {
    try {
      if (existsSync(file) && statSync(file).size > bytesOfOneFile) renameSync(file, `${file}.1`);
      appendFileSync(file, `${JSON.stringify({ at: now().toISOString(), ...entry })}\n`, { mode: 0o600 });
    } catch (error) {
      // A full disk must not turn a log line into a second failure.
      process.stderr.write(`the log can not be written: ${codeOf(error)}\n`);
    }
  };
  return {
    event: (name, facts = {}) => write({ event: name, ...facts }),
    error: (where, error) => write({ event: 'error', where, ...describeError(error) }),
    call: ({ channel, milliseconds, code, error }) => {
      if (code === undefined && milliseconds <= slowMilliseconds) return;
      const failed = code === undefined ? {} : { code, ...(error === undefined ? {} : describeError(error)) };
      write({
        event: code === undefined ? 'slow-call' : 'refused-call',
        channel,
        milliseconds: Math.round(milliseconds),
        ...failed,
      });
    },
  };
}

/** Kind, code and stack of an error without its message, which may quote values. */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, errorCode: codeOf(error), stack: stack.slice(0, 12).map((line) => line.trim()) };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'none';
}
