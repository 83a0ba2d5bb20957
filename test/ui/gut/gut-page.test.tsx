import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const route = { page: 'insight', view: 'gut' } as const;

describe('gut and data', () => {
  it('asks for the least fit by name alone, then sets them beside the figures', async () => {
    const { user, container } = await renderApp({ route, bridge: await createDemoBridge() });
    await user.click(await screen.findByRole('button', { name: 'Name them now' }));
    await screen.findByText('0 of 5 chosen');
    // No grade and no figure is in sight while somebody names them.
    expect(container.querySelector('main table')).toBeNull();
    const boxes = screen.getAllByRole('checkbox');
    for (const box of boxes.slice(0, 5)) await user.click(box);
    await screen.findByText('5 of 5 chosen');
    expect(boxes[5]?.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Done: compare' }));
    expect(await screen.findByText(/Feeling and figures agree on \d of 5\./)).toBeTruthy();
    expect(await screen.findByText(/Last list:/)).toBeTruthy();
  });

  it('teaches where nothing is known yet', async () => {
    await renderApp({ route });
    expect(await screen.findByText('No client is graded yet')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'To the matrix' })).toBeTruthy();
  });

  it('says that a heavy week decides nothing, on the matrix as well', async () => {
    const bridge = await createDemoBridge();
    const graded = await bridge.call('book.grade', {});
    if (!graded.ok) throw new Error(graded.error.message);
    for (const { clientId } of graded.value.book.clients.slice(0, 5)) {
      await bridge.call('assessments.record', { clientId, criterion: 'G0', level: 'D' });
    }
    const { user } = await renderApp({ route: { page: 'matrix', view: 'matrix' }, bridge });
    expect(await screen.findByText(/Many names feel heavy this week/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clients' }));
    await waitFor(() => expect(screen.queryByText(/Many names feel heavy/)).toBeNull());
  });

  it('speaks by the catalog alone', async () => {
    const bridge = await createDemoBridge();
    const { container } = await renderApp({ route, bridge, settings: { language: 'test' } });
    await waitFor(() => expect(container.querySelectorAll('main section')).toHaveLength(2));
    expectOnlyCatalogTexts(container);
  });
});
