import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { bridgeChoosing, writeExport } from '../../helpers/export-files.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { listRows } from '../../integration/imports/import-helpers.ts';

const rows = [
  'client,number,issued_on,due_on,amount,currency',
  'Hotel Alpina,R-1,2026-05-01,2026-05-15,100.00,EUR',
  'Hotel Alpina,R-2,2026-05-02,2026-05-16,80.00,EUR',
];
const credit = 'Hotel Alpina,N-1,2026-05-20,,-30.00,EUR';

async function importThem(lines: readonly string[]) {
  const bridge = bridgeChoosing([writeExport('invoices.csv', lines.join('\n'))]);
  const { user } = await renderApp({ bridge, route: { page: 'import' } });
  await user.click(await screen.findByRole('button', { name: 'Choose files' }));
  await user.click(await screen.findByRole('button', { name: `Import ${lines.length - 1} rows` }));
  await screen.findByText(`${lines.length - 1} rows are in.`);
  return { bridge, user };
}

const title = 'Credit notes without an invoice';

it('ties a credit note to the invoice chosen by keyboard, with undo', async () => {
  const { bridge, user } = await importThem([...rows, credit]);
  const tied = () =>
    listRows(bridge.deps.db, 'SELECT number FROM invoices WHERE id IN (SELECT credits_invoice_id FROM invoices)');
  const list = await screen.findByRole('list', { name: title });
  expect(within(list).getByText('N-1')).toBeTruthy();
  expect(within(list).getByText('Hotel Alpina')).toBeTruthy();
  expect(within(list).getByText('€30.00')).toBeTruthy();
  expect((screen.getByRole('button', { name: 'Tie to the invoices chosen' }) as HTMLButtonElement).disabled).toBe(true);

  const choice = within(list).getByRole('button', { name: /Invoice of credit note N-1, Hotel Alpina/ });
  choice.focus();
  await user.keyboard('{Enter}');
  const options = await screen.findAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual([
    'Leave as it is',
    expect.stringMatching(/^R-1, .*€100\.00 open$/),
    expect.stringMatching(/^R-2, .*€80\.00 open$/),
  ]);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(choice));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  await screen.findByRole('button', { name: 'Tie 1 credit note' });
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByText('1 credit note tied.');
  await waitFor(() => expect(screen.queryByRole('list', { name: title })).toBeNull());
  expect(tied()).toEqual([{ number: 'R-2' }]);
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByRole('list', { name: title });
  expect(tied()).toEqual([]);
});

it('says nothing where no credit note waits', async () => {
  await importThem(rows);
  await screen.findByRole('table', { name: /files/i });
  expect(screen.queryByText(title)).toBeNull();
});
