import { existsSync, readdirSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { DocumentId } from '../../../shared/core/ids.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { tempFolder } from '../../helpers/temp-folder.ts';

const operator = {
  name: 'Winter IT',
  person: 'Robin Winter',
  address: 'Via Roma 8',
  postcode: '39100',
  city: 'Bolzano',
  country: 'IT',
};

async function openDocuments(given: Parameters<typeof createDemoBridge>[0] = {}) {
  const bridge = await createDemoBridge(given);
  const { id: clientId } = await getClientNamed(bridge, 'Hotel Seeblick');
  await callFor(bridge, 'clients.update', {
    clientId,
    change: {
      address: 'Seestraße 1',
      postcode: '39052',
      city: 'Kaltern',
      contractNumber: 'W-205',
      noticePeriod: 90,
      noticeUnit: 'days',
    },
  });
  const app = await renderApp({ bridge, route: { page: 'documents', clientId }, settings: { operator } });
  return { ...app, clientId };
}

/** Text of the sheet, which lies in a tree of its own. */
function sheetText(): string {
  return document.querySelector('[data-sheet]')?.shadowRoot?.textContent ?? '';
}

describe('documents of a client', () => {
  it('begin with what they are for', async () => {
    await openDocuments();
    expect(await screen.findByText('No documents yet')).toBeTruthy();
  });

  it('are started from here and listed', async () => {
    const { user, bridge, clientId } = await openDocuments();
    await user.click(await screen.findByRole('button', { name: 'New meeting sheet' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Meeting sheet' })).toBeTruthy();
    await waitFor(() => expect(sheetText()).toContain('Half an hour together'));
    expect(await callFor(bridge, 'documents.list', { clientId })).toMatchObject([{ kind: 'meeting', status: 'draft' }]);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('button', { name: 'Meeting sheet' })).toBeTruthy();
  });

  it('are deleted without losing the focus, and come back', async () => {
    const { user, bridge, clientId } = await openDocuments();
    await callFor(bridge, 'documents.start', { clientId, kind: 'meeting', variant: null });
    const remove = await screen.findByRole('button', { name: 'Delete' });
    remove.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByText('No documents yet')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Meeting sheet' })).toBeTruthy();
  });
});

describe('a letter in the editor', () => {
  async function openLetter(given: Parameters<typeof createDemoBridge>[0] = {}) {
    const app = await openDocuments(given);
    await app.user.click(await screen.findByRole('button', { name: 'New letter: outgrown each other' }));
    await screen.findByRole('region', { name: /answers are missing/ });
    return app;
  }

  async function answerAll({ bridge, clientId }: Awaited<ReturnType<typeof openLetter>>) {
    const [letter] = await callFor(bridge, 'documents.list', { clientId });
    if (letter === undefined) throw new Error('no letter');
    const answers = { receivedOn: '2026-11-04', documentsOn: '2027-01-15', licences: 'none' };
    await callFor(bridge, 'documents.saveAnswers', { documentId: letter.id, answers });
    return letter.id;
  }

  it('asks first for what is missing', async () => {
    await openLetter();
    const missing = screen.getByRole('region', { name: '3 answers are missing' });
    const labels = within(missing)
      .getAllByText(/./, { selector: 'label, [class*=label]' })
      .map(({ textContent }) => textContent);
    expect(labels).toEqual(
      expect.arrayContaining([
        'Received by the client on',
        'Documentation handed over on',
        'Licences and subscriptions',
      ]),
    );
    expect(sheetText()).toContain('DRAFT');
  });

  it('shows what is typed on the sheet', async () => {
    const { user } = await openLetter();
    const field = screen.getByRole('textbox', { name: 'Person entitled to receive it' });
    await user.type(field, 'Anna Gruber');
    await waitFor(() => expect(sheetText()).toContain('Dear Anna Gruber,'));
  });

  it('keeps a field in its place while it is filled in', async () => {
    const { user } = await openLetter();
    await user.clear(screen.getByRole('textbox', { name: 'Place' }));
    const field = screen.getByRole('textbox', { name: 'Number of the agreement' });
    await user.clear(field);
    const missing = await screen.findByRole('region', { name: '4 answers are missing' });
    expect(within(missing).getByText('Date of the agreement')).toBeTruthy();
    await user.type(field, 'W-1');
    expect(await screen.findByRole('region', { name: '3 answers are missing' })).toBeTruthy();
    expect(within(missing).getByText('Date of the agreement')).toBeTruthy();
    expect((field as HTMLInputElement).value).toBe('W-1');
  });

  it('marks words that must not be printed, and takes them back', async () => {
    const { user } = await openLetter();
    const wording = await screen.findByRole('region', { name: 'Wording' });
    await user.click(within(wording).getAllByRole('button', { name: 'Reword' })[1] as HTMLElement);
    const text = within(wording).getByRole('textbox', { name: 'Opening' });
    await user.clear(text);
    await user.type(text, 'You are our worst client.');
    const words = await screen.findByRole('region', { name: 'Words to look at' });
    expect(within(words).getByText('“worst client”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'As written by the program' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Words to look at' })).toBeNull());
  });

  it('writes nothing with a gap', async () => {
    const folder = tempFolder();
    const { user } = await openLetter({ ports: { pickFile: answeredDialogs({ folder }) } });
    await user.click(screen.getByRole('button', { name: 'DOCX' }));
    expect(await screen.findByText(/Nothing is produced with a gap; the missing/)).toBeTruthy();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('writes files and stays as it was sent', async () => {
    const folder = tempFolder();
    const app = await openLetter({ ports: { pickFile: answeredDialogs({ folder }) } });
    const { user, bridge } = app;
    const documentId = await answerAll(app);
    app.unmount();
    await renderApp({ bridge, route: { page: 'document', documentId } });
    await screen.findByText('Nothing is missing');
    await user.click(screen.getByRole('button', { name: 'DOCX' }));
    await waitFor(() => expect(existsSync(`${folder}/Hotel Seeblick - Notice to end the agreement.docx`)).toBe(true));
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
    await screen.findByText(/DRAFT still stands on it/);
    await callFor(bridge, 'documents.saveAnswers', {
      documentId,
      answers: { receivedOn: '2026-11-04', documentsOn: '2027-01-15', licences: 'none', checksDone: 'yes' },
    });
    await user.click(screen.getByRole('button', { name: 'Mark as sent' }));
    expect(await screen.findByText(/It stays as it was/)).toBeTruthy();
    expect(sheetText()).not.toContain('DRAFT');
  });

  it('has its points before notice ticked by keyboard, reasoned, and taken back', async () => {
    const { user } = await openLetter();
    await user.click(screen.getByRole('tab', { name: /^Before notice/ }));
    expect(await screen.findByRole('heading', { name: '1 of 22 points settled' })).toBeTruthy();
    screen.getByRole('checkbox', { name: 'Data-processing agreement read' }).focus();
    await user.keyboard(' ');
    expect(await screen.findByText('looked at on 31 Oct 2026')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '2 of 22 points settled' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText('looked at on 31 Oct 2026')).toBeNull());

    const coolOff = document.querySelector<HTMLElement>('[data-check=cool-off]') as HTMLElement;
    expect(within(coolOff).getByText(/the 48 hours are over on 2 Nov 2026/)).toBeTruthy();
    await user.click(within(coolOff).getByRole('button', { name: 'In spite of it' }));
    await user.keyboard('{Enter}');
    expect(within(coolOff).getByText('A reason is needed.')).toBeTruthy();
    await user.keyboard('Decided in spring.{Enter}');
    expect(await within(coolOff).findByText('31 Oct 2026: Decided in spring.')).toBeTruthy();
    await user.click(within(coolOff).getByRole('button', { name: 'Take back' }));
    expect(await within(coolOff).findByRole('button', { name: 'In spite of it' })).toBeTruthy();
  });

  it('loses DRAFT with the last point, without leaving the page', async () => {
    const { user, bridge, clientId } = await openLetter();
    const [letter] = await callFor(bridge, 'documents.list', { clientId });
    const documentId = letter?.id as DocumentId;
    await user.click(screen.getByRole('tab', { name: /^Before notice/ }));
    const { preFlight } = await callFor(bridge, 'documents.preview', { documentId, answers: {}, edits: {} });
    expect(sheetText()).toContain('DRAFT');
    for (const { id, isSettled } of preFlight?.checks ?? []) {
      if (isSettled) continue;
      await callFor(bridge, 'documents.answerCheck', { documentId, check: id, answer: { because: 'looked at' } });
    }
    expect(await screen.findByText('Every point is settled.')).toBeTruthy();
    await waitFor(() => expect(sheetText()).not.toContain('DRAFT'));
  });

  it('is offered what the log holds, and says it only where it is taken over', async () => {
    const { bridge, clientId, user } = await openDocuments();
    const entry = { clientId, on: toCalendarDate('2026-05-04') };
    await callFor(bridge, 'evidence.record', { kind: 'agreement', ...entry, agreementKind: 'price', text: 'wombat' });
    await callFor(bridge, 'evidence.record', {
      kind: 'recommendation',
      ...entry,
      text: 'Replace the firewall.',
      isInWriting: true,
      weight: 3,
      answer: 'cheapest',
      answeredOn: entry.on,
      status: 'open',
      dueOn: null,
      doneOn: null,
    });
    await user.click(await screen.findByRole('button', { name: 'New letter: outgrown each other' }));
    expect(await screen.findByText('4 May 2026: Price signed, from the evidence')).toBeTruthy();
    expect(sheetText()).not.toContain('firewall');
    const [fromAgreement, fromAdvice] = screen.getAllByRole('button', { name: 'Take over' });
    await user.click(fromAgreement as HTMLElement);
    await waitFor(() => expect(sheetText()).toMatch(/of 4.May.2026/));
    await user.click(fromAdvice as HTMLElement);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Points that stay open' });
    expect(field.value).toMatch(/^Replace the firewall \(recommended on 4.May.2026\)$/);
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
    expect(sheetText()).not.toContain('wombat');
  });

  it.each([0, 1])('says all in the chosen language, on tab %i', async (tab) => {
    const app = await openLetter();
    const documentId = await answerAll(app);
    app.unmount();
    const { container } = await renderApp({
      bridge: app.bridge,
      route: { page: 'document', documentId },
      settings: { language: 'test' },
    });
    await waitFor(() => expect(sheetText()).toContain('Kind regards'));
    await app.user.click(screen.getAllByRole('tab')[tab] as HTMLElement);
    // What stands in the fields is data.
    for (const area of container.querySelectorAll('textarea')) area.setAttribute('data-value', '');
    expectOnlyCatalogTexts(container.querySelector('main') as HTMLElement);
  });
});
