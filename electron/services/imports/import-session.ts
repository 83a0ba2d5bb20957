import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { Instant } from '../../../shared/core/dates.ts';
import type { ClientId, ImportId, InvoiceId } from '../../../shared/core/ids.ts';
import type { ClientRef } from '../../../shared/importing/drafts.ts';
import { type Why, why } from '../../../shared/importing/left-out.ts';
import type { Keep } from '../../db/acts.ts';
import type { WritableDb } from '../../db/database.ts';
import { recordAlias } from '../../db/repositories/client-aliases.ts';
import { insertClient } from '../../db/repositories/clients.ts';
import { unknownFields } from '../clients/client-fields.ts';
import type { NewId } from '../ports.ts';
import { type ClientMatcher, makeClientMatcher } from './client-matcher.ts';
import { makeIdSequence } from './id-sequence.ts';

/** One file on its way into the store, inside its transaction. */
export type ImportSession = {
  readonly db: WritableDb;
  readonly importId: ImportId;
  readonly source: string;
  readonly at: Instant;
  readonly newId: NewId;
  /** Ids of the file's rows, in its order. */
  readonly nextRowId: NewId;
  /** Remembers a row before it is overwritten, for undo. */
  readonly keep: Keep;
  readonly matcher: ClientMatcher;
  /** The very same bytes are in the store: nothing that is known is overwritten by them. */
  readonly isSameFile: boolean;
  /** Nothing is filled in of what other files brought. */
  readonly leavesOthers?: boolean;
  /** Rows that waited because another file told them already: they still do where few are read again. */
  readonly twinLines?: ReadonlySet<number>;
  /** What was said of invoices that look like others of the book. */
  readonly twins: ImportOptions['twins'];
  /** Clients who came in archived, because the file calls them so. */
  readonly clientsArchived: string[];
  /** Clients of the book whom the file calls archived. */
  readonly archivedElsewhere: string[];
  readonly clientsCreated: { readonly id: ClientId; readonly name: string }[];
  /** Lines with a value that looked like a password or a key: it was left out. */
  readonly secretLines: number[];
  /** Invoices whose open balance the file tells. */
  readonly balancesTold: Set<InvoiceId>;
  /** Invoices whose balance a file that reaches to a later day had told differently. */
  readonly balancesDiffer: string[];
  /** Invoices whose amount the file changes, with both. */
  readonly amountsChanged: string[];
  /** Files that told hours or payments which count again, because the user said they are others: one for each row. */
  readonly twinsCounted: string[];
  /** Clients that were found by the domain of an e-mail address, with a line of the file. */
  readonly matchedByDomain: Map<string, { readonly name: string; readonly line: number }>;
};

type Given = Omit<
  ImportSession,
  | 'matcher'
  | 'clientsCreated'
  | 'clientsArchived'
  | 'archivedElsewhere'
  | 'secretLines'
  | 'balancesTold'
  | 'balancesDiffer'
  | 'amountsChanged'
  | 'twinsCounted'
  | 'matchedByDomain'
  | 'nextRowId'
>;

export function startSession(given: Given): ImportSession {
  const nextRowId = makeIdSequence(given.newId);
  return {
    ...given,
    nextRowId,
    matcher: makeClientMatcher(given.db),
    clientsCreated: [],
    clientsArchived: [],
    archivedElsewhere: [],
    secretLines: [],
    balancesTold: new Set(),
    balancesDiffer: [],
    amountsChanged: [],
    twinsCounted: [],
    matchedByDomain: new Map(),
  };
}

/** The client of a row; an unknown name creates one. Why, where nothing in the row tells. */
export function resolveClient(session: ImportSession, ref: ClientRef, line: number): ClientId | Why {
  const found = session.matcher.match(ref, session.source);
  if (found.kind === 'unclear')
    return ref.otherwise === undefined
      ? found.why
      : resolveClient(session, { name: ref.otherwise, externalId: '', email: '' }, line);
  if (found.kind === 'new') return createClient(session, ref, null);
  if (found.by === 'domain' && !session.matchedByDomain.has(ref.email)) {
    const name = `${ref.name === '' ? ref.email : ref.name} → ${session.matcher.nameOf(found.clientId)}`;
    session.matchedByDomain.set(ref.email, { name, line });
  }
  learnExternalId(session, ref, found.clientId);
  return found.clientId;
}

/** Creates a client of whom only the name is known. */
export function createClient(session: ImportSession, ref: ClientRef, emailDomain: string | null): ClientId {
  const { db, newId, importId, at, matcher, clientsCreated } = session;
  const id = newId<ClientId>();
  insertClient(db, id, { ...unknownFields, name: ref.name, emailDomain }, { importId, at });
  matcher.learn(id, ref.name, emailDomain);
  clientsCreated.push({ id, name: ref.name });
  learnExternalId(session, ref, id);
  return id;
}

function learnExternalId({ db, keep, matcher, source }: ImportSession, ref: ClientRef, clientId: ClientId): void {
  if (ref.externalId === '' || matcher.findExternalId(source, ref.externalId) !== undefined) return;
  const alias = { kind: 'external-id', source, value: ref.externalId } as const;
  keep.row('client_aliases', alias.kind, alias.source, alias.value);
  recordAlias(db, alias, clientId);
  matcher.learnExternalId(source, ref.externalId, clientId);
}

export const duplicate: Why = why('duplicate');

/** Whether two rows hold the same, by the columns of the second. */
export function isSameRow<T extends object>(stored: T, next: { readonly [Key in keyof T]?: T[Key] }): boolean {
  return Object.entries(next).every(([key, value]) => stored[key as keyof T] === value);
}

/** What a newer file says, over what is stored: what it leaves empty stays. */
export function fillFrom<T extends object>(stored: T, next: T): T {
  const given = Object.entries(next).filter(([, value]) => value !== null);
  return { ...stored, ...Object.fromEntries(given) };
}
