import type { Client, ClientFields } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { ReadableDb } from '../../db/database.ts';
import { findClientNamed } from '../../db/repositories/clients.ts';

/** A client of whom nothing but the name is known. */
export const unknownFields: Omit<ClientFields, 'name'> = {
  legalName: null,
  emailDomain: null,
  address: null,
  city: null,
  postcode: null,
  country: null,
  sinceOn: null,
  standing: 'active',
  contractKind: null,
  contractNumber: null,
  contractStartedOn: null,
  contractFixedEndOn: null,
  noticePeriod: null,
  noticeUnit: null,
  contractEndRule: null,
  payInterval: null,
  agreementSignedOn: null,
  seats: null,
  devices: null,
  locale: null,
  currency: null,
  sizeExemption: null,
  note: null,
};

/** Fields that were given, over those that stood before. */
export function mergeFields<T extends object>(
  before: T,
  change: { readonly [Key in keyof T]?: T[Key] | undefined },
): T {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...before, ...Object.fromEntries(given) };
}

/** The fields that a user edits, without what the store adds. */
export function fieldsOf({ id: _id, archivedOn: _archivedOn, ...fields }: Client): ClientFields {
  return fields;
}

/** Two clients of one name could not be told apart on paper. Throws `client-name-taken`. */
export function refuseTakenName(db: ReadableDb, name: string, except?: ClientId): void {
  const clientId = findClientNamed(db, name, except);
  if (clientId !== undefined)
    throw new Refusal('client-name-taken', 'another client already has this name', { clientId });
}
