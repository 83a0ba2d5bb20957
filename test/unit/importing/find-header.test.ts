import { describe, expect, test } from 'vitest';
import { propertiesOf, readText } from './read-text.ts';

const headersOf = (text: string, options = {}) =>
  readText(text, { options }).layout.headers.map((header) => header.text);

describe('the rows with the names', () => {
  test('heads of groups above them, spread over the names below', () => {
    const text = 'Invoice,,Client,Payment,\nNumber,Date,,Date,Amount\n17,2026-01-05,Harbour,2026-02-01,10.00\n';
    expect(headersOf(text)).toEqual(['Invoice Number', 'Invoice Date', 'Client', 'Payment Date', 'Payment Amount']);
  });

  test('one name cut in two', () => {
    const text =
      'Invoice;Invoice;Client;Due;Net\nnumber;date;name;date;amount\n17;2026-01-05;Harbour;2026-02-01;10.00\n';
    expect(headersOf(text)).toEqual(['Invoice number', 'Invoice date', 'Client name', 'Due date', 'Net amount']);
    expect(propertiesOf(readText(text))).toMatchObject({ headerRow: '1' });
  });

  test('a title above them is no head', () => {
    const text = 'Report,Time of 2026\nClient,Invoice number,Invoice date,Amount\nHarbour,17,2026-01-05,10.00\n';
    expect(headersOf(text)).toEqual(['Client', 'Invoice number', 'Invoice date', 'Amount']);
  });

  test('a row of types below them holds no data', () => {
    const text =
      'Client,Number,Invoice date,Amount\nText(40),Text(20),Date(ISO),"Decimal(12,2)"\nHarbour,17,2026-01-05,10.00\n';
    const contents = readText(text);
    expect(contents.rowCount).toBe(1);
    expect(contents.drafts.drafts[0]?.lines).toEqual([3]);
  });

  test('rows that could be meant instead can be chosen', () => {
    const text = 'From,To\nClient,Invoice number,Invoice date,Amount\nHarbour,17,2026-01-05,10.00\n';
    expect(readText(text).detected).toContainEqual(
      expect.objectContaining({ property: 'headerRow', value: '2', alternatives: ['1'] }),
    );
    expect(headersOf(text, { headerRow: 2 })).toEqual(['Client', 'Invoice number', 'Invoice date', 'Amount']);
  });
});

describe('the currency', () => {
  const text = 'Client,Number,Invoice date,Amount\nHarbour,17,2026-01-05,$10.00\n';
  const currencyOf = (source: string, options = {}) =>
    readText(source, { options }).drafts.drafts.map((draft) => 'currency' in draft && draft.currency);

  test('what the user says of the file beats its signs, not its own column', () => {
    expect(currencyOf(text)).toEqual(['USD']);
    expect(currencyOf(text, { currency: 'AUD' })).toEqual(['AUD']);
    const withColumn = 'Client,Number,Invoice date,Amount,Currency\nHarbour,17,2026-01-05,10.00,CHF\n';
    expect(currencyOf(withColumn, { currency: 'AUD' })).toEqual(['CHF']);
  });

  test('stated above the header', () => {
    expect(currencyOf(`Export;EUR;2026\n${text.replaceAll(',', ';').replace('$', '')}`)).toEqual(['EUR']);
  });

  test('a code beside the amounts', () => {
    expect(currencyOf(text.replace('$', 'GBP '))).toEqual(['GBP']);
  });
});
