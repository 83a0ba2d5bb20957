import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listInventory } from '../../../electron/db/repositories/inventory.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { cell, openInventory, vendors } from './open-inventory.ts';

describe('an inventory', () => {
  it('begins with what it is for and how to start', async () => {
    const { user } = await openInventory();
    expect(await screen.findByText('Nothing is written down yet')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Begin with the contacts' }));
    expect(await screen.findByRole('grid', { name: 'Table: Contacts' })).toBeTruthy();
  });

  it('is reached from the client, the documents and the palette', async () => {
    const bridge = await createDemoBridge();
    const { id: clientId } = await getClientNamed(bridge, 'Hotel Seeblick');
    const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
    await user.click(await screen.findByRole('button', { name: 'Inventory' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Inventory' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('button', { name: 'Documents' }));
    await screen.findByRole('heading', { level: 1, name: /Documents/ });
    await user.click(await screen.findByRole('button', { name: 'Inventory' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Inventory' })).toBeTruthy();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('searchbox').catch(() => screen.findByRole('combobox')), 'inventory hotel');
    expect(await screen.findByRole('menuitem', { name: /Inventory: Hotel Seeblick/ })).toBeTruthy();
  });

  it('shows texts of the catalog only', async () => {
    const { container } = await openInventory({ records: vendors, language: 'test' });
    await waitFor(() => expect(container.querySelector('[role=grid]')).not.toBeNull());
    expectOnlyCatalogTexts(container);
  });
});

describe('what is open', () => {
  it('leads to its cell', async () => {
    const { user } = await openInventory({ records: vendors });
    await user.click(screen.getByRole('radio', { name: 'To do' }));
    await user.click(await screen.findByRole('button', { name: /Foro: Supplies/ }));
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 1)));
  });

  it('makes the row of a subject that has none', async () => {
    const { user, bridge, clientId } = await openInventory({ records: vendors });
    await user.click(screen.getByRole('radio', { name: 'To do' }));
    await user.click(await screen.findByRole('button', { name: /Firewall ?no row yet/ }));
    expect(await screen.findByRole('grid', { name: 'Table: Network' })).toBeTruthy();
    await waitFor(() =>
      expect(listInventory(bridge.deps.db, clientId, '07').map(({ values }) => values)).toEqual([
        { subject: 'Firewall' },
      ]),
    );
  });

  it('is less where a section does not apply, for a reason', async () => {
    const { user, bridge, clientId } = await openInventory({ records: vendors });
    const before = (await callFor(bridge, 'handover.get', { clientId, profile: 'mini' })).completePct;
    await user.click(screen.getByRole('button', { name: /partial/, expanded: false }));
    await user.click(await screen.findByRole('menuitem', { name: 'Left out because…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'kept by the office');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => {
      const { sections } = await callFor(bridge, 'handover.get', { clientId, profile: 'mini' });
      expect(sections.find(({ number }) => number === '22')).toMatchObject({ status: 'excluded' });
    });
    expect(before).toBeGreaterThan(0);
    expect(await screen.findByText(/kept by the office/)).toBeTruthy();
  });
});

describe('the pack', () => {
  it('is made from here, and its folder opened', async () => {
    const folder = tempFolder();
    const shown: string[] = [];
    const { user } = await openInventory({
      records: vendors,
      bridge: { ports: { pickFile: answeredDialogs({ folder }), showFolder: (path) => shown.push(path) } },
    });
    await user.click(screen.getByRole('button', { name: 'Make the pack' }));
    const panel = await screen.findByRole('dialog', { name: 'Handover pack' });
    expect(within(panel).getByText(/gaps are printed/)).toBeTruthy();
    await user.click(within(panel).getByRole('button', { name: /Files/ }));
    await user.click(await screen.findByRole('option', { name: 'HTML and CSV' }));
    await user.click(within(panel).getByRole('button', { name: 'Choose a folder and write' }));
    await user.click(await within(panel).findByRole('button', { name: 'Open folder' }));
    await waitFor(() => expect(shown).toEqual([`${folder}/Hotel Seeblick-handover-2026-10-31`]));
    expect(within(panel).getByText('manifest.csv')).toBeTruthy();
  });
});
