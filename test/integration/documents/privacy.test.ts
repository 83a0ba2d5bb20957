import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPlainPress } from '../../../electron/files/plain-press.ts';
import { writeSheets } from '../../../electron/services/documents/write-sheets.ts';
import { exportHandover } from '../../../electron/services/handover/export-handover.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { makeClientPaper } from '../../../shared/paper/make-paper.ts';
import { createAsk } from '../../helpers/ask.ts';
import { findLeaks, readAll } from '../../helpers/documents/find-leaks.ts';
import {
  listSecrets,
  openAdvice,
  plantClient,
  plantedAnswers,
  plantedWords,
} from '../../helpers/documents/planted-client.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { contentOf } from '../../helpers/paper/sample-papers.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const formats = ['html', 'docx'] as const;

async function produceAll(deps: TestDeps, clientId: ClientId): Promise<void> {
  const ask = createAsk(deps);
  const letter = await ask('documents.start', { clientId, kind: 'letter', variant: 'L1' });
  await ask('documents.saveAnswers', {
    documentId: letter.id,
    answers: plantedAnswers,
  });
  const { preFlight } = await ask('documents.preview', { documentId: letter.id, answers: plantedAnswers, edits: {} });
  for (const { id: check } of preFlight?.checks ?? []) {
    const answer = { because: plantedWords.checkReason };
    await ask('documents.answerCheck', { documentId: letter.id, check, answer });
  }
  const meeting = await ask('documents.start', { clientId, kind: 'meeting', variant: null });
  for (const format of formats) {
    await ask('documents.produce', { documentId: letter.id, format });
    await ask('documents.produce', { documentId: meeting.id, format });
  }
}

describe('what is written for a client', () => {
  it('holds nothing of what is internal', async () => {
    const folder = tempFolder();
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
    await produceAll(deps, await plantClient(deps));
    const names = readdirSync(folder);
    expect(names.filter((name) => !name.includes('INTERNAL'))).toHaveLength(6);
    expect(findLeaks(folder, await listSecrets(deps))).toEqual([]);
    const page = names.find((name) => name.endsWith('Technology review.html')) ?? '';
    expect(readAll(folder, page)).toContain('Cellar switch out of support (recommended on');
    const letters = names.filter((name) => name.includes('Notice to end'));
    expect(letters).toHaveLength(2);
    for (const letter of letters) {
      expect(readAll(folder, letter)).not.toContain(openAdvice.slice(0, 13));
      expect(readAll(folder, letter)).not.toContain('DRAFT');
    }
  });

  it('nor does a handover pack, its tables and its list of files', async () => {
    const deps = createTestDeps();
    const clientId = await plantClient(deps);
    const secrets = await listSecrets(deps);
    const datedOn = deps.ports.clock.today();
    for (const [variant, format] of [
      ['mini', 'html'],
      ['micro', 'docx'],
    ] as const) {
      const folder = tempFolder();
      await exportHandover(deps, { clientId, variant, language: 'en', datedOn, answers: {}, format, folder });
      expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(5);
      expect(findLeaks(folder, secrets)).toEqual([]);
    }
  });

  it('would be found out if it did', async () => {
    const folder = tempFolder();
    const deps = createTestDeps();
    await plantClient(deps);
    const secrets = await listSecrets(deps);
    const blocks = secrets.map((text) => ({ kind: 'paragraph', text }) as const);
    const paper = makeClientPaper(contentOf(blocks));
    const press = createPlainPress(deps.resourcesFolder);
    for (const format of formats) await writeSheets(press, [{ name: 'leak', paper }], format, folder);
    expect(findLeaks(folder, secrets)).toHaveLength(secrets.length * formats.length);
  });

  it('and the internal paper does hold what it is for', async () => {
    const folder = tempFolder();
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
    await produceAll(deps, await plantClient(deps));
    const internal = readdirSync(folder).find((name) => name.endsWith('INTERNAL Meeting preparation.html')) ?? '';
    expect(readAll(folder, internal)).toContain('Weak spot');
    expect(readAll(folder, internal)).toContain('Asks for the cheapest');
  });
});
