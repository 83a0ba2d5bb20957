import { existsSync, readdirSync } from 'node:fs';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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

  it('says all in the chosen language', async () => {
    const app = await openLetter();
    const documentId = await answerAll(app);
    app.unmount();
    const { container } = await renderApp({
      bridge: app.bridge,
      route: { page: 'document', documentId },
      settings: { language: 'test' },
    });
    await waitFor(() => expect(sheetText()).toContain('Kind regards'));
    // What stands in the fields is data.
    for (const area of container.querySelectorAll('textarea')) area.setAttribute('data-value', '');
    expectOnlyCatalogTexts(container.querySelector('main') as HTMLElement);
  });
});
