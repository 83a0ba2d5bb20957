import { makeMemory } from '../remember.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** A letter asks for three kinds of facts, a meeting for two; two documents lie open side by side at most. */
const remember = makeMemory<unknown>(8);

/**
 * Facts gathered once for a day and for as long as the store stays as it is, whoever writes to it: a letter typed into a
 * document must not grade the book anew.
 */
export function rememberFacts<T>(
  { db, ports }: Pick<ServiceDeps, 'db' | 'ports'>,
  name: string,
  question: unknown,
  gather: () => T,
): T {
  return remember(db, JSON.stringify([name, ports.clock.today(), question]), gather) as T;
}
