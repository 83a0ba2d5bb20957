import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const route = { page: 'today' } as const;

async function bridgeWithPromise(dueOn: string) {
  const bridge = createTestBridge();
  const client = await bridge.call('clients.add', { name: 'Bakery' });
  if (!client.ok) throw new Error(client.error.message);
  const fields = { clientId: client.value.id, what: 'Send the offer', owner: 'operator', documentId: null } as const;
  await bridge.call('promises.add', { ...fields, dueOn: dueOn as never });
  return bridge;
}

describe('the page of the day', () => {
  it('teaches where there are no clients, and is good where nothing is due', async () => {
    await renderApp({ route });
    expect(await screen.findByText('Nothing can be due yet')).toBeTruthy();
    const bridge = createTestBridge();
    await bridge.call('clients.add', { name: 'Bakery' });
    await renderApp({ route, bridge });
    expect(await screen.findByText('Nothing is due')).toBeTruthy();
  });

  it('settles a matter by one press, and takes it back', async () => {
    const { user } = await renderApp({ route, bridge: await bridgeWithPromise('2026-06-28') });
    const overdue = await screen.findByRole('region', { name: 'Overdue' });
    expect(overdue.textContent).toContain('2 days late');
    await user.click(within(overdue).getByRole('button', { name: 'Done: Bakery: Send the offer' }));
    expect(await screen.findByText('Nothing is due')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('region', { name: 'Overdue' })).toBeTruthy();
  });

  it('puts a matter off to a usual day', async () => {
    const { user } = await renderApp({ route, bridge: await bridgeWithPromise('2026-06-30') });
    await screen.findByRole('region', { name: 'Today' });
    await user.click(screen.getByRole('button', { name: 'Put off: Bakery: Send the offer' }));
    await user.click(await screen.findByRole('menuitem', { name: 'In a week' }));
    expect(await screen.findByRole('region', { name: 'Within seven days' })).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Today' })).toBeNull();
  });

  it('leads to where a matter is dealt with, by keys too', async () => {
    const { user, container } = await renderApp({ route, bridge: await bridgeWithPromise('2026-06-30') });
    await screen.findByRole('region', { name: 'Today' });
    container.querySelector<HTMLElement>('[data-row-index="0"]')?.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Bakery' })).toBeTruthy();
    expect(await screen.findByText('by 30 Jun 2026')).toBeTruthy();
    await user.keyboard('gt');
    expect(await screen.findByRole('region', { name: 'Today' })).toBeTruthy();
  });

  it('takes a new promise, and asks for what is missing', async () => {
    const { user } = await renderApp({ route, bridge: await createDemoBridge() });
    await user.click(await screen.findByRole('button', { name: 'New promise' }));
    const panel = await screen.findByRole('dialog', { name: 'Promise' });
    await user.click(within(panel).getByRole('button', { name: 'Record promise' }));
    expect(within(panel).getByText('A client is needed.')).toBeTruthy();
    await user.type(within(panel).getByRole('combobox', { name: /Client/ }), 'Autohaus');
    await user.click(await screen.findByRole('option', { name: 'Autohaus Rennfeld' }));
    await user.type(within(panel).getByLabelText(/What/), 'Call back about the lease{Enter}');
    expect(await screen.findByText('Promise recorded for Autohaus Rennfeld.')).toBeTruthy();
    expect(await screen.findByText('Call back about the lease')).toBeTruthy();
  });

  it('speaks by the catalog alone', async () => {
    const bridge = await createDemoBridge();
    const { container } = await renderApp({ route, bridge, settings: { language: 'test' } });
    await waitFor(() => expect(container.querySelectorAll('main li').length).toBeGreaterThan(3));
    expectOnlyCatalogTexts(container);
  });
});
