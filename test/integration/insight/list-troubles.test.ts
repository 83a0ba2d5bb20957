import { describe, expect, it } from 'vitest';
import { listTroubles } from '../../../electron/services/insight/list-troubles.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';

async function open() {
  const { deps } = await createDemoBridge();
  const idOf = (name: string) =>
    deps.db.prepare<[string], { id: string }>('SELECT id FROM clients WHERE name = ?').get(name)?.id ?? '';
  const disputes = () =>
    new Map<string, number | null>(listTroubles(deps, {}).map((row) => [row.clientId, row.disputes]));
  const dispute = (name: string, on: string, kind: string | null = 'disputed-invoice') =>
    deps.db
      .prepare('INSERT INTO incidents (id, client_id, happened_on, facts, kind) VALUES (?, ?, ?, ?, ?)')
      .run(crypto.randomUUID(), idOf(name), on, 'Said the sum was too high.', kind);
  const type = (name: string, month: string, value: number) =>
    deps.db
      .prepare("INSERT INTO metric_values (client_id, metric, month, value, entered_on) VALUES (?, 'm05', ?, ?, ?)")
      .run(idOf(name), month, value, '2026-10-31');
  return { idOf, disputes, dispute, type };
}

describe('disputed invoices', () => {
  it('are unknown of everybody until one is recorded, then nil for the others', async () => {
    const { idOf, disputes, dispute } = await open();
    expect(new Set(disputes().values())).toEqual(new Set([null]));
    dispute('Hotel Seeblick', '2026-05-04');
    expect(disputes().get(idOf('Hotel Seeblick'))).toBe(1);
    expect(disputes().get(idOf('Farbklang Agentur'))).toBe(0);
  });

  it('count within the twelve months only, and no other incidents', async () => {
    const { idOf, disputes, dispute, type } = await open();
    dispute('Hotel Seeblick', '2025-10-31');
    dispute('Hotel Seeblick', '2026-05-04', 'escalation');
    type('Hotel Seeblick', '2025-10', 4);
    expect(new Set(disputes().values())).toEqual(new Set([null]));
    type('Hotel Seeblick', '2025-11', 2);
    type('Hotel Seeblick', '2026-10', 1);
    expect(disputes().get(idOf('Hotel Seeblick'))).toBe(3);
  });

  it('are not counted twice where they are an incident and a figure', async () => {
    const { idOf, disputes, dispute, type } = await open();
    dispute('Hotel Seeblick', '2026-05-04');
    type('Hotel Seeblick', '2026-05', 2);
    expect(disputes().get(idOf('Hotel Seeblick'))).toBe(2);
  });
});
