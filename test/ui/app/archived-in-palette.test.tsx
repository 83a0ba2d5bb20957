import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';

it('finds an archived client by name, says so, and offers nothing to do with it', async () => {
  const bridge = await createDemoBridge();
  const { id: clientId } = await getClientNamed(bridge, 'Ristorante Osvaldo');
  await callFor(bridge, 'clients.archive', { clientId });
  const { user } = await renderApp({ bridge, route: { page: 'clients' } });
  await screen.findByRole('heading', { level: 1, name: /^Clients/ });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('searchbox', { name: 'Client or action' }), 'osvaldo');
  const found = await screen.findAllByRole('menuitem');
  expect(found.map(({ textContent }) => textContent)).toEqual(['Ristorante Osvaldoarchived client']);
  await user.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: /Ristorante Osvaldo/ })).toBeTruthy();
});
