/** Ids are UUIDv7 text. The brand keeps a client's id out of an invoice's place. */
type Branded<Name extends string> = string & { readonly __id: Name };

export type ClientId = Branded<'client'>;
export type ContactId = Branded<'contact'>;
export type InvoiceId = Branded<'invoice'>;
export type PaymentId = Branded<'payment'>;
export type CostId = Branded<'cost'>;
export type TimeEntryId = Branded<'time-entry'>;
export type TicketId = Branded<'ticket'>;
export type AssessmentId = Branded<'assessment'>;
/** A criterion that the user added to the scoring model. */
export type OwnCriterionId = Branded<'own-criterion'>;
export type OwnAssessmentId = Branded<'own-assessment'>;
export type ConductAnswerId = Branded<'conduct-answer'>;
export type LeastFitListId = Branded<'least-fit-list'>;
/** Something tried out and kept under a name. */
export type ScenarioId = Branded<'scenario'>;
/** A saved scoring model. */
export type ModelVersionId = Branded<'model-version'>;
export type EstimateId = Branded<'estimate'>;
export type FlagId = Branded<'flag'>;
export type IncidentId = Branded<'incident'>;
/** A file kept with an entry of the evidence log. */
export type AttachmentId = Branded<'attachment'>;
export type SnapshotId = Branded<'snapshot'>;
/** A letter, a meeting sheet: whatever is written for or about a client. */
export type DocumentId = Branded<'document'>;
/** A row of what a client has, for a handover. */
export type InventoryRecordId = Branded<'inventory-record'>;
export type ImportId = Branded<'import'>;
/** How files of one shape are read. */
export type MappingId = Branded<'mapping'>;
/** What somebody said they would do, by a day. */
export type PromiseId = Branded<'promise'>;
/** One undoable act: an edit, a merge, a deletion, an import. */
export type ActId = Branded<'act'>;
