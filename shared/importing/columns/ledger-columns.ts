import { clientNames, column, currencyColumn, type KindColumns } from './column.ts';

/** Double entry: lines of one side each that share a transaction, or postings that name both of their accounts. */
export const ledgerColumns: KindColumns = {
  required: [['postedOn'], ['amount', 'debit'], ['contraAccount', 'accountType'], ['account']],
  columns: [
    column('client', 'text', { names: clientNames.replace('debitor|', '') }),
    column('postedOn', 'text', {
      weight: 2,
      names: 'transaction date|posting date|belegdatum|buchungsdatum|data registrazione|data operazione|fecha asiento',
      weak: 'date|data|datum|fecha',
    }),
    column('amount', 'money', {
      weight: 2,
      names: 'amount (one column)|umsatz|umsatz (ohne soll/haben-kz)|posting amount|importo|importe|betrag|amount',
    }),
    column('debit', 'money', {
      weight: 3,
      names: 'debit amount|debit|debit amount (two column approach)|soll|sollbetrag|dare|importo dare|debe',
    }),
    column('credit', 'money', {
      weight: 3,
      names: 'credit amount|credit|credit amount (two column approach)|haben|habenbetrag|avere|importo avere|haber',
    }),
    column('side', 'text', {
      weight: 4,
      names: 'soll/haben-kennzeichen|soll haben kennzeichen|s/h|soll/haben|dare/avere|d/a|debe/haber|debit/credit',
    }),
    column('account', 'text', {
      weight: 3,
      names: 'account name|account number|account no|konto|kontonummer|conto|codice conto|cuenta|account',
    }),
    column('contraAccount', 'text', {
      weight: 5,
      names: 'gegenkonto|gegenkonto (ohne bu-schlüssel)|contra account|contropartita|contrapartida',
    }),
    column('accountType', 'text', {
      weight: 5,
      names: 'account type|account group|kontoart|tipo conto|tipo de cuenta',
    }),
    column('transactionId', 'text', { weight: 3, names: 'transaction id|journal id|journal no|entry no|asiento' }),
    column('number', 'text', {
      weight: 2,
      names: 'belegfeld 1|belegnummer|invoice number|document number|numero documento|numero de factura|voucher',
    }),
    currencyColumn,
    column('taxKey', 'evidence', { weight: 2, names: 'bu-schlüssel|bu schlüssel|steuerschlüssel|tax key' }),
    column('text', 'evidence', { names: 'buchungstext|transaction description|descrizione|concepto|description' }),
    column('otherAccounts', 'text', { weight: 2, names: 'other accounts for this transaction' }),
  ],
};
