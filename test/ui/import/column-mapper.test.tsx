import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { bridgeChoosing, writeExport } from '../../helpers/export-files.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { listRows } from '../../integration/imports/import-helpers.ts';

const card = (file: string) => screen.findByRole('region', { name: file }, { timeout: 8000 });

/** An export with names that nobody knows. */
const studio = (rows: readonly string[]) => ['Wer;Wofür;Am;Summe gesamt;Kennwort', ...rows].join('\n');
const april = studio([
  'Hotel Alpina;Wartung;13.04.2026;1.200,50;geheim1',
  'Sport Keller;Wartung;15.04.2026;300,00;geheim2',
  'Sport Keller;Support;16.04.2026;20,00;geheim3',
]);
const may = studio(['Hotel Alpina;Wartung;13.05.2026;80,00;geheim4']);

async function openWith(...choices: readonly (readonly string[])[]) {
  const bridge = bridgeChoosing(...choices);
  const rendered = await renderApp({ bridge, route: { page: 'import' } });
  await rendered.user.click(await screen.findByRole('button', { name: 'Choose files' }));
  return { ...rendered, bridge };
}

async function choose(user: UserEvent, field: RegExp, option: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: field }));
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('a file that is not recognised', () => {
  it('is read by columns that are named in place, remembered for the next, and forgotten', async () => {
    const files = [writeExport('april.csv', april), writeExport('may.csv', may)];
    const { user, container, bridge } = await openWith([files[0]!], [files[1]!]);
    const box = await card('april.csv');
    await choose(user, /Kind/, 'invoices');
    const read = await within(box).findByRole('button', { name: 'Read it like this' });
    await choose(user, /Meaning of Wer/, 'client');
    await choose(user, /Meaning of Am/, 'issued on');
    await choose(user, /Meaning of Summe gesamt/, 'net amount');
    expect(container.textContent).not.toContain('geheim');
    expect(within(box).getByText('may hold secrets: never read')).toBeTruthy();
    await waitFor(() => expect(read.hasAttribute('disabled')).toBe(false));
    await user.click(read);
    await within(box).findByText(/^Invoices, Apr 2026, 3 rows, 1,520\.50 net\.$/);

    await user.click(screen.getByRole('button', { name: 'Import 3 rows' }));
    await screen.findByText('3 rows are in.');
    expect(listRows(bridge.deps.db, 'SELECT SUM(amount_minor) AS sum FROM invoices')).toEqual([{ sum: 152_050 }]);
    await user.click(screen.getByRole('button', { name: 'Choose files' }));
    const next = await card('may.csv');
    await within(next).findByText(/^Remembered from april\.csv, 30 Jun 2026\./);
    await within(next).findByText(/^Invoices, May 2026, 1 row, 80\.00 net\.$/);
    await user.click(within(next).getByRole('button', { name: 'Forget' }));
    await within(await card('may.csv')).findByRole('button', { name: 'Read it like this' });
  });

  it('says what is still needed, and that no column names the client', async () => {
    const { user } = await openWith([writeExport('x.csv', 'aa;bb\n1;x\n2;y')]);
    const box = await card('x.csv');
    await choose(user, /Kind/, 'invoices');
    await within(box).findByText(/^Still needed: /);
    expect(within(box).getByText('No column names the client: every row would be set aside.')).toBeTruthy();
    expect(within(box).getByRole('button', { name: 'Read it like this' }).hasAttribute('disabled')).toBe(true);
  });

  it('keeps its mapping under a name, which can be changed and deleted', async () => {
    const { user } = await openWith([writeExport('plain.csv', 'client;number;date;amount\nHotel;1;13.05.2026;100,00')]);
    const box = await card('plain.csv');
    await user.click(within(box).getByRole('tab', { name: 'Columns' }));
    await user.click(await within(box).findByRole('button', { name: 'Save as a mapping' }));
    await user.type(within(box).getByRole('textbox', { name: 'Name' }), 'My tool{Enter}');
    await screen.findByText('Mapping My tool saved.');
    await user.click(within(await card('plain.csv')).getByRole('button', { name: 'Leave out' }));
    const list = await screen.findByRole('table', { name: 'Mappings' });
    await within(list).findByText('My tool');
    await user.click(within(list).getByRole('button', { name: 'More for My tool' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }));
    const field = await within(list).findByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.type(field, 'Other tool{Enter}');
    await within(list).findByText('Other tool');
    await user.click(within(list).getByRole('button', { name: 'More for Other tool' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('table', { name: 'Mappings' })).toBeNull());
  });

  it('is not mapped where it is known for something else, unless that is asked for', async () => {
    const payouts =
      'id,Amount,Created,Currency,Arrival Date,Balance Transaction\npo_1,390.10,2026-07-10,eur,2026-07-10,x';
    const { user } = await openWith([writeExport('payouts.csv', payouts)]);
    const box = await card('payouts.csv');
    expect(within(box).queryByRole('button', { name: 'Read it like this' })).toBeNull();
    await user.click(await within(box).findByRole('button', { name: 'Name its columns nevertheless' }));
    await within(box).findByRole('button', { name: 'Read it like this' });
  });

  it('says nothing beside the catalog', async () => {
    const bridge = bridgeChoosing();
    const { container } = await renderApp({ bridge, route: { page: 'import' }, settings: { language: 'test' } });
    await screen.findAllByRole('table');
    expectOnlyCatalogTexts(container);
  });
});
