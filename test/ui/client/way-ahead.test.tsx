import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OwnCriterionId } from '../../../shared/core/ids.ts';
import { buildDefaultModel } from '../../../shared/scoring/default-model.ts';
import { addOwnCriterion } from '../../../shared/scoring/edit-model/weights.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import type { TestBridge } from '../../helpers/test-bridge.ts';

async function findClient(bridge: TestBridge, name: string) {
  const graded = await bridge.call('book.grade', {});
  if (!graded.ok) throw new Error(graded.error.message);
  const client = graded.value.book.clients.find((one) => one.name === name);
  if (client === undefined) throw new Error(`no ${name}`);
  return client.clientId;
}

async function openClient(name: string) {
  const bridge = await createDemoBridge();
  const clientId = await findClient(bridge, name);
  return await renderApp({ bridge, route: { page: 'client', clientId } });
}

describe('the grade card', () => {
  it('shows the ways up, how sure the grade is, and its model', async () => {
    await openClient('Architekt Tannwald');
    expect(await screen.findByText('fee from 325 to 401 a month (+76)')).toBeTruthy();
    expect(screen.getByText('46 hours a year instead of 62')).toBeTruthy();
    expect(screen.getByText('Not enough, even with two changes: relationship alone.')).toBeTruthy();
    expect(screen.getByText(/^C in \d\d %/)).toBeTruthy();
    expect(screen.getByText('as shipped, Balanced')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Prepare the meeting' })).toBeTruthy();
  });

  it('says which hours would tip it', async () => {
    await openClient('Bottega Verdefiore');
    expect(await screen.findByText(/D if it is really 86 h, not 75\./)).toBeTruthy();
  });

  it('takes a level of an own criterion by one key', async () => {
    const bridge = await createDemoBridge();
    const id = 'own-documents' as OwnCriterionId;
    const anchors = { A: 'all there', B: 'most', C: 'some', D: 'none' };
    const own = { id, axis: 'R', name: 'Paperwork', weight: 10, anchors } as const;
    const model = addOwnCriterion(buildDefaultModel('balanced'), own);
    const saved = await bridge.call('model.save', { name: 'Mine', note: null, model });
    expect(saved.ok).toBe(true);
    const clientId = await findClient(bridge, 'Hotel Seeblick');
    const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
    expect(await screen.findByText('Mine, version 1')).toBeTruthy();
    screen.getByRole('button', { name: 'Paperwork' }).focus();
    await user.keyboard('d');
    expect(await screen.findByText('Paperwork: D.')).toBeTruthy();
    const row = screen.getByRole('button', { name: 'Paperwork' }).closest('tr');
    expect(await within(row as HTMLElement).findByText('20.0')).toBeTruthy();
    // The panel that asks one question after the other has it as well, with the user's own meanings.
    await user.keyboard('e');
    const keys = await screen.findByRole('radiogroup', { name: 'Paperwork' });
    await user.click(within(keys).getByText('all there'));
    expect(await screen.findByText('Paperwork: A.')).toBeTruthy();
    expect(await within(row as HTMLElement).findByText('90.0')).toBeTruthy();
  });

  it('keeps the answers to difficult or bad, and locks the exit path by the fourth', async () => {
    const { user } = await openClient('Autohaus Rennfeld');
    await user.click(await screen.findByRole('button', { name: 'Answer' }));
    await user.click(screen.getByRole('radio', { name: 'Believes to know better, and blocks decisions' }));
    await user.click(screen.getByRole('radio', { name: 'Floods, then is gone for weeks' }));
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Keep the answers' }));
    expect(await screen.findByText('Bad: reconsider.')).toBeTruthy();
    expect(screen.getByText(/The exit path is locked: nobody can mend/)).toBeTruthy();
  });
});
