import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import type { TestBridge } from '../../helpers/test-bridge.ts';

/** A bridge to a disk that is full for as long as `isFull` says so. */
function overDisk(bridge: TestBridge, disk: { isFull: boolean }): TestBridge {
  const call: TestBridge['call'] = async (channel, args) =>
    disk.isFull && channel === 'documents.saveAnswers'
      ? { ok: false, error: { code: 'disk-full', message: 'no space left', details: {} } }
      : await bridge.call(channel, args);
  return { ...bridge, call };
}

it('says that what was typed could not be stored, keeps it, and stores it with the next letter', async () => {
  const bridge = await createDemoBridge();
  const disk = { isFull: false };
  const { id: clientId } = await getClientNamed(bridge, 'Hotel Seeblick');
  const { id: documentId } = await callFor(bridge, 'documents.start', { clientId, kind: 'letter', variant: 'L1' });
  const { user } = await renderApp({ bridge: overDisk(bridge, disk), route: { page: 'document', documentId } });
  const field = await screen.findByRole('textbox', { name: 'Person entitled to receive it' });
  const stored = async () => (await callFor(bridge, 'documents.get', { documentId })).answers['recipientPerson'];
  disk.isFull = true;
  await user.type(field, 'Anna');
  expect(await screen.findByText(/disk is full/i)).toBeTruthy();
  expect(await stored()).toBe(undefined);
  disk.isFull = false;
  await user.type(field, ' G');
  await waitFor(async () => expect(await stored()).toBe('Anna G'));
});
