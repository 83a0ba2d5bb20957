import { describe, expect, test } from 'vitest';
import { isCreditNote, whyNoSale } from '../../../shared/importing/kind-of-document.ts';
import { draftsOf, leftOutOf, readText } from './read-text.ts';

const words = (text: string) => text.split('|').map((word) => [word]);

describe('what an export of invoices holds besides invoices', () => {
  test.each(words('Draft|DRAFT |Entwurf|Bozza|Borrador|Pending approval|Awaiting Approval|Proforma|Pro-forma|Quote'))(
    'with the status "%s" was never sent',
    (status) => {
      expect(whyNoSale('', status)?.code).toBe('not-issued');
    },
  );

  test.each(words('Scheduled|scheduled |Geplant|Programmata|Programada'))('with the status "%s" waits', (status) => {
    expect(whyNoSale('Invoice', status)?.code).toBe('issue-unclear');
  });

  test.each(
    words('Sent|Paid|Open|Overdue|Unpaid|Viewed|AUTHORISED|Written off|Offen|Bezahlt|Inviata|Enviada|Pendiente'),
  )('with the status "%s" is an invoice', (status) => {
    expect(whyNoSale('Invoice', status)).toBeUndefined();
  });

  test.each(
    words(
      'Pro-forma invoice|Proforma-Rechnung|Fattura proforma|Factura proforma|Delivery note|Lieferschein|Auftragsbestätigung|DDT|Albarán|Mahnung|Recurring invoice template|Autofattura|TD16|TD17 integrazione|Kostenvoranschlag|Estimate|Sales Order',
    ),
  )('as "%s" is no sale', (type) => {
    expect(whyNoSale(type, '')).toBeDefined();
  });

  test.each(
    words(
      'Invoice|Rechnung|Abschlagsrechnung|Fattura|TD01|TD24|Factura|Parcella|Sales receipt|Hours|Korrekturrechnung|Fattura differita (DDT)|Fattura da ordine|Rechnung mit Lieferschein|Factura de pedido|Invoice for sales order',
    ),
  )('as "%s" is an invoice, or names no document', (type) => {
    expect([whyNoSale(type, ''), isCreditNote(type)]).toEqual([undefined, false]);
  });

  test.each(
    words('Stornorechnung|Storno|Gutschrift|Credit note|Nota di credito|TD04|TD08|Factura rectificativa|Abono'),
  )('as "%s" takes an invoice back, sign or not', (type) => {
    expect([whyNoSale(type, ''), isCreditNote(type)]).toEqual([undefined, true]);
  });
});

test('a draft is skipped with its reason, a reversal without a sign counts negative', () => {
  const contents = readText(
    'Kunde;Rechnungsnummer;Rechnungsdatum;Belegart;Status;Netto\nLago;R-1;05.01.2026;Rechnung;Offen;100,00\nLago;R-2;05.01.2026;Rechnung;Entwurf;100,00\nLago;S-1;06.01.2026;Stornorechnung;Offen;100,00\n',
  );
  expect(leftOutOf(contents)).toEqual({ 3: 'not-issued' });
  expect(draftsOf(contents, 'invoices').map(({ amountMinor }) => amountMinor)).toEqual([10_000, -10_000]);
});

test('where each is planned only, none is taken for one that was sent', () => {
  const contents = readText(
    'Kunde;Rechnungsnummer;Rechnungsdatum;Status;Netto\nLago;R-1;05.01.2026;Geplant;100,00\nLago;R-2;06.01.2026;Geplant;50,00\n',
  );
  expect(leftOutOf(contents)).toEqual({ 2: 'issue-unclear', 3: 'issue-unclear' });
});

test('where none but drafts are in a file, nobody marks them as sent: they count, and that is said', () => {
  const contents = readText(
    'Kunde;Rechnungsnummer;Rechnungsdatum;Status;Netto\nLago;R-1;05.01.2026;Entwurf;100,00\nLago;R-2;06.01.2026;Entwurf;50,00\n',
  );
  expect(draftsOf(contents, 'invoices')).toHaveLength(2);
  expect(contents.questions.map(({ code }) => code)).toContain('all-drafts');
});
