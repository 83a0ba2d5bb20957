import type { Bridge, CallArgs, CallResult, Channel, Result } from '../../shared/contract/contract.ts';

/** What nearly every start asks first, in the order in which it is needed. */
const askedEarly = ['app.getState', 'settings.get', 'book.grade'] as const satisfies readonly Channel[];

/**
 * Asks the first questions at once, so that main works on them while the window's own code is still being read. Each
 * answer serves the first call of its kind; a change of the store in between makes them void.
 */
export function askEarly(bridge: Bridge): Bridge {
  const answers = new Map<Channel, Promise<Result<unknown>>>();
  for (const channel of askedEarly) answers.set(channel, bridge.call(channel, {}));
  const stop = bridge.on('areas-changed', () => {
    answers.clear();
    stop();
  });
  return {
    on: bridge.on,
    takeDroppedFiles: bridge.takeDroppedFiles,
    call: <C extends Channel>(channel: C, args: CallArgs<C>) => {
      const early = Object.keys(args).length === 0 ? answers.get(channel) : undefined;
      answers.delete(channel);
      // The map holds for a channel what that channel was asked.
      return (early as Promise<Result<CallResult<C>>> | undefined) ?? bridge.call(channel, args);
    },
  };
}
