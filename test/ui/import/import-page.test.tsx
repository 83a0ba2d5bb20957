import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { markText } from '../../../shared/i18n/test-catalog.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { bridgeChoosing, clockify, invoiceNinja, writeExport } from '../../helpers/export-files.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { fileOnDisk, type TestBridge } from '../../helpers/test-bridge.ts';

const card = (file: string) => screen.findByRole('region', { name: file }, { timeout: 4000 });
const count = (box: HTMLElement, label: string) =>
  within(box).getByText(label, { selector: 'dt' }).nextSibling?.textContent;
const tab = (box: HTMLElement, name: string | RegExp) => within(box).getByRole('tab', { name });

async function open(bridge: TestBridge): Promise<UserEvent> {
  const { user } = await renderApp({ bridge, route: { page: 'import' } });
  await user.click(await screen.findByRole('button', { name: 'Choose files' }));
  return user;
}

async function invoiceCount(bridge: TestBridge): Promise<number> {
  const graded = await bridge.call('book.grade', {});
  return graded.ok ? graded.value.totals.invoiceCount + graded.value.totals.foreignCurrencyCount : -1;
}

/** One row without a client and one with a date that is none. */
const withBadRows = [
  'client,number,issued_on,due_on,amount',
  'Hotel,1,2026-05-01,2026-05-15,100.00',
  ',2,2026-05-02,2026-05-15,50.00',
  'Shop,3,2026-13-45,2026-05-15,70.00',
  'Shop,4,2026-05-04,2026-05-20,30.00',
].join('\n');

describe('the import page', () => {
  it('shows what a file would give, imports it and takes it back', async () => {
    const bridge = bridgeChoosing([writeExport('invoices.csv', invoiceNinja())]);
    const user = await open(bridge);
    const box = await card('invoices.csv');
    expect(
      within(box).getByText(/^Invoices from Invoice Ninja, Jul 2025 to Jun 2026, 72 rows, .+ that may include VAT\.$/),
    ).toBeTruthy();
    expect([count(box, 'Rows'), count(box, 'To import'), count(box, 'Skipped'), count(box, 'Set aside')]).toEqual([
      '72',
      '72',
      '0',
      '0',
    ]);
    expect(within(box).getByText(/^6 new clients/)).toBeTruthy();
    expect(await invoiceCount(bridge)).toBe(0);

    await user.click(screen.getByRole('button', { name: 'Import 72 rows' }));
    expect(await screen.findByText('72 rows are in.')).toBe(document.activeElement);
    expect(await invoiceCount(bridge)).toBe(72);

    await user.click(within(await card('invoices.csv')).getByRole('button', { name: 'Undo' }));
    await within(await card('invoices.csv')).findByText('undone');
    expect(await invoiceCount(bridge)).toBe(0);
  });

  it('takes no day to come for the day of a list of open balances', async () => {
    const list = 'client,number,issued_on,due_on,open_balance,currency\nLago,R-1,2026-01-01,2026-01-31,400.00,EUR\n';
    const user = await open(bridgeChoosing([writeExport('open.csv', list)]));
    const box = await card('open.csv');
    const take = within(box).getByRole('button', { name: 'Take' });
    const type = async (year: string) => {
      const [first = box] = within(box).getAllByRole('spinbutton');
      await user.click(first);
      await user.keyboard(`0101${year}`);
    };
    await type('2099');
    expect(within(box).getByText('This day is still to come.')).toBeTruthy();
    expect((take as HTMLButtonElement).disabled).toBe(true);
    await type('2026');
    expect(within(box).queryByText('This day is still to come.')).toBeNull();
    await user.click(take);
    await waitFor(() => expect(within(box).queryByRole('button', { name: 'Take' })).toBeNull());
  });

  it('asks about VAT until it is answered', async () => {
    const bridge = bridgeChoosing([writeExport('invoices.csv', invoiceNinja())]);
    const user = await open(bridge);
    await user.click(await screen.findByRole('button', { name: 'Import 72 rows' }));
    const box = await screen.findByRole('region', { name: '72 invoices may include VAT.' });
    const rate = within(box).getByRole('textbox', { name: 'VAT rate' });
    await user.clear(rate);
    await user.type(rate, '25{Tab}');
    await user.click(within(box).getByRole('button', { name: 'Take this rate out' }));
    await waitFor(() => expect(screen.queryByText('72 invoices may include VAT.')).toBeNull());
    await bridge.call('settings.update', { currency: 'USD' as CurrencyCode });
    const graded = await bridge.call('book.grade', {});
    expect(graded.ok && graded.value.totals.invoicedMinor).toBe(6_000_000);
  });

  it('says so when a file brings nothing new', async () => {
    const path = writeExport('invoices.csv', invoiceNinja());
    const bridge = bridgeChoosing([path], [path]);
    const user = await open(bridge);
    await user.click(await screen.findByRole('button', { name: 'Import 72 rows' }));
    await screen.findByText('72 rows are in.');
    await user.click(screen.getByRole('button', { name: 'Choose files' }));
    await screen.findByText('Nothing new: every row of this file is stored already.');
    await user.click(screen.getByRole('button', { name: 'Nothing to import' }));
    await screen.findByText('0 rows are in.');
    await waitFor(() => expect(screen.getAllByText('invoices.csv')).toHaveLength(3));
    expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1);
  });

  it('names the rows that are not taken, with the reason', async () => {
    const user = await open(bridgeChoosing([writeExport('rows.csv', withBadRows)]));
    const box = await card('rows.csv');
    expect([count(box, 'Rows'), count(box, 'To import'), count(box, 'Set aside')]).toEqual(['4', '2', '2']);
    await user.click(within(box).getByRole('radio', { name: 'Set aside: 2' }));
    expect(within(box).getByText(/^client missing: 1 row/)).toBeTruthy();
    expect(within(box).getByText(/^bad date: 1 row/)).toBeTruthy();
    expect(within(box).getByText('row 4')).toBeTruthy();
    expect(within(box).getByText('2026-13-45')).toBeTruthy();
  });

  it('reads a file again with what was corrected', async () => {
    const file = 'kunde;nummer;datum;betrag;summe\nHotel;1;01.05.2026;100,00;120,00';
    const user = await open(bridgeChoosing([writeExport('rechnungen.csv', file)]));
    const box = await card('rechnungen.csv');
    expect(within(box).getByText(/^Invoices, May 2026, 1 row, 100\.00/)).toBeTruthy();
    await user.click(tab(box, 'Columns'));
    await user.click(await within(box).findByRole('button', { name: /Meaning of summe/ }));
    await user.click(await screen.findByRole('option', { name: 'amount' }));
    expect(await within(box).findByText(/^Invoices, May 2026, 1 row, 120\.00/)).toBeTruthy();
  });

  it('asks for what can not be told, and lets several files in at once', async () => {
    const bridge = bridgeChoosing();
    await renderApp({ bridge, route: { page: 'import' } });
    await screen.findByRole('heading', { level: 1, name: 'Import' });
    const files = [
      fileOnDisk(writeExport('invoices.csv', invoiceNinja())),
      fileOnDisk(writeExport('time.csv', clockify({ 'Berger Law': 12 }, '05'))),
    ];
    fireEvent.drop(screen.getByText('Drop files here'), { dataTransfer: { files, types: ['Files'] } });
    await card('invoices.csv');
    expect(await screen.findByText('1 file still needs an answer.')).toBeTruthy();
    const box = await card('time.csv');
    expect(within(box).queryByText(/12\/31\/2025/)).toBeNull();
    fireEvent.click(within(box).getByRole('button', { name: /^Day, month, year: / }));
    expect(await within(box).findByText(/^Time entries from Clockify, .+, 1 row, 12 hours\.$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 73 rows' })).toBeTruthy();
  });

  it('shows what files give together, and again without the one left out', async () => {
    const sold = 'client,number,issued_on,amount\nHotel,R-1,2026-05-01,100.00\n';
    const paid = 'client,paid_on,amount\nHotel,2026-05-09,100.00\n';
    const bridge = bridgeChoosing([writeExport('sold.csv', sold), writeExport('paid.csv', paid)]);
    const user = await open(bridge);
    const box = await card('paid.csv');
    await waitFor(() => expect(count(box, 'Set aside')).toBe('0'));
    await user.click(within(await card('sold.csv')).getByRole('button', { name: 'Leave out' }));
    await waitFor(async () => expect(count(await card('paid.csv'), 'Set aside')).toBe('1'));
  });

  it('takes one press for what rates lead to and whether copies count', async () => {
    const rated =
      'client,number,issued_on,amount,currency,exchange rate\nHotel,1,2026-05-01,100.00,EUR,\nShop,2,2026-05-02,90.00,CHF,\nBank,3,2026-05-03,50.00,USD,0.9\n';
    const copied = 'client,invoice,paid_on,amount\nHotel,1,2026-05-05,60.00\nHotel,1,2026-05-05,60.00\n';
    const bridge = bridgeChoosing([writeExport('rated.csv', rated), writeExport('copied.csv', copied)]);
    const user = await open(bridge);
    const rates = await card('rated.csv');
    expect(await screen.findByText('3 questions are open.')).toBeTruthy();
    const target = within(rates).getByRole('group', { name: 'To which currency do the rates lead?' });
    await user.click(within(target).getByRole('button', { name: 'EUR' }));
    await waitFor(() => expect(within(rates).queryByRole('group', { name: /currency do the rates/ })).toBeNull());
    const copies = await card('copied.csv');
    await user.click(within(copies).getByRole('button', { name: 'Equal rows count once' }));
    await waitFor(() => expect(count(copies, 'Skipped')).toBe('1'));
  });

  it('asks before the rows whether amounts hold VAT, and keeps the answer where it can be changed', async () => {
    const gross = 'Kunde;Nummer;Datum;Gesamtbetrag\nHotel;1;13.05.2026;119,00\n';
    const user = await open(bridgeChoosing([writeExport('gross.csv', gross)]));
    const box = await card('gross.csv');
    const asked = await within(box).findByRole('list', { name: 'To be answered' });
    expect(within(box).queryByRole('tab', { name: /^To look at/ })).toBeNull();
    await user.click(within(asked).getByRole('button', { name: 'They may include VAT' }));
    await waitFor(() => expect(within(box).queryByRole('list', { name: 'To be answered' })).toBeNull());
    await user.click(await within(box).findByRole('tab', { name: /^To look at/ }));
    await user.click(within(box).getByRole('button', { name: 'Amounts are net' }));
    expect(await within(box).findByText(/119\.00 net\.$/)).toBeTruthy();
    expect(screen.queryByText(/questions? (is|are) open/)).toBeNull();
  });

  it('waits for no answer of a file that asks nothing', async () => {
    await open(bridgeChoosing([writeExport('invoices.csv', invoiceNinja()), writeExport('empty.csv', '')]));
    await card('empty.csv');
    await card('invoices.csv');
    expect(screen.getByRole('button', { name: 'Import 72 rows' })).toBeTruthy();
    expect(screen.queryByText(/still needs? an answer/)).toBeNull();
  });

  it('keeps what was imported before, with its rows left out and its undo', async () => {
    const bridge = bridgeChoosing();
    const token = bridge.deps.files.addPath(writeExport('rows.csv', withBadRows));
    await bridge.call('imports.run', { files: [{ token, options: {} }] });
    const { user } = await renderApp({ bridge, route: { page: 'import' } });
    await user.click(await screen.findByRole('button', { name: '2 waiting' }));
    const box = await card('rows.csv');
    expect(await within(box).findByText(/^bad date: 1 row/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    const panel = await screen.findByRole('dialog', { name: 'Undo rows.csv' });
    await within(panel).findByText('These rows go: 2 invoices.');
    expect(within(panel).getByText(/^2 clients go: Hotel and Shop\.$/)).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: 'Undo this import' }));
    await screen.findByText('undone');
    expect(await invoiceCount(bridge)).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    await waitFor(async () => expect(await invoiceCount(bridge)).toBe(2));
  });

  it('says nothing beside the catalog', async () => {
    const bridge = bridgeChoosing([
      writeExport('rows.csv', withBadRows),
      writeExport('time.csv', clockify({ Hotel: 1 }, '05')),
    ]);
    const { container, user } = await renderApp({ bridge, route: { page: 'import' }, settings: { language: 'test' } });
    await user.click(await screen.findByRole('button', { name: markText('Choose files') }));
    const box = await card('rows.csv');
    await card('time.csv');
    for (const each of within(box).getAllByRole('tab')) {
      await user.click(each);
      expectOnlyCatalogTexts(container);
    }
  });
});
