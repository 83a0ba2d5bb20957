import type { NoticeCheckId } from '../../../shared/exit/pre-flight/notice-checks.ts';
import type { PreFlight } from '../../../shared/exit/pre-flight/run-checks.ts';

/** The points to check before notice in short, for answers and refusals. */
export type ToldChecks = {
  /** Whether the letter carries no DRAFT. */
  readonly settled: boolean;
  /** Points that neither the data nor an answer settle. */
  readonly open: readonly NoticeCheckId[];
  /** What the data hold against notice, answered or not. */
  readonly obstacles: readonly { readonly check: NoticeCheckId; readonly found: readonly string[] }[];
};

/** Names what is open and, whatever was answered, what was found against it. */
export function tellChecks({ checks, isSettled }: PreFlight): ToldChecks {
  return {
    settled: isSettled,
    open: isSettled ? [] : checks.filter((check) => !check.isSettled).map(({ id }) => id),
    obstacles: checks.filter(({ state }) => state === 'against').map(({ id, said }) => ({ check: id, found: said })),
  };
}
