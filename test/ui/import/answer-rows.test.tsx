import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { bridgeChoosing, writeExport } from '../../helpers/export-files.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { listRows } from '../../integration/imports/import-helpers.ts';

const invoices = [
  'client,number,issued_on,due_on,amount,currency',
  'Hotel Alpina,1,2026-05-01,2026-05-15,100.00,EUR',
  'Hotel Alpinna,2,2026-05-02,2026-05-16,40.00,EUR',
  ',3,2026-05-03,2026-05-17,70.00,EUR',
  ',4,2026-05-04,2026-05-17,80.00,EUR',
].join('\n');

async function importThem() {
  const bridge = bridgeChoosing([writeExport('invoices.csv', invoices)]);
  const { user } = await renderApp({ bridge, route: { page: 'import' } });
  await user.click(await screen.findByRole('button', { name: 'Choose files' }));
  await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
  await screen.findByText('2 rows are in.');
  return { bridge, user, box: await screen.findByRole('region', { name: 'invoices.csv' }) };
}

describe('rows that wait after an import', () => {
  it('are answered where they stand, one or all, with undo', async () => {
    const { bridge, user, box } = await importThem();
    const field = (await within(box).findAllByRole('combobox', { name: 'Belongs to client' }))[1]!;
    await user.click(field);
    await user.click(await screen.findByRole('option', { name: 'Hotel Alpina' }));
    await screen.findByText('1 row is in.');
    const of = (name: string) =>
      listRows(
        bridge.deps.db,
        `SELECT number FROM invoices JOIN clients ON clients.id = client_id WHERE name = '${name}'`,
      );
    expect(of('Hotel Alpina')).toHaveLength(2);
    await within(box).findByText('client missing: 1 row');
    await user.click(within(box).getByRole('button', { name: 'Ignore' }));
    await screen.findByText('1 row ignored.');
    await within(box).findByText('ignored by the user: 1 row');
    await user.keyboard('{Control>}z{/Control}');
    await within(box).findByText('client missing: 1 row');
  });

  it('count all at once as sent where their status says only that something is planned', async () => {
    const planned = [
      'client,number,issued_on,due_on,status,amount,currency',
      'Hotel,1,2026-05-01,2026-05-15,Open,100.00,EUR',
      'Hotel,2,2026-05-02,2026-05-16,Scheduled,40.00,EUR',
      'Hotel,3,2026-05-03,2026-05-17,Scheduled,70.00,EUR',
    ].join('\n');
    const bridge = bridgeChoosing([writeExport('invoices.csv', planned)]);
    const { user } = await renderApp({ bridge, route: { page: 'import' } });
    await user.click(await screen.findByRole('button', { name: 'Choose files' }));
    await user.click(await screen.findByRole('button', { name: 'Import 1 row' }));
    const box = await screen.findByRole('region', { name: 'invoices.csv' });
    const [all, ...each] = await within(box).findAllByRole('button', { name: 'It was sent' });
    expect(each).toHaveLength(2);
    await user.click(all as HTMLElement);
    await screen.findByText('2 rows are in.');
    expect(listRows(bridge.deps.db, 'SELECT id FROM invoices')).toHaveLength(3);
  });

  it('compare clients that look alike side by side before they are one', async () => {
    const { bridge, user } = await importThem();
    const pairs = await screen.findByRole('region', { name: 'These may be one client' });
    await user.click(within(pairs).getByRole('button', { name: 'Compare' }));
    await screen.findByText(/^These rows move to Hotel Alpin/);
    const panel = screen.getByRole('dialog', { name: 'Merge two clients' });
    expect(within(panel).getByText('€100.00')).toBeTruthy();
    expect(within(panel).getByText('€40.00')).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(listRows(bridge.deps.db, 'SELECT id FROM clients')).toHaveLength(1));
  });

  it('are no more proposed as one when they were said to be two', async () => {
    const { user } = await importThem();
    const pairs = await screen.findByRole('region', { name: 'These may be one client' });
    await user.click(within(pairs).getByRole('button', { name: 'Two clients' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'These may be one client' })).toBeNull());
  });
});
