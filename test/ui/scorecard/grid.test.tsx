import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const scorecard = { page: 'insight', view: 'scorecard', month: '2026-08' as never } as const;

async function openGrid(settings: Parameters<typeof renderApp>[0] = {}) {
  const bridge = await createDemoBridge();
  const app = await renderApp({
    bridge,
    route: scorecard,
    settings: { scorecardMetrics: ['m05', 'm16'] },
    ...settings,
  });
  const grid = await screen.findByRole('grid', { name: 'Figures of Aug 2026' });
  const cell = (row: number, column: number) => {
    const found = grid.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`);
    if (found === null) throw new Error('there is no such cell');
    return found;
  };
  return { ...app, bridge, grid, cell };
}

describe('the scorecard of a month', () => {
  it('has six metrics in sight and those that the user switched on', async () => {
    const { grid } = await openGrid();
    const heads = within(grid)
      .getAllByRole('columnheader')
      .map((head) => head.textContent);
    expect(heads).toEqual([
      'Client',
      'Hours',
      'Per hour, 3 months',
      'Days beyond terms',
      'Tickets',
      'After-hours contacts',
      'Unanswered advice',
      'Disputed invoices',
      'Satisfaction',
    ]);
    expect(within(grid).getAllByRole('row')).toHaveLength(13);
  });

  it('says where the chosen figure comes from', async () => {
    const { user, cell } = await openGrid();
    await user.click(cell(0, 0));
    expect(await screen.findByText(/^derived from \d+ rows?$/)).toBeTruthy();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 3)));
    expect(screen.getByText('unknown: no import reaches this month')).toBeTruthy();
  });

  it('copies a block that was chosen with Shift, and takes the own figures of a block away at once', async () => {
    const { user, cell, grid } = await openGrid();
    await user.click(cell(0, 6));
    await user.keyboard('3{Enter}4{Enter}');
    await waitFor(() => expect(cell(1, 6).textContent).toMatch(/4$/));
    await user.click(cell(0, 6));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 7)));
    expect(grid.querySelectorAll('[aria-selected="true"]')).toHaveLength(4);
    const copied = new Map<string, string>();
    fireEvent.copy(document, { clipboardData: { setData: (type: string, text: string) => copied.set(type, text) } });
    expect(copied.get('text/plain')).toBe('3\t\n4\t');
    await user.keyboard('{Delete}');
    await waitFor(() => expect(cell(0, 6).textContent).toBe('unknown'));
    expect(cell(1, 6).textContent).toBe('unknown');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(grid.querySelectorAll('[aria-selected="true"]')).toHaveLength(0));
  });

  it('takes a number by keyboard, keeps the derived one in sight, and takes it back', async () => {
    const { user, cell } = await openGrid();
    const before = cell(1, 0).textContent;
    await user.click(cell(1, 0));
    await user.keyboard('12.5{Enter}');
    await waitFor(() => expect(cell(1, 0).textContent).toBe('12.5 h'));
    await waitFor(() => expect(document.activeElement).toBe(cell(2, 0)));
    await user.keyboard('{ArrowUp}');
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 0)));
    expect(screen.getByText('entered on 31 Oct 2026')).toBeTruthy();
    expect(screen.getByText(`in place of ${before}`)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cell(1, 0).textContent).toBe(before));
  });

  it('leaves the figure as it was on Escape and on what is no number', async () => {
    const { user, cell } = await openGrid();
    const before = cell(1, 0).textContent;
    await user.click(cell(1, 0));
    await user.keyboard('9{Escape}');
    await waitFor(() => expect(cell(1, 0).textContent).toBe(before));
    await user.keyboard('-.,{Enter}');
    expect(await screen.findByText('“-.,” is not a number')).toBeTruthy();
    expect(cell(1, 0).textContent).toBe(before);
  });

  it('takes a block from a spreadsheet as one act, and nothing of a block with a word in it', async () => {
    const { user, cell, bridge } = await openGrid();
    const count = () => bridge.deps.db.prepare('SELECT COUNT(*) FROM metric_values').pluck().get();
    await user.click(cell(0, 6));
    await user.paste('1\t4.5\n0\t\n2\tmany\n');
    expect(await screen.findByText('“many” is not a number')).toBeTruthy();
    expect(count()).toBe(0);
    await user.paste('1\t4.5\n0\t\n2\t3\n');
    await waitFor(() => expect(cell(0, 7).textContent).toBe('4.5'));
    expect(count()).toBe(5);
    expect(cell(1, 7).textContent).toBe('unknown');
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(cell(0, 7).textContent).toBe('unknown'));
    expect(count()).toBe(0);
  });

  it('takes no figure for what is computed, and clears one with Delete', async () => {
    const { user, cell, bridge } = await openGrid();
    const count = () => bridge.deps.db.prepare('SELECT COUNT(*) FROM metric_values').pluck().get();
    await user.click(cell(0, 1));
    await user.keyboard('5');
    expect(cell(0, 1).querySelector('input')).toBeNull();
    await user.click(cell(0, 6));
    await user.keyboard('2{Enter}');
    await waitFor(() => expect(count()).toBe(1));
    await user.click(cell(0, 6));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(count()).toBe(0));
  });

  it('switches metrics on and off', async () => {
    const { user, grid } = await openGrid();
    await user.click(screen.getByRole('checkbox', { name: 'Standards coverage' }));
    await waitFor(() => expect(within(grid).getByRole('columnheader', { name: 'Standards coverage' })).toBeTruthy());
  });

  it('loses no metric to one that was switched on more quickly', async () => {
    const { bridge } = await openGrid({ settings: { scorecardMetrics: [] } });
    const boxes = ['Standards coverage', 'Satisfaction'].map((name) => screen.getByRole('checkbox', { name }));
    act(() => {
      for (const box of boxes) box.click();
    });
    await waitFor(async () => {
      const stored = await bridge.call('settings.get', {});
      expect(stored.ok && stored.value.scorecardMetrics).toHaveLength(2);
    });
  });

  it('teaches where there is nothing to score', async () => {
    await renderApp({ bridge: createTestBridge(), route: scorecard });
    expect(await screen.findByRole('heading', { name: 'No clients to score yet' })).toBeTruthy();
  });

  it('has only texts of the catalog', async () => {
    const bridge = await createDemoBridge();
    const { container } = await renderApp({ bridge, route: scorecard, settings: { language: 'test' } });
    await screen.findByRole('grid');
    expectOnlyCatalogTexts(container);
  });
});
