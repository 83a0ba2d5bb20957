import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { findFlagGaps } from '../../../renderer/features/evidence/form-gaps.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed, getGraded } from '../../helpers/find-client.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { tempFolder } from '../../helpers/temp-folder.ts';

type Given = Parameters<typeof createDemoBridge>[0];

async function openClient(name: string, language: 'en' | 'test' = 'en', given: Given = {}) {
  const bridge = await createDemoBridge(given);
  const { id: clientId } = await getClientNamed(bridge, name);
  const { user } = await renderApp({ bridge, route: { page: 'client', clientId }, settings: { language } });
  await screen.findByRole('heading', { level: 1, name });
  return { bridge, user, clientId };
}

describe('a deal-breaker', () => {
  it('caps the grade, says so, and caps it no more once withdrawn', async () => {
    const { bridge, user } = await openClient('Law Firm Aldermoor');
    await user.click(screen.getByRole('button', { name: 'Deal-breaker' }));
    const panel = await screen.findByRole('dialog', { name: 'Deal-breaker' });
    await user.click(within(panel).getByRole('radio', { name: /Security alarms refused/ }));
    await user.type(within(panel).getByRole('textbox', { name: /^Facts/ }), 'Declined the backup test on 3 October.');
    await user.click(within(panel).getByRole('button', { name: 'Record deal-breaker' }));
    expect(await screen.findByText('caps the grade at C')).toBeTruthy();
    expect((await getGraded(bridge, 'Law Firm Aldermoor')).grade).toBe('C');
    expect(screen.getByText(/DB3 caps at C = C/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Actions for Security alarms refused' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Withdraw' }));
    await waitFor(async () => expect((await getGraded(bridge, 'Law Firm Aldermoor')).grade).toBe('A'));
    expect(await screen.findByRole('button', { name: 'Withdrawn (1)' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  });

  it('makes a D of a C when it is escalated', async () => {
    const { bridge, user, clientId } = await openClient('Law Firm Aldermoor');
    await callFor(bridge, 'flags.record', {
      clientId,
      flag: 'DB5',
      happenedOn: toCalendarDate('2026-10-01'),
      facts: 'Plan broken once.',
      reviewOn: toCalendarDate('2027-01-01'),
      incidentId: null,
      isEscalated: false,
    });
    await user.click(await screen.findByRole('button', { name: 'Actions for Recurrent late payment' }));
    await user.click(await screen.findByRole('menuitem', { name: 'A payment plan was broken twice: D' }));
    expect(await screen.findByText('makes the grade D')).toBeTruthy();
    expect((await getGraded(bridge, 'Law Firm Aldermoor')).grade).toBe('D');
  });

  it('asks for review when its day has come, and later on request', async () => {
    const { bridge, user, clientId } = await openClient('Law Firm Aldermoor');
    await callFor(bridge, 'flags.record', {
      clientId,
      flag: 'DB4',
      happenedOn: toCalendarDate('2026-07-01'),
      facts: 'Two reminders, no change.',
      reviewOn: toCalendarDate('2026-10-01'),
      incidentId: null,
      isEscalated: false,
    });
    expect(await screen.findByText('review due since 1 Oct 2026')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Actions for Unreasonable demands' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Review in three months' }));
    expect(await screen.findByText('review 31 Jan 2027')).toBeTruthy();
  });

  it('keeps files, chosen beside it or as it is recorded, and shows each with it', async () => {
    const folder = tempFolder();
    const chosen = join(folder, 'threat.eml');
    writeFileSync(chosen, 'From: somebody');
    const ports = { pickFile: answeredDialogs({ toOpen: [chosen] }) };
    const { user } = await openClient('Law Firm Aldermoor', 'en', { ports });
    await user.click(screen.getByRole('button', { name: 'Deal-breaker' }));
    const panel = await screen.findByRole('dialog', { name: 'Deal-breaker' });
    await user.click(within(panel).getByRole('radio', { name: /Abuse or threats/ }));
    await user.type(within(panel).getByRole('textbox', { name: /^Facts/ }), 'Threatened by mail on 3 October.');
    await user.click(within(panel).getByRole('checkbox', { name: 'Choose files once it is recorded' }));
    await user.click(within(panel).getByRole('button', { name: 'Record deal-breaker' }));
    const section = screen.getByRole('region', { name: 'Deal-breakers' });
    expect(await within(section).findByText('threat.eml')).toBeTruthy();
    await user.click(within(section).getByRole('button', { name: 'Keep a file with it' }));
    await waitFor(() => expect(within(section).getAllByText('threat.eml')).toHaveLength(2));
    expect(screen.getByText('2 files, 1 kB')).toBeTruthy();
  });

  it('is not recorded without facts', async () => {
    const { user } = await openClient('Law Firm Aldermoor');
    await user.click(screen.getByRole('button', { name: 'Deal-breaker' }));
    const panel = await screen.findByRole('dialog', { name: 'Deal-breaker' });
    await user.click(within(panel).getByRole('button', { name: 'Record deal-breaker' }));
    expect(panel.textContent).toContain('One of the seven is needed.');
    expect(panel.textContent).toContain('Facts are needed: without them nothing is capped.');
  });

  it.each([
    [{ happenedOn: '2026-11-01' }, { happenedOn: 'dateInFuture' }],
    [{ happenedOn: '2026-10-01', reviewOn: '2026-09-01' }, { reviewOn: 'reviewBeforeDate' }],
    [{ happenedOn: null }, { happenedOn: 'dateNeeded' }],
    [{ facts: '  ' }, { facts: 'factsNeeded' }],
    [{ clientId: null }, { clientId: 'clientNeeded' }],
    [{}, {}],
  ])('lacks, with %j, %j', (change, gaps) => {
    const whole = {
      clientId: 'c1' as ClientId,
      flag: 'DB2',
      happenedOn: '2026-10-01',
      facts: 'Overruled the plan in writing.',
      reviewOn: '2027-01-01',
      incidentId: null,
      isEscalated: false,
    };
    const draft = { ...whole, ...change } as unknown as Parameters<typeof findFlagGaps>[0];
    expect(findFlagGaps(draft, toCalendarDate('2026-10-31'))).toEqual(gaps);
  });
});

describe('an incident', () => {
  it('is recorded with its facts, changes no grade, and can be taken back', async () => {
    const { bridge, user } = await openClient('Hotel Seeblick');
    const before = await getGraded(bridge, 'Hotel Seeblick');
    await user.click(screen.getByRole('button', { name: 'Incident' }));
    const panel = await screen.findByRole('dialog', { name: 'Incident, facts' });
    await user.type(within(panel).getByRole('textbox', { name: /^Facts/ }), 'Called at 23:40 about a printer.');
    await user.click(within(panel).getByRole('button', { name: 'Record incident' }));
    const section = screen.getByRole('region', { name: 'Evidence' });
    await waitFor(() => expect(section.textContent).toContain('Called at 23:40 about a printer.'));
    expect(await getGraded(bridge, 'Hotel Seeblick')).toEqual(before);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(section.textContent).toContain('Nothing recorded.'));
  });
});

describe('their texts', () => {
  it.each(['Déál-bréákér', 'Îñçídéñt'])('all come from the catalog: %s', async (button) => {
    const { user } = await openClient('Autohaus Rennfeld', 'test');
    await user.click(screen.getAllByRole('button', { name: new RegExp(`^⟦${button}~+⟧$`) })[0] as HTMLElement);
    await screen.findByRole('dialog');
    expectOnlyCatalogTexts(screen.getByRole('dialog'));
  });
});
