import type { Bridge, CallArgs, CallResult, Channel, Result, TextBridge } from '../../shared/contract/contract.ts';

/** The bridge over `window.bridge`, whose answers come as JSON text. */
export function readBridge(bridge: TextBridge): Bridge {
  return {
    on: bridge.on,
    takeDroppedFiles: bridge.takeDroppedFiles,
    // Main wrote the text by the contract.
    call: async <C extends Channel>(channel: C, args: CallArgs<C>) =>
      JSON.parse(await bridge.call(channel, args)) as Result<CallResult<C>>,
  };
}
