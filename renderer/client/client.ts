import type {
  Bridge,
  CallArgs,
  CallResult,
  Channel,
  EventName,
  EventPayload,
  Failure,
  Result,
} from '../../shared/contract/contract.ts';

/** Thrown by a call that failed; the window translates the code of its failure. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

/** The only way by which the window asks main and hears from it. */
export type Client = {
  /** Answers the value, or throws a {@link CallFailure}. */
  readonly call: <C extends Channel>(channel: C, args: CallArgs<C>) => Promise<CallResult<C>>;
  /** Listens; the returned function stops it. */
  readonly on: <E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void) => () => void;
  /** Hands dropped files to main; their tokens, or a {@link CallFailure}. */
  readonly takeDroppedFiles: (files: readonly File[]) => Promise<readonly string[]>;
};

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new CallFailure(result.error);
}

/** A client over `window.bridge`, or over the bridge of a test. */
export function makeClient(bridge: Bridge): Client {
  return {
    call: async (channel, args) => unwrap(await bridge.call(channel, args)),
    on: bridge.on,
    takeDroppedFiles: async (files) => unwrap(await bridge.takeDroppedFiles(files)).tokens,
  };
}

/** The failure behind anything that was thrown; what is not a failed call is an internal error. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof CallFailure) return thrown.failure;
  return { code: 'internal-error', message: String(thrown), details: {} };
}
