import type { ClientFields } from '../../../shared/contract/client-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { AssessmentId, ClientId, ContactId, EstimateId, FlagId } from '../../../shared/core/ids.ts';
import { type CurrencyCode, toUnits, unstatedCurrency } from '../../../shared/core/money.ts';
import type { AssessmentDraft, ClientDraft, ContactDraft, FlagDraft } from '../../../shared/importing/drafts.ts';
import { getClient, setArchivedOn, updateClient } from '../../db/repositories/clients.ts';
import { recordEstimate } from '../../db/repositories/estimates.ts';
import {
  type AssessmentValues,
  type ContactValues,
  findAssessmentOfDay,
  findFlagOfDay,
  findImportedContact,
  findRevenueEstimate,
  insertImportedAssessment,
  insertImportedContact,
  insertImportedFlag,
  updateImportedAssessment,
  updateImportedContact,
  updateImportedFlag,
} from '../../db/repositories/import-judgements.ts';
import { fieldsOf } from '../clients/client-fields.ts';
import { createClient, duplicate, fillFrom, type ImportSession, isSameRow, resolveClient } from './import-session.ts';
import type { StoreDraft } from './store-facts.ts';

/** Creates the client or adds what the file knows of it, and keeps a yearly revenue as an estimate. */
export function makeClientStorer(
  session: ImportSession,
  today: CalendarDate,
  operatorCurrency: CurrencyCode | null,
): StoreDraft<ClientDraft> {
  return (draft) => {
    // people of two clients may share a mail domain: here only ids and names tell
    const found = session.matcher.match(draft.client, session.source);
    if (found.kind === 'unclear') return found.why;
    const isNew = found.kind === 'new';
    const clientId = isNew ? createClient(session, draft.client, draft.emailDomain) : found.clientId;
    const hasChanged = (isNew || !session.isSameFile) && writeFields(session, clientId, draft, isNew);
    if (draft.isArchived) archive(session, clientId, isNew, today);
    const hasEstimate = writeRevenue(session, clientId, draft, today, operatorCurrency);
    return isNew || hasChanged || hasEstimate ? undefined : duplicate;
  };
}

/** Clients who are new come in archived; whoever is in the book stays as he is, and is pointed out. */
function archive(session: ImportSession, clientId: ClientId, isNew: boolean, today: CalendarDate): void {
  const { db, at, isSameFile, clientsArchived, archivedElsewhere } = session;
  const { name, archivedOn } = getClient(db, clientId);
  if (isNew) {
    setArchivedOn(db, clientId, today, at);
    clientsArchived.push(name);
  } else if (archivedOn === null && !isSameFile) archivedElsewhere.push(name);
}

function writeFields(session: ImportSession, clientId: ClientId, draft: ClientDraft, isNew: boolean): boolean {
  const before = fieldsOf(getClient(session.db, clientId));
  const { noticeDays, ...rest } = pickFields(draft);
  const notice: Partial<ClientFields> = noticeDays === null ? {} : { noticePeriod: noticeDays, noticeUnit: 'days' };
  const next: ClientFields = { ...before, ...withoutNulls(rest), ...notice };
  if (isSameRow<ClientFields>(before, next)) return false;
  if (!isNew) session.keep.row('clients', clientId);
  updateClient(session.db, clientId, next, session.at);
  return true;
}

function pickFields(draft: ClientDraft) {
  const {
    lines: _lines,
    client: _client,
    revenueMinorPerYear: _revenue,
    revenueCurrency: _currency,
    isArchived: _isArchived,
    ...fields
  } = draft;
  return fields;
}

function withoutNulls<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Partial<T>;
}

function writeRevenue(
  { db, keep, newId, isSameFile }: ImportSession,
  clientId: ClientId,
  { revenueMinorPerYear, revenueCurrency }: ClientDraft,
  today: CalendarDate,
  operatorCurrency: CurrencyCode | null,
): boolean {
  if (revenueMinorPerYear === null || revenueMinorPerYear < 0) return false;
  const value = toUnits(revenueMinorPerYear, revenueCurrency ?? operatorCurrency ?? unstatedCurrency);
  const stored = findRevenueEstimate(db, clientId);
  if (stored !== undefined && isSameFile) return false;
  if (stored !== undefined && stored.value === value && stored.currency === revenueCurrency) return false;
  const id = stored?.id ?? newId<EstimateId>();
  keep.row('estimates', id);
  recordEstimate(db, { id, clientId, figure: 'revenuePerYear', value, currency: revenueCurrency, estimatedOn: today });
  return true;
}

export function makeContactStorer(session: ImportSession): StoreDraft<ContactDraft> {
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { name, role, email, phone, identity } = draft;
    const values: ContactValues = { clientId, name, role, email, phone };
    const stored = findImportedContact(session.db, identity, values);
    if (stored === undefined) {
      insertImportedContact(session.db, session.newId<ContactId>(), identity, values, session.importId);
      return undefined;
    }
    const { id, ...before } = stored;
    const next = { ...fillFrom<ContactValues>(before, values), clientId: before.clientId };
    if (session.isSameFile || isSameRow<ContactValues>(before, next)) return duplicate;
    session.keep.row('contacts', id);
    updateImportedContact(session.db, id, next);
    return undefined;
  };
}

export function makeAssessmentStorer(session: ImportSession): StoreDraft<AssessmentDraft> {
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { assessedOn, criterion, level, note } = draft;
    const values: AssessmentValues = { clientId, assessedOn, criterion, level, isPinned: draft.isPinned ? 1 : 0, note };
    const stored = findAssessmentOfDay(session.db, values);
    if (stored === undefined) {
      insertImportedAssessment(session.db, session.newId<AssessmentId>(), values, session.importId);
      return undefined;
    }
    if (session.isSameFile || isSameRow<AssessmentValues>(stored, values)) return duplicate;
    session.keep.row('assessments', stored.id);
    updateImportedAssessment(session.db, stored.id, values);
    return undefined;
  };
}

export function makeFlagStorer(session: ImportSession): StoreDraft<FlagDraft> {
  return (draft) => {
    const clientId = resolveClient(session, draft.client, draft.lines[0] ?? 0);
    if (typeof clientId !== 'string') return clientId;
    const { flag, happenedOn, facts, reviewOn } = draft;
    const values = { clientId, flag, happenedOn, facts, reviewOn };
    const stored = findFlagOfDay(session.db, values);
    if (stored === undefined) {
      insertImportedFlag(session.db, session.newId<FlagId>(), values, session.importId);
      return undefined;
    }
    if (session.isSameFile || isSameRow(stored, values)) return duplicate;
    session.keep.row('flags', stored.id);
    updateImportedFlag(session.db, stored.id, values);
    return undefined;
  };
}
