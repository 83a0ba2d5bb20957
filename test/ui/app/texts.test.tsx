import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Route } from '../../../renderer/ui/navigation.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const routes: readonly Route[] = [
  { page: 'matrix', view: 'matrix' },
  { page: 'matrix', view: 'list' },
  { page: 'clients' },
  { page: 'import' },
  { page: 'first-steps' },
  { page: 'recovery-key' },
  { page: 'settings' },
];

/** Pages show themselves in steps; a heading and no "loading" is the last one. */
async function settled(): Promise<void> {
  await screen.findByRole('heading', { level: 1 });
  await expect.poll(() => screen.queryAllByText(/^⟦Lóádíñg/).length).toBe(0);
}

describe('every text comes from the catalog', () => {
  it.each(routes.map((route) => [JSON.stringify(route), route] as const))('%s', async (_name, route) => {
    const bridge = await createDemoBridge();
    await renderApp({ bridge, route, settings: { language: 'test' } });
    await settled();
    expectOnlyCatalogTexts(document.body);
  });

  it('a client', async () => {
    const bridge = await createDemoBridge();
    const clients = await bridge.call('clients.list', { includeArchived: false });
    const clientId = clients.ok ? clients.value[0]?.id : undefined;
    if (clientId === undefined) throw new Error('the demo book is empty');
    await renderApp({ bridge, route: { page: 'client', clientId, rows: 'invoices' }, settings: { language: 'test' } });
    await settled();
    expectOnlyCatalogTexts(document.body);
  });

  it.each(['n', '?', '{Control>}k{/Control}'])('what opens by %s', async (keys) => {
    const bridge = await createDemoBridge();
    const { user } = await renderApp({ bridge, settings: { language: 'test' } });
    await settled();
    await user.keyboard(keys);
    await screen.findByRole('dialog');
    expectOnlyCatalogTexts(document.body);
  });
});
