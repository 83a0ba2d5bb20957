import type { z } from 'zod';

/** One question the window may ask: the shape of its single argument and of the answer's value. */
export function call<Args extends z.ZodType, Res extends z.ZodType>(args: Args, result: Res) {
  return { args, result };
}
