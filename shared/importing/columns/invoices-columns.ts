import { clientNames, clientTemplate, column, currencyColumn, externalIdNames, type KindColumns } from './column.ts';

export const invoicesColumns: KindColumns = {
  required: [['issuedOn'], ['amount', 'net', 'gross', 'lineAmount', 'linePrice']],
  columns: [
    column('client', 'text', {
      template: clientTemplate,
      names: `${clientNames}|nombre destinatario|destinatario`,
      weak: 'name|nome|nombre',
    }),
    column('number', 'text', {
      weight: 3,
      template: ['number', 'numero', 'nummer', 'numero'],
      names:
        'invoice number|invoice no|invoice #|invoice|invoiceno|invoice nr|inv no|doc number|document number|num|numero fattura|numero documento|n fattura|fattura n|fattura|nr fattura|rechnungsnummer|rechnungs nr|rechnung nr|rechnungsnr|rechnung|belegnummer|belegnr|numero de factura|identificacion de la factura numero|n factura|nº factura|num factura|factura|factura n|no|nr',
      weak: 'n|details|id|reference',
    }),
    column('issuedOn', 'date', {
      weight: 3,
      template: ['issued_on', 'emessa_il', 'ausgestellt_am', 'emitida_el'],
      names:
        'issued date|invoice date|date issued|issue date|document date|data fattura|data emissione|data di emissione|data documento|rechnungsdatum|ausstellungsdatum|belegdatum|fecha de factura|fecha factura|fecha de emision|fecha emision|fecha de expedicion|fecha expedicion|billed on|billing date',
      weak: 'date|data|datum|fecha|created|created at|transaction date',
    }),
    column('dueOn', 'date', {
      weight: 3,
      template: ['due_on', 'scade_il', 'faellig_am', 'vence_el'],
      names:
        'due date|due|payment due|pay by|data scadenza|scadenza|data di scadenza|fälligkeit|fällig am|fällig|fälligkeitsdatum|zahlbar bis|zahlungsziel|fecha de vencimiento|vencimiento|fecha vencimiento',
    }),
    column('paidOn', 'date', {
      weight: 1,
      template: ['paid_on', 'pagata_il', 'bezahlt_am', 'pagada_el'],
      names:
        'date paid|paid date|payment date|last payment date|date of payment|data pagamento|data incasso|data di pagamento|saldata il|zahlungsdatum|zahldatum|gezahlt am|zahlungseingang|fecha de pago|fecha pago|fecha de cobro|fecha cobro|cobro fecha|cobrada el',
    }),
    column('amount', 'money', {
      template: ['amount', 'importo', 'betrag', 'importe'],
      names:
        'invoice amount|invoice total|total amount|total|amount due total|importo totale|totale|totale documento|totale fattura|importo fattura|rechnungsbetrag|gesamtbetrag|gesamt|summe|importe total|total factura|monto|valor|sum|value',
    }),
    column('net', 'money', {
      weight: 2,
      names:
        'net|net amount|amount net|net total|subtotal|sub total|amount before tax|amount before sales tax|total excl tax|total excl vat|amount excl vat|excl vat|total without tax|imponibile|importo netto|netto|totale netto|totale imponibile|nettobetrag|netto betrag|nettosumme|gesamt netto|betrag netto|base imponible|importe neto|neto|total sin iva|subtotale|zwischensumme|subtotal amount',
    }),
    column('gross', 'money', {
      weight: 2,
      names:
        'gross|gross amount|amount gross|gross total|total incl tax|total incl vat|amount incl vat|incl vat|total with tax|importo lordo|lordo|totale lordo|totale iva inclusa|totale ivato|totale con iva|bruttobetrag|brutto|betrag brutto|gesamt brutto|bruttosumme|importe bruto|bruto|total con iva|total iva incluida',
    }),
    column('tax', 'money', {
      names:
        'tax total|total tax|tax|vat|vat amount|tax amount|sales tax|sales tax amount|iva|importo iva|imposta|imposte|mwst|mehrwertsteuer|umsatzsteuer|ust|steuer|steuerbetrag|cuota iva|cuota iva repercutida|importe iva|impuesto|impuestos|tax 1 amount',
    }),
    column('tax2', 'money', {
      names: 'tax 2 amount|tax2 amount|second tax|cuota recargo eq|cuota recargo de equivalencia',
    }),
    column('withheld', 'money', {
      names:
        'ritenuta|ritenuta d acconto|importo ritenuta|withholding tax amount|withheld|withheld amount|retencion|importe retenido|importe retenido del irpf|retencion irpf|importe retencion',
    }),
    column('lineAmount', 'money', {
      weight: 2,
      names:
        'line total|line amount|item total|item amount|line subtotal|line item total|totale riga|importo riga|positionsbetrag|positionssumme|zeilenbetrag|gesamtpreis|importe linea|total linea|importe de línea',
    }),
    column('linePrice', 'money', {
      names:
        'unit price|unit amount|item price|item cost|item rate|line item price|price|rate|prezzo unitario|prezzo|einzelpreis|stückpreis|preis|precio unitario|precio',
    }),
    column('lineQuantity', 'number', {
      names: 'quantity|qty|item quantity|line item quantity|quantità|quantita|qta|menge|anzahl|cantidad|cant|unidades',
    }),
    column('balance', 'money', {
      weight: 3,
      names:
        'open balance|balance|balance due|amount due|open amount|outstanding|invoice amount due|balance due amount|saldo|saldo aperto|importo aperto|residuo|da incassare|offen|offener betrag|restbetrag|saldo pendiente|importe pendiente|pendiente|pendiente de cobro|offener saldo',
    }),
    column('paid', 'money', {
      weight: 2,
      names:
        'paid|amount paid|paid amount|paid to date|invoice amount paid|amount paid amount|pagato|importo pagato|incassato|bezahlt|gezahlt|bezahlter betrag|pagado|cobrado|importe pagado|importe cobrado|cobro importe',
    }),
    column('passThrough', 'money', {
      weight: 3,
      template: ['pass_through', 'costi_rivenduti', 'durchlaufend', 'costes_repercutidos'],
      names:
        'pass through|resold cost|resold goods|cost of goods|cogs|costi di rivendita|costo rivendita|merce rivenduta|durchlaufkosten|durchlaufende kosten|fremdkosten|wareneinsatz|coste de reventa|coste repercutido|costes de reventa',
    }),
    currencyColumn,
    column('recurring', 'yes-no', {
      weight: 3,
      template: ['recurring', 'ricorrente', 'wiederkehrend', 'recurrente'],
      names: 'is recurring|subscription|contract invoice|canone|abbonamento|abo|regelmäßig|periodica|recurrent',
    }),
    column('type', 'text', {
      names: 'type|transaction type|invoice type|document type|tipo|tipo documento|belegart|art|tipo de documento|typ',
    }),
    column('status', 'text', {
      names:
        'status|invoice status|is paid|state|document status|stato|stato fattura|zustand|rechnungsstatus|estado|estado factura',
    }),
    column('email', 'text', {
      names: 'client email|customer email|email|e-mail|email address|contact email|email recipient|correo',
    }),
    column('externalClientId', 'text', { names: externalIdNames }),
    column('creditsNumber', 'text', {
      weight: 2,
      names:
        'original invoice|original invoice number|credited invoice|credit note for|fattura collegata|fattura stornata|rif fattura|storno zu|storno zu rechnung|stornierte rechnung|gutschrift zu|ursprungsrechnung|factura rectificada|factura original',
    }),
    column('exchangeRate', 'number', {
      names: 'exchange rate|rate of exchange|cambio|tasso di cambio|wechselkurs|kurs|tipo de cambio',
    }),
    column('discount', 'text', {
      names:
        'discount|discount %|discount percent|discount rate|line discount|item discount|rabatt|rabatt %|nachlass|sconto|sconto %|sconto riga|descuento|descuento %|dto|dto %',
    }),
    column('refunded', 'text', {
      names:
        'refunded|amount refunded|refunded amount|refund|erstattet|erstattung|rimborsato|rimborso|reembolsado|reembolso',
    }),
    column('memo', 'text', {
      names: 'memo|memo/description|message on statement|oggetto|betreff|asunto|riferimento|referencia',
      weak: 'reference|description|descrizione|beschreibung|descripcion',
    }),
    column('about', 'evidence', {
      names:
        'description|scope|po number|purchase order|terms|item product|item notes|item name|item description|line item name|descrizione|bezeichnung|beschreibung|concepto|descripcion|notes|public notes|private notes|partial/deposit|partial due date',
    }),
  ],
};
