import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed, getGraded } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const route = { page: 'clients' } as const;
const table = () => screen.findByRole('table', { name: 'All clients' });
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

async function openMenu(user: Awaited<ReturnType<typeof renderApp>>['user'], client: string, entry: string) {
  await user.click(screen.getByRole('button', { name: `Actions for ${client}` }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('the clients', () => {
  it('stand by name, and Enter opens one', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route });
    await table();
    expect(names().slice(0, 2)).toEqual(['Architekt Tannwald', 'Autohaus Rennfeld']);
    screen.getByRole('button', { name: 'Architekt Tannwald' }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Autohaus Rennfeld' })).toBeTruthy();
  });

  it('are found by any word of name, city or contract', async () => {
    const bridge = await createDemoBridge();
    const { id } = await getClientNamed(bridge, 'Hotel Seeblick');
    await callFor(bridge, 'clients.update', { clientId: id, change: { city: 'Gmunden', contractNumber: 'V-77' } });
    const { user } = await renderApp({ bridge, route });
    await table();
    await user.type(screen.getByRole('searchbox'), 'gmun v-77');
    expect(names()).toEqual(['Hotel Seeblick']);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    await user.click(await screen.findByRole('button', { name: 'Show all clients' }));
    expect(names()).toHaveLength(12);
  });

  it('are added by name alone and open at once', async () => {
    const bridge = createTestBridge();
    const { user } = await renderApp({ bridge, route });
    await user.click(await screen.findByRole('button', { name: 'Add client' }));
    const panel = await screen.findByRole('dialog', { name: 'Add a client' });
    await user.click(within(panel).getByRole('button', { name: 'Add client' }));
    expect(panel.textContent).toContain('A name is needed.');
    await user.type(within(panel).getByRole('textbox', { name: /Name/ }), 'Weinhandlung Prell{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Weinhandlung Prell' })).toBeTruthy();
    expect((await getClientNamed(bridge, 'Weinhandlung Prell')).standing).toBe('active');
  });

  it('say that a name is taken', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route });
    await table();
    await user.click(screen.getByRole('button', { name: 'Add client' }));
    await user.type(await screen.findByRole('textbox', { name: /Name/ }), 'Hotel Seeblick{Enter}');
    expect(await screen.findByText('Another client already has this name.')).toBeTruthy();
    expect(screen.getByRole('dialog', { name: 'Add a client' })).toBeTruthy();
  });

  it('are deleted by key, and come back whole', async () => {
    const bridge = await createDemoBridge();
    const before = await getGraded(bridge, 'Hotel Seeblick');
    const { user } = await renderApp({ bridge, route });
    await table();
    screen.getByRole('button', { name: 'Hotel Seeblick' }).focus();
    await user.keyboard('{Delete}');
    await waitFor(() => expect(names()).not.toContain('Hotel Seeblick'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toContain('Hotel Seeblick'));
    expect(await getGraded(bridge, 'Hotel Seeblick')).toEqual(before);
  });

  it('are archived, shown on request, and taken out again', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route });
    await table();
    await openMenu(user, 'Hotel Seeblick', 'Archive');
    await waitFor(() => expect(names()).not.toContain('Hotel Seeblick'));
    await user.click(screen.getByRole('switch', { name: 'Archived' }));
    await waitFor(() => expect(names()).toContain('Hotel Seeblickarchived'));
    await openMenu(user, 'Hotel Seeblick', 'Take out of archive');
    await waitFor(() => expect(names()).toContain('Hotel Seeblick'));
  });

  it('teach while there are none', async () => {
    await renderApp({ bridge: createTestBridge(), route });
    expect(await screen.findByRole('heading', { name: 'No clients yet' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load the demo book' })).toBeTruthy();
  });
});

describe('two clients that are one', () => {
  it('are pointed out, merged by one press, and apart again by undo', async () => {
    const bridge = await createDemoBridge();
    const twin = await callFor(bridge, 'clients.add', { name: 'Hotel Seeblik' });
    await callFor(bridge, 'assessments.record', { clientId: twin.id, criterion: 'R6', level: 'A' });
    const { user } = await renderApp({ bridge, route });
    const pairs = await screen.findByRole('region', { name: 'One pair of clients looks alike' });
    expect(pairs.textContent).toContain('Hotel Seeblick and Hotel Seeblik');
    await user.click(within(pairs).getByRole('button', { name: 'Keep Hotel Seeblick' }));
    await waitFor(() => expect(names()).not.toContain('Hotel Seeblik'));
    await waitFor(async () => expect((await getGraded(bridge, 'Hotel Seeblick')).criteria.R6.level).toBe('A'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(names()).toContain('Hotel Seeblik'));
    expect((await getGraded(bridge, 'Hotel Seeblick')).criteria.R6.level).toBe('B');
  });

  it('are left alone where the user says so', async () => {
    const bridge = await createDemoBridge();
    await callFor(bridge, 'clients.add', { name: 'Hotel Seeblik' });
    const { user } = await renderApp({ bridge, route });
    await user.click(await screen.findByRole('button', { name: 'Not the same' }));
    expect(screen.queryByRole('region', { name: /looks alike/ })).toBeNull();
  });

  it('are chosen by hand in the panel', async () => {
    const bridge = await createDemoBridge();
    const { user } = await renderApp({ bridge, route });
    await table();
    await openMenu(user, 'Farbklang Agentur', 'Merge into another');
    const panel = await screen.findByRole('dialog', { name: 'Merge two clients' });
    await user.click(within(panel).getByRole('button', { name: 'Merge' }));
    expect(panel.textContent).toContain('Two different clients are needed.');
    await user.click(within(panel).getByRole('combobox', { name: /Into this one/ }));
    await user.keyboard('Hotel');
    await user.click(await screen.findByRole('option', { name: 'Hotel Seeblick' }));
    await user.click(within(panel).getByRole('button', { name: 'Merge' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hotel Seeblick' })).toBeTruthy();
    expect((await getGraded(bridge, 'Hotel Seeblick')).figures.revenueMinor).toBe(1_740_000);
  });
});

describe('their texts', () => {
  it('all come from the catalog, the panel to merge too', async () => {
    const bridge = await createDemoBridge();
    await callFor(bridge, 'clients.add', { name: 'Hotel Seeblik', standing: 'prospect' });
    const { user } = await renderApp({ bridge, route, settings: { language: 'test' } });
    await screen.findAllByText(/Hotel Seeblik/);
    await user.click(screen.getAllByRole('button', { name: /Mérgé/ })[0] as HTMLElement);
    await screen.findByRole('dialog');
    expectOnlyCatalogTexts(screen.getByRole('main'));
    expectOnlyCatalogTexts(screen.getByRole('dialog'));
  });
});
