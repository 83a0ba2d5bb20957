import { clientNames, clientTemplate, column, currencyColumn, externalIdNames, type KindColumns } from './column.ts';

export const costsColumns: KindColumns = {
  required: [['month'], ['amount']],
  columns: [
    column('client', 'text', { template: clientTemplate, names: clientNames, weak: 'name|nome|nombre' }),
    column('month', 'date', {
      weight: 4,
      template: ['month', 'mese', 'monat', 'mes'],
      names:
        'billing month|cost month|period|mese di competenza|competenza|periodo|abrechnungsmonat|zeitraum|leistungsmonat|mes de facturacion',
    }),
    column('description', 'text', {
      template: ['description', 'descrizione', 'beschreibung', 'descripcion'],
      names:
        'item|product|service|licence|license|vendor|supplier|prodotto|servizio|licenza|fornitore|bezeichnung|produkt|lizenz|lieferant|dienst|concepto|producto|servicio|licencia|proveedor',
    }),
    column('amount', 'money', {
      template: ['amount', 'importo', 'betrag', 'importe'],
      names:
        'cost|cost amount|monthly cost|costo|costo mensile|kosten|monatliche kosten|kostenbetrag|coste|costo mensual|coste mensual|total cost|totale|summe|total',
    }),
    currencyColumn,
    column('externalClientId', 'text', { names: externalIdNames }),
  ],
};
