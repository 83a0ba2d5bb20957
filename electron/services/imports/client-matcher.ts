import { toMatchName, toSpelledOutName } from '../../../shared/client/match-name.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ClientRef } from '../../../shared/importing/drafts.ts';
import { type Why, why } from '../../../shared/importing/left-out.ts';
import { ownMailDomain } from '../../../shared/importing/read-client-row.ts';
import type { ReadableDb } from '../../db/database.ts';
import { listAllAliases, listClientNames } from '../../db/repositories/import-clients.ts';

/** Whose row it is: a known client (and by what), a new one, or why that can't be told. */
export type ClientMatch =
  | { readonly kind: 'known'; readonly clientId: ClientId; readonly by: 'external-id' | 'name' | 'domain' }
  | { readonly kind: 'new' }
  | { readonly kind: 'unclear'; readonly why: Why };

export type ClientMatcher = {
  readonly match: (ref: ClientRef, source: string) => ClientMatch;
  /** Makes a client known that this import has created. */
  readonly learn: (clientId: ClientId, name: string, emailDomain: string | null) => void;
  readonly learnExternalId: (source: string, value: string, clientId: ClientId) => void;
  readonly findExternalId: (source: string, value: string) => ClientId | undefined;
  readonly nameOf: (clientId: ClientId) => string;
};

/**
 * Finds clients in the order external id, exact name, normalised name, e-mail domain. What only looks alike is never
 * taken. The store's names are read once.
 */
export function makeClientMatcher(db: ReadableDb): ClientMatcher {
  const indexes = readIndexes(db);
  const { names, byName, byMatchName, bySpelledOut, byDomain, byExternalId } = indexes;
  const learn = (clientId: ClientId, name: string, emailDomain: string | null): void => {
    names.set(clientId, name);
    byName.set(name, clientId);
    addTo(byMatchName, toMatchName(name), clientId);
    addSpelledOut(bySpelledOut, name, clientId);
    if (emailDomain !== null) addTo(byDomain, emailDomain, clientId);
  };
  const findByName = (name: string) => matchByName(indexes, name);
  const findExternalId = (source: string, value: string) => byExternalId.get(`${source} ${value}`);
  const match = (ref: ClientRef, source: string): ClientMatch => {
    const named = ref.name === '' ? undefined : findByName(ref.name);
    const external = ref.externalId === '' ? undefined : findExternalId(source, ref.externalId);
    // ids of an unknown tool may be those of another tool, or mean something else: there a name is believed
    if (external !== undefined && (source !== 'table' || ref.name === ''))
      return { kind: 'known', clientId: external, by: 'external-id' };
    if (named !== undefined) return named;
    const domain = ref.email === '' ? undefined : ownMailDomain(ref.email);
    const [owner, ...others] = domain === undefined ? [] : (byDomain.get(domain) ?? []);
    if (owner !== undefined && others.length === 0) return { kind: 'known', clientId: owner, by: 'domain' };
    return ref.name === '' ? unclear(ref) : { kind: 'new' };
  };
  return {
    match: remembered(match, byName),
    learn,
    learnExternalId: (source, value, clientId) => byExternalId.set(`${source} ${value}`, clientId),
    findExternalId,
    nameOf: (clientId) => names.get(clientId) ?? '',
  };
}

function matchByName({ byName, byMatchName, bySpelledOut }: Indexes, name: string): ClientMatch | undefined {
  const exact = byName.get(name);
  if (exact !== undefined) return { kind: 'known', clientId: exact, by: 'name' };
  const matchName = toMatchName(name);
  const spelledOut = toSpelledOutName(name);
  // "Mueller" is how "Müller" is written without umlauts
  const alike =
    byMatchName.get(matchName) ??
    (spelledOut === undefined ? bySpelledOut.get(matchName) : byMatchName.get(spelledOut));
  const [first] = alike ?? [];
  if (alike === undefined || first === undefined) return undefined;
  return alike.size === 1
    ? { kind: 'known', clientId: first, by: 'name' }
    : { kind: 'unclear', why: why('client-ambiguous', name) };
}

type Indexes = {
  readonly names: Map<ClientId, string>;
  readonly byName: Map<string, ClientId>;
  readonly byMatchName: Map<string, Set<ClientId>>;
  /** By names whose umlauts are written as two letters. */
  readonly bySpelledOut: Map<string, Set<ClientId>>;
  readonly byDomain: Map<string, Set<ClientId>>;
  readonly byExternalId: Map<string, ClientId>;
};

function readIndexes(db: ReadableDb): Indexes {
  const indexes: Indexes = {
    names: new Map(),
    byName: new Map(),
    byMatchName: new Map(),
    bySpelledOut: new Map(),
    byDomain: new Map(),
    byExternalId: new Map(),
  };
  for (const { id, name, matchName, emailDomain } of listClientNames(db)) {
    indexes.names.set(id, name);
    indexes.byName.set(name, id);
    addTo(indexes.byMatchName, matchName, id);
    addSpelledOut(indexes.bySpelledOut, name, id);
    if (emailDomain !== null) addTo(indexes.byDomain, emailDomain, id);
  }
  for (const { kind, source, value, clientId } of listAllAliases(db)) {
    if (kind === 'external-id') indexes.byExternalId.set(`${source} ${value}`, clientId);
    else addTo(indexes.byMatchName, value, clientId);
  }
  return indexes;
}

function addSpelledOut(map: Map<string, Set<ClientId>>, name: string, clientId: ClientId): void {
  const spelledOut = toSpelledOutName(name);
  if (spelledOut !== undefined) addTo(map, spelledOut, clientId);
}

function unclear(ref: ClientRef): ClientMatch {
  if (ref.externalId !== '') return { kind: 'unclear', why: why('unknown-client-id', ref.externalId) };
  return { kind: 'unclear', why: why('unknown-email', ref.email) };
}

function addTo(map: Map<string, Set<ClientId>>, key: string, clientId: ClientId): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, new Set([clientId]));
  else found.add(clientId);
}

/** Files name few clients in many rows; a client that appears meanwhile is found by its exact name at once. */
function remembered(match: ClientMatcher['match'], byName: ReadonlyMap<string, ClientId>): ClientMatcher['match'] {
  const known = new Map<string, ClientMatch>();
  return (ref, source) => {
    if (ref.externalId === '') {
      const exact = byName.get(ref.name);
      if (exact !== undefined) return { kind: 'known', clientId: exact, by: 'name' };
    }
    const key = `${ref.name}\u001f${ref.externalId}\u001f${ref.email}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const fresh = match(ref, source);
    if (fresh.kind === 'known') known.set(key, fresh);
    return fresh;
  };
}
