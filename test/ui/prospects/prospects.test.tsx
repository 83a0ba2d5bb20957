import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge, type TestBridge } from '../../helpers/test-bridge.ts';

const route = { page: 'prospects', view: 'list' } as const;
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

async function addProspect(bridge: TestBridge, answers = {}) {
  const added = await bridge.call('clients.add', { name: 'Studio Vela', standing: 'prospect', seats: 12 });
  if (!added.ok) throw new Error(added.error.message);
  const clientId = added.value.id;
  await bridge.call('prospects.screen', { clientId, answers });
  return clientId;
}

const six = { size: 'fits', work: 'fits', standard: 'fits', payment: 'fits', manner: 'fits', agreement: 'partly' };

describe('prospects', () => {
  it('begin with a name and lead to ten questions', async () => {
    const { user } = await renderApp({ route });
    await user.click((await screen.findAllByRole('button', { name: 'Add a prospect' }))[0] as HTMLElement);
    const panel = await screen.findByRole('dialog', { name: 'Add a prospect' });
    await user.type(within(panel).getByLabelText(/Name/), 'Studio Vela{Enter}');
    await title('Studio Vela');
    expect(screen.getAllByRole('group')).toHaveLength(10);
    expect(screen.getByRole('region', { name: 'Recommendation' }).textContent).toContain('Too little known');
  });

  it('tell at once what an answer means: a stop sign declines', async () => {
    const bridge = createTestBridge();
    const clientId = await addProspect(bridge, six);
    const { user } = await renderApp({ bridge, route: { page: 'prospect', clientId } });
    await title('Studio Vela');
    expect(screen.getByRole('region', { name: 'Recommendation' }).textContent).toContain('Take with conditions');
    await user.click(screen.getByRole('radio', { name: /Late, or with excuses/ }));
    await waitFor(() =>
      expect(screen.getByRole('region', { name: 'Recommendation' }).textContent).toContain('Decline'),
    );
    expect(screen.getByText(/Whoever pays the first invoice late/)).toBeTruthy();
  });

  it('show every answer at once and lose none to a quicker one', async () => {
    const bridge = createTestBridge();
    const clientId = await addProspect(bridge);
    await renderApp({ bridge, route: { page: 'prospect', clientId } });
    await title('Studio Vela');
    const groups = screen.getAllByRole('group');
    const first = (group: HTMLElement) => within(group).getAllByRole('radio')[0] as HTMLInputElement;
    act(() => {
      for (const group of groups) first(group).click();
    });
    expect(groups.map((group) => first(group).checked)).toEqual(groups.map(() => true));
    expect(screen.getByRole('region', { name: 'Recommendation' }).textContent).not.toContain('Too little known');
    await waitFor(async () => {
      const stored = await bridge.call('prospects.get', { clientId });
      expect(stored.ok && Object.keys(stored.value.answers)).toHaveLength(10);
    });
    expect(groups.map((group) => first(group).checked)).toEqual(groups.map(() => true));
  });

  it('show the stored answer again where a new one was refused', async () => {
    const bridge = createTestBridge();
    const clientId = await addProspect(bridge, six);
    const { user } = await renderApp({ bridge, route: { page: 'prospect', clientId } });
    await title('Studio Vela');
    bridge.failNext('prospects.screen', { code: 'disk-full', message: 'full', details: {} });
    const late = screen.getByRole('radio', { name: /Late, or with excuses/ }) as HTMLInputElement;
    await user.click(late);
    await waitFor(() => expect(late.checked).toBe(false));
    expect(screen.getByRole('region', { name: 'Recommendation' }).textContent).toContain('Take with conditions');
  });

  it('become clients whose conditions are promises', async () => {
    const bridge = createTestBridge();
    const clientId = await addProspect(bridge, six);
    const { user } = await renderApp({ bridge, route: { page: 'prospect', clientId } });
    await user.click(await screen.findByRole('button', { name: 'Make it a client' }));
    const panel = await screen.findByRole('dialog', { name: 'Make it a client' });
    expect(within(panel).getAllByRole('checkbox')).toHaveLength(5);
    await user.click(within(panel).getByRole('checkbox', { name: /Ask who decides/ }));
    await user.click(within(panel).getByRole('button', { name: 'Make it a client' }));
    const promises = await screen.findByRole('region', { name: 'Promises' });
    expect(await within(promises).findByText(/Settle the open clauses/)).toBeTruthy();
    expect(within(promises).getAllByRole('listitem')).toHaveLength(4);
  });

  it('are declined, found again, and taken back', async () => {
    const bridge = createTestBridge();
    const clientId = await addProspect(bridge);
    const { user } = await renderApp({ bridge, route: { page: 'prospect', clientId } });
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    await screen.findByRole('button', { name: 'Take back among the prospects' });
    await user.keyboard('gp');
    await user.click(await screen.findByRole('switch', { name: 'Show declined' }));
    expect(await screen.findByText('declined on 30 Jun 2026')).toBeTruthy();
  });

  it('get a letter that opens in the editor', async () => {
    const bridge = createTestBridge();
    const clientId = await addProspect(bridge);
    const { user } = await renderApp({ bridge, route: { page: 'prospect', clientId } });
    await user.click(await screen.findByRole('button', { name: 'Write decline letter' }));
    await title('Answer to an enquiry');
  });

  it('speak by the catalog alone', async () => {
    const bridge = await createDemoBridge();
    const clientId = await addProspect(bridge, { ...six, payment: 'against', size: 'against' });
    const { container } = await renderApp({
      bridge,
      route: { page: 'prospect', clientId },
      settings: { language: 'test' },
    });
    await waitFor(() => expect(container.querySelectorAll('fieldset')).toHaveLength(10));
    expectOnlyCatalogTexts(container);
  });
});

describe('the ideal client', () => {
  it('begins with own words where there are fewer than three graded A', async () => {
    const { user } = await renderApp({ route: { page: 'prospects', view: 'ideal' } });
    await screen.findByText(/No client is graded A yet/);
    await user.type(screen.getByRole('textbox', { name: 'In own words' }), 'Asks before it buys');
    await user.click(screen.getByRole('button', { name: 'Keep these traits' }));
    expect(await screen.findByText('Ideal client kept.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Back to the drawn one' })).toBeNull();
  });

  it('says on whom it rests, and goes back to that', async () => {
    const bridge = await createDemoBridge();
    const { user } = await renderApp({ bridge, route: { page: 'prospects', view: 'ideal' } });
    await screen.findByText('Drawn from 3 clients graded A');
    await user.type(screen.getByRole('textbox', { name: 'Trade' }), 'Engineering');
    await user.click(screen.getByRole('button', { name: 'Keep these traits' }));
    await user.click(await screen.findByRole('button', { name: 'Back to the drawn one' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Back to the drawn one' })).toBeNull());
    expect((screen.getByRole('textbox', { name: 'Trade' }) as HTMLInputElement).value).toBe('');
  });

  it('speaks by the catalog alone', async () => {
    const bridge = await createDemoBridge();
    const { container } = await renderApp({
      bridge,
      route: { page: 'prospects', view: 'ideal' },
      settings: { language: 'test' },
    });
    await waitFor(() => expect(container.querySelectorAll('tbody tr')).toHaveLength(7));
    expectOnlyCatalogTexts(container);
  });
});
