import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

it('keeps a pack among the documents as it was written, whatever becomes of the inventory', async () => {
  const folder = tempFolder();
  const ask = createAsk(createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } }));
  const { id: clientId } = await ask('clients.add', { name: 'Hotel Seeblick' });
  const section = '06';
  const records = [{ id: null, values: { name: 'PC-01', type: 'Notebook' }, verifiedOn: null }];
  await ask('handover.save', { clientId, section, records });
  await ask('handover.produce', { clientId, profile: 'mini', format: 'html', answers: {} });
  const [pack, ...others] = await ask('documents.list', { clientId });
  expect(others).toEqual([]);
  expect(pack).toMatchObject({
    kind: 'handover',
    variant: 'mini',
    status: 'sent',
    sentOn: '2026-06-30',
    hasFolder: true,
    formats: ['html', 'csv'],
  });
  expect(pack?.byteCount).toBeGreaterThan(1_000);
  if (pack === undefined) throw new Error('no pack is listed');
  const documentId = pack.id;
  expect(await ask('documents.get', { documentId })).toMatchObject({ hasFolder: true, title: 'Handover pack' });

  await ask('handover.save', { clientId, section, records: [] });
  const { sheets, missingCount } = await ask('documents.preview', { documentId, answers: {}, edits: {} });
  expect([sheets.length, missingCount, sheets[0]?.body.includes('PC-01')]).toEqual([1, 0, true]);
  await ask('documents.produce', { documentId, format: 'html' });
  const again = readFileSync(join(folder, 'Hotel Seeblick - Handover pack.html'));
  const [first = ''] = readdirSync(folder).filter((name) => name.endsWith('-handover-2026-06-30'));
  expect(again.equals(readFileSync(join(folder, first, 'Hotel Seeblick - Handover pack.html')))).toBe(true);

  const { actId } = await ask('documents.delete', { documentId });
  expect(await ask('documents.list', { clientId })).toEqual([]);
  await ask('acts.undo', { actId });
  expect(await ask('documents.list', { clientId })).toMatchObject([{ id: documentId, sentOn: '2026-06-30' }]);
  await expect(ask('documents.markSent', { documentId, sentOn: toCalendarDate('2026-06-30') })).rejects.toThrow(
    'stays as it is',
  );
});
