import { describe, expect, it } from 'vitest';
import { listInventory } from '../../../electron/db/repositories/inventory.ts';
import { makeClient } from '../../../renderer/client/client.ts';
import { makeRow, withText } from '../../../renderer/features/handover/grid-row.ts';
import { makeInventoryStore } from '../../../renderer/features/handover/inventory-store.ts';
import { callFor } from '../../helpers/find-client.ts';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const section = '22';

async function openStore(vendors: readonly string[]) {
  const bridge = createTestBridge();
  const { id: clientId } = await callFor(bridge, 'clients.add', { name: 'Hotel Seeblick' });
  const save = (names: readonly string[]) =>
    callFor(bridge, 'handover.save', {
      clientId,
      section,
      records: names.map((vendor) => ({ id: null, values: { vendor }, verifiedOn: null })),
    });
  await save(vendors);
  const store = makeInventoryStore(makeClient(bridge), clientId);
  await store.reload();
  const shown = () => (store.getState().rows[section] ?? []).map(({ values }) => values['vendor']);
  const stored = () => listInventory(bridge.deps.db, clientId, section).map(({ values }) => values['vendor']);
  const type = (index: number, text: string) =>
    store.edit(section, (rows) => rows.map((row, at) => (at === index ? withText(row, 'vendor', text) : row)));
  return { bridge, store, save, shown, stored, type };
}

describe('an inventory that is edited', () => {
  it('keeps what is typed while the store is read anew', async () => {
    const { store, shown, stored, type } = await openStore(['Nord', 'Ost']);
    type(0, 'Süd');
    await store.reload();
    expect(shown()).toEqual(['Süd', 'Ost']);
    expect(stored()).toEqual(['Nord', 'Ost']);
    await store.flush();
    expect(stored()).toEqual(['Süd', 'Ost']);
  });

  it('keeps what is typed while it is being stored, and makes one record of a new row', async () => {
    const { store, shown, stored, type } = await openStore(['Nord']);
    store.edit(section, (rows) => [...rows, makeRow({ vendor: 'W' })]);
    const saving = store.flush();
    type(1, 'West');
    await saving;
    await store.reload();
    expect(shown()).toEqual(['Nord', 'West']);
    await store.flush();
    expect(stored()).toEqual(['Nord', 'West']);
    expect(store.isClean()).toBe(true);
  });

  it('shows what was changed elsewhere', async () => {
    const { store, save, shown } = await openStore(['Nord']);
    await save(['Gas', 'Wasser']);
    await store.reload();
    expect(shown()).toEqual(['Gas', 'Wasser']);
  });

  it('takes nothing older back while something is not stored', async () => {
    const { bridge, store, shown, stored, type } = await openStore(['Nord']);
    type(0, 'Süd');
    await store.flush();
    bridge.failNext('handover.save', { code: 'disk-full', message: 'full', details: {} });
    type(0, 'West');
    expect(await store.undo()).toBeUndefined();
    expect(shown()).toEqual(['West']);
    expect(stored()).toEqual(['Süd']);
    expect(store.isClean()).toBe(false);
    await store.flush();
    expect(stored()).toEqual(['West']);
    expect(await store.undo()).toBe(section);
    expect(shown()).toEqual(['Süd']);
    expect(await store.redo()).toBe(section);
    expect(stored()).toEqual(['West']);
  });

  it('writes nothing where nothing changed', async () => {
    const { store, type } = await openStore(['Nord']);
    type(0, 'Nord');
    await store.flush();
    expect(store.getState().done).toEqual([]);
  });
});
