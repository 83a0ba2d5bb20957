import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

async function withTwo() {
  const deps = createTestDeps();
  const call = createAsk(deps);
  const rows = [
    'client,number,issued_on,due_on,amount,currency',
    'Hotel Alpina,1,2026-05-01,2026-05-15,100.00,EUR',
    'Hotel Alpinna,2,2026-05-02,2026-05-16,40.00,EUR',
    'Hotel Alpinna,3,2026-05-09,2026-05-16,2.50,EUR',
  ].join('\n');
  const token = deps.files.addPasted(rows, 'invoices.csv');
  await call('imports.run', { files: [{ token, options: {} }] });
  const clients = await call('clients.list', { includeArchived: false });
  const idOf = (name: string): ClientId => clients.find((client) => client.name === name)!.id;
  return { call, keptId: idOf('Hotel Alpina'), mergedId: idOf('Hotel Alpinna') };
}

describe('two clients that may be one', () => {
  test('stand side by side with what would move and what is filled in', async () => {
    const { call, keptId, mergedId } = await withTwo();
    await call('clients.update', { clientId: mergedId, change: { city: 'Bozen' } });
    expect(await call('clients.planMerge', { keptId, mergedId })).toMatchObject({
      kept: { client: { name: 'Hotel Alpina' }, rows: [{ table: 'invoices', count: 1 }], otherNames: [] },
      merged: {
        rows: [{ table: 'invoices', count: 2 }],
        invoicedMinor: { EUR: 4250 },
        minutesWorked: 0,
        firstOn: '2026-05-02',
        lastOn: '2026-05-09',
      },
      filled: ['city'],
    });
    const { actId } = await call('clients.merge', { keptId, mergedId });
    const other = await call('clients.add', { name: 'Sport Keller' });
    const after = await call('clients.planMerge', { keptId, mergedId: other.id });
    expect(after.kept).toMatchObject({ invoicedMinor: { EUR: 14_250 }, otherNames: ['hotel alpinna'] });
    await call('acts.undo', { actId });
    expect((await call('clients.planMerge', { keptId, mergedId })).merged.invoicedMinor).toEqual({ EUR: 4250 });
  });

  test('are not proposed again once they were said to be two, until that is undone', async () => {
    const { call, keptId, mergedId } = await withTwo();
    expect(await call('clients.listLookAlikes', {})).toHaveLength(1);
    const { actId } = await call('clients.keepApart', { firstId: mergedId, secondId: keptId });
    expect(await call('clients.listLookAlikes', {})).toEqual([]);
    await call('acts.undo', { actId });
    expect(await call('clients.listLookAlikes', {})).toHaveLength(1);
  });
});
