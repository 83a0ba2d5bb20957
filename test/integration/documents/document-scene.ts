import type { ClientId, DocumentId } from '../../../shared/core/ids.ts';
import { type Ask, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const operator = {
  name: 'Winter IT',
  person: 'Robin Winter',
  address: 'Via Roma 8',
  postcode: '39100',
  city: 'Bolzano',
  country: 'IT',
};

export const answers = { receivedOn: '2026-07-03', documentsOn: '2026-09-15', licences: 'none', checksDone: 'yes' };

export type Scene = {
  readonly deps: TestDeps;
  readonly ask: Ask;
  readonly clientId: ClientId;
  readonly folder: string;
};

export async function scene(): Promise<Scene> {
  const folder = tempFolder();
  const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
  const ask = createAsk(deps);
  await ask('settings.update', { operator });
  const { id: clientId } = await ask('clients.add', {
    name: 'Hotel Seeblick',
    address: 'Seestraße 1',
    postcode: '39052',
    city: 'Kaltern',
    country: 'IT',
    contractNumber: 'W-205',
    noticePeriod: 3,
    noticeUnit: 'months',
  });
  return { deps, ask, clientId, folder };
}

export async function bodyOf({ ask }: Scene, documentId: DocumentId): Promise<string> {
  const { answers: typed, edits } = await ask('documents.get', { documentId });
  const { sheets } = await ask('documents.preview', { documentId, answers: typed, edits });
  return sheets.map(({ body }) => body).join('\n');
}
