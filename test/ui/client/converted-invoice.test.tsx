import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createDemoBridge, demoToday } from '../../helpers/demo-bridge.ts';
import { getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { rows } from '../../helpers/store-rows.ts';

it('shows an invoice at the rate of its file beside what it was written in, and the rows add up', async () => {
  const bridge = await createDemoBridge();
  const { id: clientId } = await getClientNamed(bridge, 'Architekt Tannwald');
  rows.invoice(bridge.deps.db, clientId, {
    issued_on: demoToday,
    currency: 'USD',
    rate: 0.9,
    rate_currency: 'EUR',
    pass_through_minor: 0,
  });
  const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
  await user.click(await screen.findByRole('button', { name: 'Revenue 3,990: open the rows behind it' }));
  const panel = await screen.findByRole('dialog', { name: 'Architekt Tannwald: rows' });
  const table = await within(panel).findByRole('table', { name: 'Invoices' });
  const row = within(table).getByText('from US$100.00').closest('tr');
  expect(row?.textContent).toContain('90.00');
  expect(within(table).getAllByRole('row').at(-1)?.textContent).toContain('3,990.00');
});
