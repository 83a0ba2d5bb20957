import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type EntryDraft, emptyDraft } from '../../../renderer/features/evidence/entry-draft.ts';
import { findEntryGaps } from '../../../renderer/features/evidence/form-gaps.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge, demoToday } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const on = toCalendarDate('2026-10-02');

async function openClient(name: string) {
  const bridge = await createDemoBridge();
  const { id: clientId } = await getClientNamed(bridge, name);
  const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
  await screen.findByRole('heading', { level: 1, name });
  return { bridge, user, clientId, section: screen.getByRole('region', { name: 'Evidence' }) };
}

describe('an entry from anywhere', () => {
  it('is written by keyboard alone, its client typed in the same line', async () => {
    const bridge = await createDemoBridge();
    const { user } = await renderApp({ bridge, route: { page: 'clients' } });
    await screen.findByRole('heading', { level: 1, name: /^Clients/ });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('searchbox', { name: 'Client or action' }), 'recommend seeb');
    await user.keyboard('{Enter}');
    const panel = await screen.findByRole('dialog', { name: 'Recommendation' });
    await within(panel).findByText('Hotel Seeblick');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
    await user.keyboard('Replace the firewall.{Control>}{Enter}{/Control}');
    expect(await screen.findByText('Recommendation recorded for Hotel Seeblick.')).toBeTruthy();
    const { id: clientId } = await getClientNamed(bridge, 'Hotel Seeblick');
    expect(await callFor(bridge, 'evidence.list', { clientId })).toMatchObject([
      { kind: 'recommendation', clientName: 'Hotel Seeblick', text: 'Replace the firewall.', status: 'open' },
    ]);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await callFor(bridge, 'evidence.list', { clientId })).toEqual([]));
  });

  it('says what is missing, and which words judge', async () => {
    const { user, section } = await openClient('Hotel Seeblick');
    await user.click(within(section).getByRole('button', { name: 'Record' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Record an incident' }));
    const panel = await screen.findByRole('dialog', { name: 'Incident, facts' });
    await user.click(within(panel).getByRole('button', { name: 'Record incident' }));
    expect(panel.textContent).toContain('Facts are needed.');
    await user.type(within(panel).getByRole('textbox', { name: /^Facts/ }), 'He was rude.');
    expect(panel.textContent).toContain('These words judge rather than tell: rude.');
  });
});

describe('the log of a client', () => {
  it('proposes a level from one press of the standing test, which the user takes over', async () => {
    const { bridge, user, clientId, section } = await openClient('Hotel Seeblick');
    await user.click(await within(section).findByRole('button', { name: 'Asks for the cheapest' }));
    await waitFor(() => expect(section.textContent).toContain('That is C for acting on advice.'));
    const take = within(section).queryByRole('button', { name: 'Assess as C' });
    if (take !== null) await user.click(take);
    await waitFor(async () => {
      const assessed = await callFor(bridge, 'assessments.list', { clientId });
      expect(assessed.some(({ criterion, level }) => criterion === 'R2' && level === 'C')).toBe(true);
    });
  });

  it('marks advice as carried out, changes an entry and deletes it', async () => {
    const { bridge, user, clientId, section } = await openClient('Hotel Seeblick');
    await callFor(bridge, 'evidence.record', {
      kind: 'recommendation',
      clientId,
      on,
      text: 'Second factor for mail.',
      isInWriting: true,
      weight: 3,
      answer: null,
      answeredOn: null,
      status: 'open',
      dueOn: null,
      doneOn: null,
    });
    await user.click(await within(section).findByRole('button', { name: 'Actions for Advice, open, 2 Oct 2026' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as carried out' }));
    const actions = await within(section).findByRole('button', { name: /Actions for Advice, carried out/ });
    await user.click(actions);
    await user.click(await screen.findByRole('menuitem', { name: 'Change' }));
    const panel = await screen.findByRole('dialog', { name: 'Recommendation' });
    const field = within(panel).getByRole('textbox', { name: /^What was recommended/ });
    await user.clear(field);
    await user.type(field, 'Second factor for all.');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(section.textContent).toContain('Second factor for all.'));
    await user.click(within(section).getByRole('button', { name: /Actions for Advice, carried out/ }));
    await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
    await waitFor(() => expect(section.textContent).toContain('Nothing recorded.'));
  });
});

describe('the log of all clients', () => {
  it('teaches where it is empty, and finds by kind and words', async () => {
    const bridge = createTestBridge({ today: demoToday });
    const { user } = await renderApp({ bridge, route: { page: 'insight', view: 'evidence' } });
    expect(await screen.findByText('No evidence yet')).toBeTruthy();
    const { id: hotel } = await callFor(bridge, 'clients.add', { name: 'Hotel Seeblick' });
    const { id: law } = await callFor(bridge, 'clients.add', { name: 'Law Firm Aldermoor' });
    const note = { kind: 'reminder', on, channel: 'email', invoiceNumber: '17', text: '' } as const;
    await callFor(bridge, 'evidence.record', { ...note, clientId: hotel });
    await callFor(bridge, 'evidence.record', {
      kind: 'agreement',
      clientId: law,
      on,
      agreementKind: 'price',
      text: '',
    });
    const table = await screen.findByRole('table', { name: 'Entries of the evidence log' });
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(3));
    await user.type(screen.getByRole('searchbox', { name: 'Client, text or file' }), 'hotel 17');
    await waitFor(() => expect(within(table).getAllByRole('row')).toHaveLength(2));
    expect(table.textContent).toContain('Reminder by email');
  });

  it('takes every text from the catalog', async () => {
    const bridge = await createDemoBridge();
    const { id: clientId } = await getClientNamed(bridge, 'Hotel Seeblick');
    await callFor(bridge, 'evidence.record', {
      kind: 'agreement',
      clientId,
      on,
      agreementKind: 'price',
      text: 'Signed.',
    });
    await renderApp({ bridge, route: { page: 'insight', view: 'evidence' }, settings: { language: 'test' } });
    await screen.findByText('Signed.');
    expectOnlyCatalogTexts(document.body);
  });
});

describe('a form', () => {
  it.each([
    [{ clientId: null }, { clientId: 'clientNeeded' }],
    [{ text: ' ' }, { text: 'adviceNeeded' }],
    [{ kind: 'incident', text: ' ' }, { text: 'factsNeeded' }],
    [{ kind: 'reminder', text: '' }, {}],
    [{ on: '2026-11-01' }, { on: 'dateInFuture' }],
    [{ answeredOn: '2026-09-30' }, { answeredOn: 'beforeGiven' }],
    [{ doneOn: '2026-11-01' }, { doneOn: 'dateInFuture' }],
    [{}, {}],
  ])('lacks, with %j, %j', (change, gaps) => {
    const today = toCalendarDate('2026-10-31');
    const whole = { ...emptyDraft('recommendation', 'c1' as ClientId, on), text: 'Replace the firewall.' };
    expect(findEntryGaps({ ...whole, ...change } as EntryDraft, today)).toEqual(gaps);
  });
});
