import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const monthEnd = { page: 'insight', view: 'month-end', month: '2026-08' as never } as const;

describe('closing a month', () => {
  it('shows what is there and what is open, takes reactions, and freezes the month', async () => {
    const bridge = await createDemoBridge();
    bridge.deps.db.prepare("DELETE FROM assessments WHERE criterion = 'G0'").run();
    const { user } = await renderApp({ bridge, route: monthEnd });
    const phone = await screen.findByRole('region', { name: 'The name on the phone, B to D' });
    expect(within(phone).getByText('0 of 9 done')).toBeTruthy();
    const [first] = within(phone).getAllByRole('radiogroup');
    if (first === undefined) throw new Error('nobody is asked');
    await user.click(within(first).getByRole('radio', { name: /C/ }));
    await waitFor(() => expect(within(phone).getByText('1 of 9 done')).toBeTruthy());
    await user.click(screen.getByRole('button', { name: 'Close the month' }));
    expect(await screen.findByText('Aug 2026 closed: 12 clients frozen')).toBeTruthy();
    expect(await screen.findByText('Nobody moved.')).toBeTruthy();
    const [snapshot] = await bridge.deps.db.prepare('SELECT as_of, cause FROM snapshots').all();
    expect(snapshot).toEqual({ as_of: '2026-08-31', cause: 'month-end' });
  });

  it('takes one key a client and goes on to the next name; folded away once all are answered', async () => {
    const bridge = await createDemoBridge();
    bridge.deps.db.prepare("DELETE FROM assessments WHERE criterion = 'G0'").run();
    const app = await renderApp({ bridge, route: monthEnd });
    const phone = await screen.findByRole('region', { name: 'The name on the phone, B to D' });
    within(phone).getAllByRole('radiogroup')[0]?.querySelector('button')?.focus();
    await app.user.keyboard('123412341');
    await waitFor(() => expect(within(phone).getByText('9 of 9 done')).toBeTruthy());
    const chosen = within(phone)
      .getAllByRole('radio', { checked: true })
      .map(({ textContent }) => textContent);
    expect(chosen.join('')).toBe('ABCDABCDA');
    app.unmount();
    await renderApp({ bridge, route: monthEnd });
    await app.user.click(await screen.findByRole('button', { name: 'Show the 9 answers' }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(9);
  });

  it('stands on an empty book too, and holds only texts of the catalog', async () => {
    const { container } = await renderApp({
      bridge: createTestBridge(),
      route: monthEnd,
      settings: { language: 'test' },
    });
    await waitFor(() => expect(container.querySelectorAll('main section').length).toBeGreaterThan(4));
    expectOnlyCatalogTexts(container);
  });
});
