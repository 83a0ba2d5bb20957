import { createDispatch } from '../../electron/dispatch.ts';
import { findHandler } from '../../electron/services/handlers.ts';
import type { ServiceDeps } from '../../electron/services/service-deps.ts';
import { type CallArgs, type CallResult, type Channel, calls } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/core/errors.ts';

export type Ask = <C extends Channel>(channel: C, args: CallArgs<C>) => Promise<CallResult<C>>;

/**
 * Asks the real services as the window does: plain JSON both ways, and the answer held to the contract. What is refused
 * is thrown.
 */
export function createAsk(deps: ServiceDeps): Ask {
  const dispatch = createDispatch(findHandler, deps, ({ error }) => {
    if (error !== undefined) throw error;
  });
  return async (channel, args) => {
    const result = structuredClone(await dispatch(channel, structuredClone(args)));
    if (!result.ok) throw new Refusal(result.error.code, result.error.message, result.error.details);
    const parsed = calls[channel].result.safeParse(result.value);
    if (!parsed.success) throw new Error(`the answer of ${channel} breaks the contract: ${parsed.error.message}`);
    return result.value;
  };
}

/** The code with which a promise is refused; fails where it is not. */
export async function codeOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  throw new Error('it was not refused');
}
