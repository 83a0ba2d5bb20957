import { type CallResult, type Channel, calls } from '../shared/contract/contract.ts';
import { Refusal } from '../shared/core/errors.ts';
import { failure, type Result, success } from '../shared/core/result.ts';
import { toRefusal } from '../shared/core/to-refusal.ts';
import type { FindHandler } from './services/handlers.ts';
import { runAroundMoves } from './services/imports/long/store-gate.ts';
import type { CallNote } from './services/ports.ts';
import type { ServiceDeps } from './services/service-deps.ts';

export type Dispatch = <C extends Channel>(channel: C, args: unknown) => Promise<Result<CallResult<C>>>;

type AnswerOf<C extends Channel> = CallResult<C> | Promise<CallResult<C>>;

/** Joins the contract to the services: validates the arguments, runs the handler, turns what it throws into a failure. */
export function createDispatch(
  findHandler: FindHandler,
  deps: ServiceDeps,
  note: (call: CallNote) => void = () => undefined,
): Dispatch {
  return async <C extends Channel>(channel: C, args: unknown): Promise<Result<CallResult<C>>> => {
    const startedAt = performance.now();
    const done = (result: Result<CallResult<C>>, error?: unknown): Result<CallResult<C>> => {
      const milliseconds = performance.now() - startedAt;
      note({
        channel,
        milliseconds,
        ...(result.ok ? {} : { code: result.error.code }),
        ...(error === undefined ? {} : { error }),
      });
      return result;
    };
    if (!Object.hasOwn(calls, channel)) return done(failure('bad-arguments', `there is no call ${channel}`));
    const parsed = calls[channel].args.safeParse(args);
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
      return done(failure('bad-arguments', `arguments of ${channel} do not fit`, { issues }));
    }
    try {
      // The compiler can't see that the schema of this channel goes with its handler; Handlers proves it.
      const handler = (await findHandler(channel)) as (deps: ServiceDeps, args: unknown) => AnswerOf<C>;
      return done(success(await runAroundMoves(deps, async () => handler(deps, parsed.data))));
    } catch (error) {
      return refuse(error, done);
    }
  };
}

function refuse<T>(error: unknown, done: (result: Result<T>, error?: unknown) => Result<T>): Result<T> {
  const refusal = toRefusal(error);
  if (refusal instanceof Refusal) return done({ ok: false, error: refusal.toFailure() });
  return done(failure('internal-error', 'something unexpected went wrong'), error);
}
