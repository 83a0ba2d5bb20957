import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { takeMissedSnapshots } from '../../../electron/services/snapshots/take-missed-snapshots.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const portfolio = { page: 'insight', view: 'portfolio' } as const;

async function bridgeWithHistory() {
  const bridge = await createDemoBridge();
  takeMissedSnapshots(bridge.deps);
  return bridge;
}

describe('the book over time', () => {
  it('counts grades by month, as a table too, and tells who moved and why', async () => {
    const { user } = await renderApp({ bridge: await bridgeWithHistory(), route: portfolio });
    const figure = await screen.findByRole('figure', { name: 'Clients by grade at each month end' });
    await user.click(within(figure).getByRole('radio', { name: 'Table' }));
    const rows = within(figure).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(12);
    for (const row of rows) {
      const counts = within(row)
        .getAllByRole('cell')
        .map((cell) => Number(cell.textContent));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(12);
    }
    const moved = screen.getByRole('region', { name: 'Who moved, and why' });
    const [line] = within(moved).getAllByRole('img', { name: /^Grade/ });
    expect(line).toBeTruthy();
    expect(within(moved).getByRole('button', { name: 'Hotel Seeblick' })).toBeTruthy();
    await user.click(within(moved).getByRole('button', { name: 'Hotel Seeblick' }));
    expect(await screen.findByRole('heading', { level: 1, name: /Hotel Seeblick/ })).toBeTruthy();
  });

  it('keeps what today’s model makes of it apart, with a word on it', async () => {
    const bridge = await bridgeWithHistory();
    const { user } = await renderApp({ bridge, route: portfolio, settings: { targetRatePerHour: 300 } });
    await user.click(await screen.findByRole('radio', { name: 'By the model of today' }));
    expect(await screen.findByText(/Not what was published/)).toBeTruthy();
  });

  it('makes the past month ends from dated rows where there are none', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: portfolio });
    await user.click(await screen.findByRole('button', { name: 'Make 12 past month ends' }));
    expect(await screen.findByRole('figure', { name: 'Clients by grade at each month end' })).toBeTruthy();
  });

  it('teaches where no month has ended yet', async () => {
    const { user } = await renderApp({ bridge: createTestBridge(), route: portfolio });
    await user.click(await screen.findByRole('button', { name: 'Close a month' }));
    expect(await screen.findByRole('region', { name: 'Files of the month' })).toBeTruthy();
  });

  it('holds only texts of the catalog', async () => {
    const bridge = await bridgeWithHistory();
    const { container } = await renderApp({ bridge, route: portfolio, settings: { language: 'test' } });
    await waitFor(() => expect(container.querySelector('main figure')).not.toBeNull());
    expectOnlyCatalogTexts(container);
  });
});
