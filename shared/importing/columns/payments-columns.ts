import { clientNames, clientTemplate, column, currencyColumn, externalIdNames, type KindColumns } from './column.ts';

export const paymentsColumns: KindColumns = {
  required: [['paidOn'], ['amount'], ['client', 'invoice', 'externalClientId', 'method']],
  columns: [
    column('client', 'text', {
      template: clientTemplate,
      names: `${clientNames}|payer|pagatore|zahler|pagador`,
      weak: 'name|nome|nombre',
    }),
    column('invoice', 'text', {
      weight: 3,
      template: ['invoice', 'fattura', 'rechnung', 'factura'],
      names:
        'invoice number|invoice no|invoice #|invoice nr|applied to|paid invoice|numero fattura|n fattura|fattura n|rechnungsnummer|rechnungs nr|rechnung nr|rechnungsnr|numero de factura|n factura|nº factura|num factura|applies to',
      weak: 'source|quelle|fonte|origine|fuente|origen|reference|number|num|numero|nummer',
    }),
    column('paidOn', 'date', {
      weight: 3,
      template: ['paid_on', 'pagato_il', 'bezahlt_am', 'pagado_el'],
      names:
        'payment date|date paid|paid date|received on|date received|date of payment|data pagamento|data incasso|data di pagamento|incassato il|zahlungsdatum|zahldatum|zahlungseingang|eingang am|gezahlt am|eingegangen am|fecha de pago|fecha pago|fecha de cobro|fecha cobro|cobrado el|value date|data valuta|wertstellung',
      weak: 'date|data|datum|fecha|created date|created',
    }),
    column('amount', 'money', {
      template: ['amount', 'importo', 'betrag', 'importe'],
      names:
        'payment amount|amount paid|paid amount|amount received|paid|importo pagato|importo pagamento|importo incassato|pagamento|incassato|zahlungsbetrag|gezahlter betrag|zahlung|importe pagado|importe cobrado|importe del pago|pago|cobro|total|totale|monto|received',
    }),
    column('refunded', 'money', {
      names:
        'amount refunded|refunded|refunded amount|refund|rimborsato|importo rimborsato|erstattet|erstatteter betrag|reembolsado|importe reembolsado',
    }),
    currencyColumn,
    column('method', 'evidence', {
      weight: 3,
      names:
        'payment method|method|paid by|means of payment|metodo di pagamento|metodo pagamento|modalità pagamento|zahlungsart|zahlungsmethode|zahlungsweg|forma de pago|metodo de pago|medio de pago|payment source type|payment type|tipo pagamento',
    }),
    column('reference', 'text', {
      names:
        'transaction id|transaction reference|payment id|payment reference|reference|riferimento|verwendungszweck|referencia|buchungs id',
    }),
    column('status', 'text', { names: 'status|payment status|stato|estado' }),
    column('type', 'evidence', { names: 'type|transaction type|tipo|typ' }),
    column('email', 'text', { names: 'client email|customer email' }),
    column('externalClientId', 'text', { names: externalIdNames }),
    column('account', 'evidence', {
      names: 'account|category|bank account|conto|categoria|konto|kategorie|cuenta|bank|banca|banco|fee|fees',
    }),
  ],
};
