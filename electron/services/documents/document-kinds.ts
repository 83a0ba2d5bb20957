import type { ListedKindName } from '../../../shared/contract/document-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { declineKind } from './decline-kind.ts';
import type { DocumentKind } from './document-kind.ts';
import { letterKind } from './letter-kind.ts';
import { meetingKind } from './meeting-kind.ts';
import { packKind } from './pack-kind.ts';

const kinds: Readonly<Record<ListedKindName, DocumentKind>> = {
  letter: letterKind,
  decline: declineKind,
  meeting: meetingKind,
  handover: packKind,
};

/** The kind of a stored document; refuses with `not-found` one that this program does not know. */
export function getDocumentKind(name: string): DocumentKind {
  const kind = Object.hasOwn(kinds, name) ? kinds[name as ListedKindName] : undefined;
  if (kind === undefined) throw new Refusal('not-found', `there is no kind of document ${name}`, { kind: name });
  return kind;
}
