import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { takeMissedSnapshots } from '../../../electron/services/snapshots/take-missed-snapshots.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';

async function openTimeline(name: string, settings: Parameters<typeof renderApp>[0] = {}) {
  const bridge = await createDemoBridge();
  takeMissedSnapshots(bridge.deps);
  const { id: clientId } = await getClientNamed(bridge, name);
  const app = await renderApp({ bridge, route: { page: 'client', clientId }, ...settings });
  return { ...app, bridge, clientId };
}

describe('the timeline of a client', () => {
  it('has a grade for each month end, told when it is focused', async () => {
    const { user } = await openTimeline('Hotel Seeblick');
    const section = await screen.findByRole('region', { name: 'Over time' });
    const grade = await within(section).findByRole('button', { name: 'Mar 2026: B' });
    expect(within(section).getByRole('button', { name: 'Jan 2026: C' })).toBeTruthy();
    await user.hover(grade);
    expect(await screen.findByRole('tooltip')).toBeTruthy();
  });

  it('is one tab stop, from which the arrows go on', async () => {
    const { user } = await openTimeline('Hotel Seeblick');
    const section = await screen.findByRole('region', { name: 'Over time' });
    const grades = await within(section).findAllByRole('button', { name: /20\d\d: (?!\d)/ });
    expect(grades.filter(({ tabIndex }) => tabIndex === 0)).toEqual([grades.at(-1)]);
    grades.at(-1)?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(grades.at(-2));
    await user.keyboard('{Home}{ArrowLeft}');
    expect(document.activeElement).toBe(grades[0]);
    expect(grades.filter(({ tabIndex }) => tabIndex === 0)).toEqual([grades[0]]);
  });

  it('has six small charts, the rest one press away, and all of it as a table', async () => {
    const { user } = await openTimeline('Hotel Seeblick');
    const section = await screen.findByRole('region', { name: 'Over time' });
    const charts = () => within(section).queryAllByRole('img', { name: /, (steady|getting|trend)/ });
    await waitFor(() => expect(charts()).toHaveLength(6));
    await user.click(within(section).getByRole('button', { name: /more figures/ }));
    expect(charts().length).toBeGreaterThan(12);
    await user.click(within(section).getByRole('radio', { name: 'Table' }));
    const rows = within(section).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(12);
    expect(within(section).getByRole('columnheader', { name: /Days beyond terms/ })).toBeTruthy();
  });

  it('marks incidents and deal-breakers in their month', async () => {
    const { bridge, clientId } = await openTimeline('Autohaus Rennfeld');
    await callFor(bridge, 'evidence.record', {
      kind: 'incident',
      clientId,
      on: toCalendarDate('2026-05-12'),
      text: 'Three calls in one day.',
      contactId: null,
      incidentKind: 'other',
      invoiceNumber: null,
    });
    const section = await screen.findByRole('region', { name: 'Over time' });
    expect(await within(section).findByRole('button', { name: 'May 2026: 1 entry' })).toBeTruthy();
    expect(within(section).getByRole('button', { name: 'Aug 2026: 1 entry' })).toBeTruthy();
  });

  it('holds only texts of the catalog', async () => {
    const { container } = await openTimeline('Hotel Seeblick', { settings: { language: 'test' } });
    await waitFor(() => expect(container.querySelectorAll('[data-hint]').length).toBeGreaterThan(5));
    expectOnlyCatalogTexts(container);
  });
});
