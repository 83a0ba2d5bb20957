import { Refusal } from '../../../shared/core/errors.ts';

type Reviver = (key: string, value: unknown, context?: { readonly source?: string }) => unknown;

/** Numbers of sixteen digits and more do not fit a number of JavaScript: they are ids and stay texts. */
const keepLongIds: Reviver = (_key, value, context) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
    ? context?.source
    : value;

/** A JSON value with long ids as texts. Refuses with `file-broken` what is no JSON, cut off or nested too deep. */
export function parseJson(text: string): unknown {
  try {
    const hasLongIds = /[:[,]\s*-?\d{16}/.test(text);
    return JSON.parse(text, hasLongIds ? (keepLongIds as Parameters<typeof JSON.parse>[1]) : undefined);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError)
      throw new Refusal('file-broken', 'the file is no JSON, or it breaks off');
    throw error;
  }
}

/** Whether a text begins as JSON that may hold a table. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\[\s*(?:\{|\]|\[)|\{\s*(?:"|\}))/.test(text.slice(0, 1000));
}
