import type { Client as StoredClient } from '../../../shared/contract/client-calls.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import type { GradedClient } from '../../../shared/scoring/graded-client.ts';
import type { Client } from '../../client/client.ts';

/** One client of the list; `graded` is null outside the graded book. */
export type ClientLine = { readonly client: StoredClient; readonly graded: GradedClient | null };
export type ClientsView = { readonly lines: readonly ClientLine[]; readonly currency: CurrencyCode };

export const clientsAreas: readonly Area[] = ['settings', 'clients', 'facts', 'assessments', 'flags', 'imports'];

export async function loadClientsView(client: Client, includeArchived: boolean): Promise<ClientsView> {
  const [stored, { book, currency }] = await Promise.all([
    client.call('clients.list', { includeArchived }),
    client.call('book.grade', {}),
  ]);
  const byId = new Map(book.clients.map((graded) => [graded.clientId, graded]));
  return { lines: stored.map((one) => ({ client: one, graded: byId.get(one.id) ?? null })), currency };
}

/** Lines in which every word of the search occurs, in name, legal name, city or contract number. */
export function searchClients(lines: readonly ClientLine[], search: string): readonly ClientLine[] {
  const words = search
    .trim()
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return lines;
  return lines.filter(({ client: { name, legalName, city, contractNumber } }) => {
    const text = [name, legalName, city, contractNumber].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}
