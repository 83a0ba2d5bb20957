import type { EvidenceFields } from '../../../shared/contract/evidence-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { assertNever } from '../../../shared/core/errors.ts';
import type { IncidentId } from '../../../shared/core/ids.ts';
import { completeAdvice } from '../../../shared/evidence/advice.ts';
import type { EvidenceKind, WrittenKind } from '../../../shared/evidence/evidence-kinds.ts';
import type { ReadableDb, WritableDb } from '../../db/database.ts';
import { deleteAgreement, findAgreement, writeAgreement } from '../../db/repositories/agreements.ts';
import { getFlag } from '../../db/repositories/flags.ts';
import { deleteIncident, findIncident, writeIncident } from '../../db/repositories/incidents.ts';
import {
  deleteRecommendation,
  findRecommendation,
  writeRecommendation,
} from '../../db/repositories/recommendations.ts';
import { deleteReminder, findReminder, writeReminder } from '../../db/repositories/reminders.ts';

export const tableOfKind: Readonly<Record<WrittenKind, string>> = {
  incident: 'incidents',
  reminder: 'reminders',
  agreement: 'agreements',
  recommendation: 'recommendations',
};

/** Writes one entry of the log under that id, new or in place of what stands there. */
export function writeEntry(db: WritableDb, id: string, fields: EvidenceFields, today: CalendarDate): void {
  const { clientId, on, text } = fields;
  switch (fields.kind) {
    case 'incident': {
      const { incidentKind, contactId, invoiceNumber } = fields;
      const kind = incidentKind;
      writeIncident(db, {
        id: id as IncidentId,
        clientId,
        happenedOn: on,
        facts: text,
        contactId,
        kind,
        invoiceNumber,
      });
      return;
    }
    case 'reminder': {
      const { channel, invoiceNumber } = fields;
      writeReminder(db, { id, clientId, sentOn: on, channel, invoiceNumber, note: text });
      return;
    }
    case 'agreement':
      writeAgreement(db, { id, clientId, signedOn: on, kind: fields.agreementKind, note: text });
      return;
    case 'recommendation':
      writeRecommendation(db, {
        ...completeAdvice({ ...fields, givenOn: on }, today),
        id,
        clientId,
        what: text,
        isInWriting: fields.isInWriting,
      });
      return;
    default:
      assertNever(fields);
  }
}

export function deleteEntry(db: WritableDb, kind: WrittenKind, id: string): void {
  switch (kind) {
    case 'incident':
      deleteIncident(db, id as IncidentId);
      return;
    case 'reminder':
      deleteReminder(db, id);
      return;
    case 'agreement':
      deleteAgreement(db, id);
      return;
    case 'recommendation':
      deleteRecommendation(db, id);
      return;
    default:
      assertNever(kind);
  }
}

/** The client of an entry of any kind; undefined where there is none. */
export function findEntry(
  db: ReadableDb,
  kind: EvidenceKind,
  id: string,
): { readonly clientId: EvidenceFields['clientId'] } | undefined {
  switch (kind) {
    case 'incident':
      return findIncident(db, id as IncidentId);
    case 'reminder':
      return findReminder(db, id);
    case 'agreement':
      return findAgreement(db, id);
    case 'recommendation':
      return findRecommendation(db, id);
    case 'flag':
      return getFlag(db, id as Parameters<typeof getFlag>[1]);
    default:
      return assertNever(kind);
  }
}
