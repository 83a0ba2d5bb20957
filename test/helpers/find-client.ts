import type { Client } from '../../shared/contract/client-calls.ts';
import type { CallArgs, CallResult, Channel } from '../../shared/contract/contract.ts';
import type { GradedClient } from '../../shared/scoring/graded-client.ts';
import type { TestBridge } from './test-bridge.ts';

/** The value of a call that has to succeed. */
export async function callFor<C extends Channel>(
  bridge: TestBridge,
  channel: C,
  args: CallArgs<C>,
): Promise<CallResult<C>> {
  const result = await bridge.call(channel, args);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A client by name, archived ones too; throws where there is none. */
export async function getClientNamed(bridge: TestBridge, name: string): Promise<Client> {
  const clients = await callFor(bridge, 'clients.list', { includeArchived: true });
  const found = clients.find((client) => client.name === name);
  if (found === undefined) throw new Error(`no client is called ${name}`);
  return found;
}

/** A client of the graded book by name. */
export async function getGraded(bridge: TestBridge, name: string): Promise<GradedClient> {
  const { book } = await callFor(bridge, 'book.grade', {});
  const found = book.clients.find((client) => client.name === name);
  if (found === undefined) throw new Error(`${name} is not in the graded book`);
  return found;
}
