import { screen } from '@testing-library/react';
import { listInventory } from '../../../electron/db/repositories/inventory.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';

type Given = {
  readonly records?: readonly Readonly<Record<string, string>>[];
  readonly verifiedOn?: string;
  readonly section?: string;
  readonly language?: 'en' | 'test';
  readonly bridge?: Parameters<typeof createDemoBridge>[0];
};

export const vendors = [
  { vendor: 'Alpenfaser', supplies: 'Internet', account: 'K-1', authorised: 'Anna' },
  { vendor: 'Foro', supplies: '?', account: 'F-2', authorised: 'Anna', endsOn: '2027-03-31' },
];

export async function openInventory({
  records = [],
  section = '22',
  verifiedOn,
  language = 'en',
  bridge: ports,
}: Given = {}) {
  const bridge = await createDemoBridge(ports);
  const { id: clientId } = await getClientNamed(bridge, 'Hotel Seeblick');
  if (records.length > 0) {
    await callFor(bridge, 'handover.save', {
      clientId,
      section,
      records: records.map((values) => ({ id: null, values, verifiedOn: (verifiedOn ?? null) as CalendarDate | null })),
    });
  }
  const app = await renderApp({ bridge, route: { page: 'handover', clientId }, settings: { language } });
  const stored = () => listInventory(bridge.deps.db, clientId, section).map(({ values }) => values);
  if (records.length > 0 && language === 'en') {
    await app.user.click(await screen.findByRole('button', { name: /^(?!.*ask).*22 ?Vendors and contracts/ }));
    await screen.findByRole('grid', { name: 'Table: Vendors and contracts' });
  }
  return { ...app, clientId, stored };
}

export const cell = (row: number, col: number) => {
  const found = document.querySelector<HTMLElement>(`[role=gridcell][data-row="${row}"][data-col="${col}"]`);
  if (found === null) throw new Error(`there is no cell ${row}, ${col}`);
  return found;
};
