import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AssessableId } from '../../../shared/scoring/level.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed, getGraded } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';

async function openNewClient(language: 'en' | 'test' = 'en') {
  const bridge = await createDemoBridge();
  const { id: clientId } = await callFor(bridge, 'clients.add', { name: 'Weinhandlung Prell' });
  await callFor(bridge, 'book.recordEstimates', {
    estimates: [{ clientId, figure: 'revenuePerYear', value: 7200 }],
  });
  const { user } = await renderApp({ bridge, route: { page: 'client', clientId }, settings: { language } });
  await screen.findByRole('heading', { level: 1, name: 'Weinhandlung Prell' });
  await user.keyboard('e');
  await screen.findByRole('dialog');
  await screen.findByRole('radio', { name: /^A/ }).catch(() => undefined);
  return { bridge, user, clientId };
}

const levelsOf = async (bridge: Awaited<ReturnType<typeof openNewClient>>['bridge']) => {
  const { criteria, callerId } = await getGraded(bridge, 'Weinhandlung Prell');
  const of = (id: Exclude<AssessableId, 'G0'>) => criteria[id].level ?? '-';
  return `${callerId ?? '-'} ${(['F1', 'F2', 'F3', 'F4', 'F5'] as const).map(of).join('')} ${(['R1', 'R2', 'R3', 'R4', 'R5', 'R6'] as const).map(of).join('')}`;
};

describe('grading by keyboard', () => {
  it('takes one key a question: caller-ID and eleven criteria', async () => {
    const { bridge, user } = await openNewClient();
    await user.keyboard('b11aa21cb2d');
    await user.keyboard('1');
    await waitFor(async () => expect(await levelsOf(bridge)).toBe('B AAAAB ACBBDA'));
    expect((await getGraded(bridge, 'Weinhandlung Prell')).grade).not.toBeNull();
    expect(screen.getByText('Every criterion is answered.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Done' }));
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves unknown what is skipped, goes back by arrow, and takes back by Ctrl Z', async () => {
    const { bridge, user } = await openNewClient();
    await user.keyboard('a  d');
    await waitFor(async () => expect(await levelsOf(bridge)).toBe('A --D-- ------'));
    await user.keyboard('{ArrowUp}b');
    await waitFor(async () => expect(await levelsOf(bridge)).toBe('A --B-- ------'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await levelsOf(bridge)).toBe('A --D-- ------'));
    await user.keyboard('{Backspace}');
    await waitFor(async () => expect(await levelsOf(bridge)).toBe('A ----- ------'));
  });

  it('asks only what the figures do not answer, until the rest is asked for', async () => {
    const bridge = await createDemoBridge();
    const { id: clientId } = await getClientNamed(bridge, 'Architekt Tannwald');
    const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
    await screen.findByRole('heading', { level: 1, name: 'Architekt Tannwald' });
    await user.click(screen.getByRole('button', { name: 'Assess' }));
    const steps = await screen.findByRole('list', { name: 'Criteria to assess' });
    expect(within(steps).queryByRole('button', { name: /^Margin/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show measured criteria (5)' }));
    await user.click(within(steps).getByRole('button', { name: /^Margin/ }));
    expect(steps.textContent).toContain('Measured: 26.4\u00a0%. A level chosen here is pinned over it');
    await user.keyboard('a');
    await waitFor(async () => {
      const { F1 } = (await getGraded(bridge, 'Architekt Tannwald')).criteria;
      expect([F1.source, F1.level]).toEqual(['pinned', 'A']);
    });
    expect(screen.getByText(/^pinned over measured 41.9/)).toBeTruthy();
  });

  it('keeps a note and an adjustment, the latter never without the former', async () => {
    const { bridge, user, clientId } = await openNewClient();
    await user.keyboard('a{ArrowUp}');
    await user.click(await screen.findByRole('button', { name: 'Note, adjustment' }));
    const points = screen.getByRole('textbox', { name: 'Adjust points' });
    await user.clear(points);
    await user.type(points, '5{Tab}');
    expect(await screen.findByText('An adjustment needs a note.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Note' }), 'Sends cake.{Tab}');
    await waitFor(async () => {
      const [latest] = await callFor(bridge, 'assessments.list', { clientId });
      expect([latest?.level, latest?.nudge, latest?.note]).toEqual(['A', 5, 'Sends cake.']);
    });
  });
});

describe('its texts', () => {
  it('all come from the catalog', async () => {
    await openNewClient('test');
    expectOnlyCatalogTexts(screen.getByRole('dialog'));
  });
});
