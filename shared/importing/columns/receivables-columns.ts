import { clientNames, clientTemplate, column, currencyColumn, externalIdNames, type KindColumns } from './column.ts';

/** Open balances at a day: what is still owed of invoices that were counted elsewhere. */
export const receivablesColumns: KindColumns = {
  required: [['balance'], ['client', 'externalClientId'], ['number', 'dueOn']],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames, weak: 'name|nome|nombre' }),
    column('number', 'text', {
      weight: 2,
      template: ['number', 'numero', 'nummer', 'numero'],
      names:
        'invoice number|invoice no|invoice #|invoice|num|doc number|document number|numero fattura|n fattura|fattura|numero documento|rechnungsnummer|rechnungsnr|rechnung nr|rechnung|belegnummer|numero de factura|n factura|factura|belegfeld 1',
    }),
    column('issuedOn', 'date', {
      template: ['issued_on', 'emessa_il', 'ausgestellt_am', 'emitida_el'],
      names:
        'invoice date|issue date|date issued|document date|data fattura|data documento|rechnungsdatum|belegdatum|fecha de factura|fecha factura|fecha de emision',
      weak: 'date|data|datum|fecha|transaction date',
    }),
    column('dueOn', 'date', {
      weight: 3,
      template: ['due_on', 'scade_il', 'faellig_am', 'vence_el'],
      names:
        'due date|due|data scadenza|scadenza|fälligkeit|fällig am|fällig|fälligkeitsdatum|fecha de vencimiento|vencimiento|fecha vencimiento',
    }),
    column('listedOn', 'date', {
      names:
        'as of|as of date|as at|balance date|report date|situazione al|data situazione|data di riferimento|stichtag|stand|stand vom|stand per|fecha de corte|a fecha|fecha del informe',
    }),
    column('balance', 'money', {
      weight: 4,
      template: ['open_balance', 'saldo_aperto', 'offener_betrag', 'saldo_pendiente'],
      names:
        'open balance|balance due|amount due|open amount|outstanding|outstanding amount|outstanding balance|unpaid|unpaid balance|saldo aperto|importo aperto|residuo|da incassare|scoperto|offen|offener saldo|offener posten|restbetrag|importe pendiente|pendiente|pendiente de cobro',
      weak: 'balance|saldo',
    }),
    currencyColumn,
    column('amount', 'evidence', {
      names: 'amount|total|invoice amount|importo|totale|betrag|rechnungsbetrag|importe|total factura',
    }),
    column('aged', 'evidence', {
      weight: 4,
      names:
        'days overdue|past due|days past due|aging|age|aging intervals|bucket|giorni di ritardo|giorni scaduti|tage überfällig|verzugstage|tage verzug|dias de retraso|dias vencidos|antigüedad|current|1 - 30|31 - 60|61 - 90|> 90|91 and over',
    }),
    column('type', 'text', { names: 'type|transaction type|document type|tipo|tipo documento|belegart|typ' }),
    column('externalClientId', 'text', { names: externalIdNames }),
  ],
};
