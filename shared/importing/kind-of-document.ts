import { type Why, why } from './left-out.ts';

const voided =
  /^(?:void|voided|cancell?ed|deleted|reversed|storniert|annulliert|annullat[oa]|stornat[oa]|anulad[oa]|cancelad[oa])$/i;
/** Never sent, or nothing that is owed yet. */
const unissued =
  /^(?:(?:is )?drafts?|draft invoice|unsent draft|unissued|not issued|(?:pending|awaiting|waiting for|in|needs) approval|to be approved|entwurf|entwürfe|im entwurf|rechnungsentwurf|nicht gestellt|bozza|in bozza|non emessa|da emettere|in approvazione|borrador|en borrador|no emitida|pendiente de (?:emitir|aprobar|aprobación)|pro[\s-]?forma.*|quotes?|quotation|estimate|offer|angebot|preventivo|presupuesto|template|vorlage|modello|plantilla)$/iu;
/** Of the sending in some tools, of the payment in others. */
const scheduled = /^(?:scheduled|geplant|programmat[ao]|programad[ao])$/i;
const credit =
  /credit\s?(?:note|memo|invoice)|cancellation (?:invoice|note)|nota (?:di )?(?:credito|accredito)|gutschrift|rechnungskorrektur|storno|nota de cr[eé]dito|abono|factura (?:rectificativa|de abono)|\btd0[48]\b/iu;
const sale = /invoice|sales receipt|fattura|rechnung|factura|parcella|honorarnote|\btd0[1256]\b|\btd24\b/i;
const paidStatus = /^(?:paid|closed|pagat[oa]|saldat[oa]|bezahlt|beglichen|pagad[oa]|cobrad[oa]|true|yes)$/i;

/** Bills, payments, estimates, reminders: whatever else they are called. */
const otherDocument =
  /purchase|\bbill\b|vendor|expense|overpayment|prepayment|estimate|quot(?:e|ation)|payment|deposit|journal|transfer|reminder|dunning|template|pro[\s-]?forma|preventivo|acquisto|autofattura|sollecito|modello|angebot|kostenvoranschlag|eingangsrechnung|lieferantenrechnung|mahnung|zahlungserinnerung|vorlage|presupuesto|compra|gasto|recordatorio|plantilla|\btd(?:1[6-9]|2[0-3])\b/iu;
/** Words of another document, unless a word for an invoice stands beside them: it may be one of what was ordered or delivered. */
const unlessSale =
  /receipt|order|statement|refund|delivery note|packing|\bddt\b|documento di trasporto|bolla|ordine|lieferschein|auftragsbest[aä]tigung|albar[aá]n|pedido/iu;

/** Whether a document takes an invoice back; some tools write its amount without a sign. */
export function isCreditNote(type: string): boolean {
  return credit.test(type);
}

export function isPaidStatus(status: string): boolean {
  return paidStatus.test(status);
}

/** Whether a status says that the invoice was not sent yet. */
export function isUnissued(status: string): boolean {
  return unissued.test(status.trim());
}

/** Whether a status leaves open whether the invoice was sent: something about it is planned. */
export function isScheduled(status: string): boolean {
  return scheduled.test(status.trim());
}

/** Why a row of an export of invoices is no sale, by its type and status. Types that name no document are ignored. */
export function whyNoSale(type: string, status: string, areAllUnissued = false): Why | undefined {
  if (voided.test(status)) return why('voided', status);
  if (!areAllUnissued && isUnissued(status)) return why('not-issued', status);
  if (!areAllUnissued && isScheduled(status)) return why('issue-unclear', status);
  if (type === '' || isCreditNote(type)) return undefined;
  if (isUnissued(type) || isScheduled(type)) return why('not-issued', type);
  return otherDocument.test(type) || (!sale.test(type) && unlessSale.test(type)) ? why('not-a-sale', type) : undefined;
}

const voidedMemo =
  /^\s*(?:void|voided|cancell?ed|storniert|annulliert|annullat[oa]|stornat[oa]|anulad[oa])\s*(?:$|[-–:.,;(])/i;

export function isVoidedByMemo(memo: string): boolean {
  return voidedMemo.test(memo);
}
