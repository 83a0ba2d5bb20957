import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge, fileOnDisk } from '../../helpers/test-bridge.ts';

const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

describe('where the window opens', () => {
  it('an empty store: the first steps', async () => {
    await renderApp();
    await title('First steps');
  });

  it('a graded book: the matrix', async () => {
    await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
  });

  it('says what is wrong when main can not answer, and tries again', async () => {
    const bridge = createTestBridge();
    bridge.failNext('app.getState', { code: 'store-corrupt', message: 'damaged', details: {} });
    const { user } = await renderApp({ bridge });
    expect((await screen.findByRole('alert')).textContent).toContain('The store is damaged');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await title('First steps');
  });
});

describe('keys of the window', () => {
  it('go to places and back', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('gc');
    await title('Clients');
    await user.keyboard('gs');
    await title('Settings');
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await title('Clients');
    fireEvent.mouseUp(window, { button: 3 });
    await title('Matrix');
    fireEvent.mouseUp(window, { button: 4 });
    await title('Clients');
  });

  it('lead from the page to its first client by an arrow', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('gc');
    await title('Clients');
    await screen.findByRole('button', { name: 'Autohaus Rennfeld' });
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await title('Autohaus Rennfeld');
  });

  it('mark the place where one stands', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('gc');
    await title('Clients');
    const places = screen.getByRole('navigation', { name: 'Places' });
    expect(within(places).getByRole('button', { name: 'Clients' }).getAttribute('aria-current')).toBe('page');
    expect(within(places).getByRole('button', { name: 'Matrix' }).getAttribute('aria-current')).toBeNull();
  });

  it('open the panel for a new client, and close it', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('n');
    const panel = await screen.findByRole('dialog', { name: 'Add a client' });
    expect(panel.contains(document.activeElement)).toBe(true);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('typed on while a panel is on its way go to the panel, not to the page', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('nNew name, gm?');
    const panel = await screen.findByRole('dialog', { name: 'Add a client' });
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe('New name, gm?'));
    expect(panel.contains(document.activeElement)).toBe(true);
    expect(screen.queryByRole('dialog', { name: 'Keyboard' })).toBeNull();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('?');
    await screen.findByRole('dialog', { name: 'Keyboard' });
  });

  it('are listed by "?"', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('?');
    expect((await screen.findByRole('dialog', { name: 'Keyboard' })).textContent).toContain('Go to the matrix');
  });
});

describe('the palette', () => {
  it('opens a client by a few letters', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('menuitem', { name: /Hotel Seeblick client/ });
    await user.type(screen.getByRole('searchbox'), 'seebl');
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]?.textContent).toContain('Hotel Seeblick'));
    await user.keyboard('{Enter}');
    await title(/Hotel Seeblick/);
  });

  it('starts an act on a client', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('menuitem', { name: /Hotel Seeblick client/ });
    await user.type(screen.getByRole('searchbox'), 'assess seebl');
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]?.textContent).toContain('Assess Hotel Seeblick'));
    await user.keyboard('{Enter}');
    expect((await screen.findByRole('dialog')).textContent).toContain('Hotel Seeblick');
  });
});

describe('the palette, typed on without a pause', () => {
  it('leads to an incident whose client is found by what is typed next', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('{Control>}k{/Control}');
    await user.click(await screen.findByRole('menuitem', { name: /^Log an incident action/ }));
    await user.keyboard('nord');
    const panel = await screen.findByRole('dialog', { name: 'Incident, facts' });
    const client = within(panel).getByRole<HTMLInputElement>('combobox', { name: 'Client' });
    await waitFor(() => expect(client.value).toBe('nord'));
    expect(screen.queryByRole('dialog', { name: 'Add a client' })).toBeNull();
  });
});

describe('the palette on an open client', () => {
  it('takes that client for an act that names none', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await title('Matrix');
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('menuitem', { name: /Hotel Seeblick client/ });
    await user.type(screen.getByRole('searchbox'), 'seebl');
    await waitFor(() => expect(screen.getAllByRole('menuitem')[0]?.textContent).toContain('Hotel Seeblick'));
    await user.keyboard('{Enter}');
    await title(/Hotel Seeblick/);
    await user.keyboard('{Control>}k{/Control}');
    await user.click(await screen.findByRole('menuitem', { name: /^Log an incident action/ }));
    expect((await screen.findByRole('dialog')).textContent).toContain('Hotel Seeblick');
  });
});

describe('the store', () => {
  it('asks to note the recovery key until it is noted', async () => {
    const { bridge } = await renderApp({ bridge: await createDemoBridge() });
    await screen.findByRole('complementary', { name: 'Recovery key not noted' });
    await bridge.call('app.confirmRecoveryKeyNoted', {});
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Recovery key not noted' })).toBeNull());
  });

  it('leads from its state to the settings', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge() });
    await user.click(await screen.findByRole('button', { name: /Key not protected/ }));
    await title('Settings');
  });

  it('changes theme and numbers as soon as they are set', async () => {
    const { bridge } = await renderApp({ bridge: await createDemoBridge() });
    await screen.findByText(/120,000 EUR/);
    await bridge.call('settings.update', { theme: 'dark', formatLocale: 'de-DE' });
    await screen.findByText(/120\.000 EUR/);
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});

describe('dropped files', () => {
  it('are taken anywhere and shown on the page of imports', async () => {
    const bridge = await createDemoBridge();
    await renderApp({ bridge });
    await title('Matrix');
    const files = [fileOnDisk(`${bridge.deps.resourcesFolder}/demo/invoices.csv`)];
    fireEvent.dragOver(window, { dataTransfer: { types: ['Files'], files } });
    expect(screen.getByText('Drop files to import them')).toBeTruthy();
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
    await title('Import');
    await screen.findByText(/invoices\.csv/);
    expect(screen.queryByText('Drop files to import them')).toBeNull();
  });
});
