import { editDistance } from '../core/edit-distance.ts';
import type { ClientId } from '../core/ids.ts';
import { toMatchName, toOwnerName } from './match-name.ts';

/** Sub-customers and accounts in another currency: as likely one client as names can tell, yet never taken for one. */
const ownerLikenessPct = 95;

type Named = { readonly id: ClientId; readonly name: string };
export type LookAlike<T extends Named> = { readonly first: T; readonly second: T; readonly likenessPct: number };

/** From here on two names look like spellings of one. */
export const leastLikenessPct = 82;

/**
 * Pairs of clients whose names look like two spellings of one, most alike first. Only pairs that share a word or the
 * beginning of their names are compared.
 */
export function findLookAlikes<T extends Named>(clients: readonly T[]): readonly LookAlike<T>[] {
  const names = clients.map((client) => ({
    client,
    matchName: toMatchName(client.name),
    ownerName: toOwnerName(client.name),
  }));
  const seen = new Set<string>();
  const pairs: LookAlike<T>[] = [];
  for (const group of groupByHint(names)) {
    for (const [index, first] of group.entries()) {
      for (const second of group.slice(index + 1)) {
        const key = `${first.client.id} ${second.client.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const byParts = haveSameOwner(first, second) ? ownerLikenessPct : 0;
        const likenessPct = Math.max(byParts, likenessOf(first.matchName, second.matchName));
        if (likenessPct >= leastLikenessPct) pairs.push({ first: first.client, second: second.client, likenessPct });
      }
    }
  }
  return pairs.sort((one, other) => other.likenessPct - one.likenessPct);
}

/** Whether one is a part of the other ("Nordlicht" and "Nordlicht:Filiale"), or both are one in two currencies. */
function haveSameOwner(first: Owned, second: Owned): boolean {
  if (first.ownerName === undefined && second.ownerName === undefined) return false;
  if ((first.ownerName ?? first.matchName) !== (second.ownerName ?? second.matchName)) return false;
  return !first.client.name.includes(':') || !second.client.name.includes(':');
}

type Owned = { readonly client: Named; readonly matchName: string; readonly ownerName: string | undefined };

/** A word that very many clients share ("hotel") hints at nothing. */
const largestGroup = 200;

function groupByHint<N extends { readonly matchName: string }>(names: readonly N[]): readonly N[][] {
  const groups = new Map<string, N[]>();
  for (const name of names) {
    const words = name.matchName.split(' ');
    const hints = new Set([...words, `${name.matchName.replaceAll(' ', '').slice(0, 4)}…`]);
    for (const hint of hints) {
      const group = groups.get(hint);
      if (group === undefined) groups.set(hint, [name]);
      else group.push(name);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1 && group.length <= largestGroup);
}

/** How alike two match names are, 0 to 100: by letters, or by words in any order, whichever is more. */
export function likenessOf(first: string, second: string): number {
  if (first === second) return 100;
  if (haveOtherNumbers(first, second)) return 0;
  const inOrder = (name: string) => name.split(' ').sort().join(' ');
  const byLetters = Math.max(letterLikeness(first, second), letterLikeness(inOrder(first), inOrder(second)));
  return Math.round(Math.max(byLetters, wordLikeness(first, second)) * 100);
}

/** "Client 1" and "Client 2" differ by one letter and are two clients. */
function haveOtherNumbers(first: string, second: string): boolean {
  const numbersOf = (name: string) => (name.match(/\d+/g) ?? []).join(' ');
  const [numbers, others] = [numbersOf(first), numbersOf(second)];
  return numbers !== '' && others !== '' && numbers !== others;
}

function letterLikeness(first: string, second: string): number {
  const [shorter, longer] = [Math.min(first.length, second.length), Math.max(first.length, second.length)];
  // As many letters differ as one name is longer, so these can't be alike enough; the count of the others is spared.
  if (longer === 0 || shorter / longer < leastLikenessPct / 100) return 0;
  return 1 - editDistance(first, second) / longer;
}

/** One name wholly inside the other ("hotel post", "hotel post bozen") is likely the same, unless it is one short word. */
function wordLikeness(first: string, second: string): number {
  const [fewer, more] = [new Set(first.split(' ')), new Set(second.split(' '))].sort((a, b) => a.size - b.size);
  if (fewer === undefined || more === undefined || fewer.size < 2) return 0;
  return [...fewer].every((word) => more.has(word)) ? 0.75 + (0.25 * fewer.size) / more.size : 0;
}
