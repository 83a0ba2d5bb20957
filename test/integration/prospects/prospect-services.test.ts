import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { findLeaks, readAll } from '../../helpers/documents/find-leaks.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

async function open() {
  const deps = createTestDeps();
  const ask = createAsk(deps);
  const prospect = await ask('clients.add', { name: 'Studio Vela', standing: 'prospect', seats: 6 });
  return { ask, clientId: prospect.id, db: deps.db };
}

const answers = { payment: 'fits', manner: 'fits', size: 'partly' } as const;

describe('a prospect', () => {
  test('is screened, and every answer can be taken back', async () => {
    const { ask, clientId } = await open();
    expect(await ask('prospects.list', {})).toMatchObject([{ answers: {}, screenedOn: null, outcome: null }]);
    await ask('prospects.screen', { clientId, answers: { payment: 'fits' } });
    const act = await ask('prospects.screen', { clientId, answers });
    expect(await ask('prospects.get', { clientId })).toMatchObject({ answers, screenedOn: '2026-06-30' });
    await ask('acts.undo', { actId: act.actId });
    expect((await ask('prospects.get', { clientId })).answers).toEqual({ payment: 'fits' });
  });

  test('keeps the other answers when one is given or taken back', async () => {
    const { ask, clientId } = await open();
    await ask('prospects.screen', { clientId, answers: { payment: 'fits' } });
    await ask('prospects.screen', { clientId, answers: { manner: 'fits' } });
    await ask('prospects.screen', { clientId, answers: { payment: null, size: 'partly' } });
    expect((await ask('prospects.get', { clientId })).answers).toEqual({ manner: 'fits', size: 'partly' });
  });

  test('becomes a client with its conditions as promises, in one act', async () => {
    const { ask, clientId } = await open();
    await ask('prospects.screen', { clientId, answers });
    const tasks = [{ what: 'Have the payment agreement signed', dueOn: '2026-07-14' as never }];
    const act = await ask('prospects.take', { clientId, tasks });
    expect(await ask('clients.get', { clientId })).toMatchObject({ standing: 'active', sinceOn: '2026-06-30' });
    expect(await ask('promises.list', { clientId })).toMatchObject([{ ...tasks[0], owner: 'operator' }]);
    expect(await ask('prospects.list', {})).toEqual([]);
    expect(await codeOf(ask('prospects.get', { clientId }))).toBe('not-found');
    await ask('acts.undo', { actId: act.actId });
    expect(await ask('promises.list', { clientId })).toEqual([]);
    expect(await ask('prospects.list', {})).toMatchObject([{ answers, outcome: null }]);
  });

  test('is declined out of every list, and taken back', async () => {
    const { ask, clientId } = await open();
    await ask('prospects.decline', { clientId });
    expect(await ask('clients.list', { includeArchived: false })).toEqual([]);
    expect(await ask('prospects.list', {})).toMatchObject([{ outcome: 'declined', decidedOn: '2026-06-30' }]);
    await ask('prospects.reopen', { clientId });
    expect(await ask('prospects.list', {})).toMatchObject([{ outcome: null, decidedOn: null }]);
    expect(await ask('clients.list', { includeArchived: false })).toHaveLength(1);
  });

  test('counts in no figure', async () => {
    const { ask, clientId } = await open();
    await ask('assessments.record', { clientId, criterion: 'R1', level: 'A' });
    expect((await ask('book.grade', {})).book.clients).toEqual([]);
    expect((await ask('simulation.readBasis', {})).clients).toEqual([]);
  });

  test('goes with its screen, and comes back with it', async () => {
    const { ask, clientId } = await open();
    await ask('prospects.screen', { clientId, answers });
    const act = await ask('clients.delete', { clientId });
    expect(await ask('prospects.list', {})).toEqual([]);
    await ask('acts.undo', { actId: act.actId });
    expect(await ask('prospects.list', {})).toMatchObject([{ answers }]);
  });
});

describe('the ideal client', () => {
  test('is drawn from those graded A, changed, and drawn again', async () => {
    const { ask } = await open();
    expect(await ask('prospects.getIdeal', {})).toMatchObject({ drawn: null, aCount: 0, stored: null });
    await ask('clients.delete', { clientId: (await ask('prospects.list', {}))[0]?.client.id as never });
    await ask('imports.loadDemo', {});
    const { drawn, stored, aCount, currency } = await ask('prospects.getIdeal', {});
    expect([aCount, currency, stored]).toEqual([3, 'EUR', null]);
    expect(drawn?.names).toHaveLength(3);
    expect(drawn?.traits.seats.from).toBeGreaterThan(0);
    const traits = { ...drawn?.traits, contracts: [], words: 'Asks before it buys' } as never;
    const act = await ask('prospects.saveIdeal', { traits });
    expect((await ask('prospects.getIdeal', {})).stored?.words).toBe('Asks before it buys');
    await ask('prospects.saveIdeal', { traits: null });
    expect((await ask('prospects.getIdeal', {})).stored).toBeNull();
    expect(await codeOf(ask('acts.undo', { actId: act.actId }))).toBe('undo-not-possible');
  });
});

describe('an answer to an enquiry', () => {
  test('is produced, sent and kept, and holds nothing of the screen', async () => {
    const folder = tempFolder();
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ folder }) } });
    const ask = createAsk(deps);
    const operator = {
      name: 'Winter IT',
      person: 'Robin Winter',
      address: 'Via Roma 8',
      city: 'Bolzano',
      country: 'IT',
    };
    await ask('settings.update', { operator });
    const { id: clientId } = await ask('clients.add', {
      name: 'Studio Vela',
      standing: 'prospect',
      address: 'Via Nuova 1',
      city: 'Trento',
      note: 'quokkanote',
    });
    await ask('prospects.screen', { clientId, answers: { manner: 'against', payment: 'against' } });
    const { id: documentId } = await ask('documents.start', { clientId, kind: 'decline', variant: null });
    await ask('documents.produce', { documentId, format: 'html' });
    await ask('documents.produce', { documentId, format: 'docx' });
    const names = readdirSync(folder);
    expect(names).toHaveLength(2);
    expect(findLeaks(folder, ['quokkanote', 'contempt', 'stop sign', 'prospect', 'against'])).toEqual([]);
    for (const name of names) expect(readAll(folder, name)).toContain('will not be taking it on');
    await ask('documents.markSent', { documentId, sentOn: '2026-06-30' as never });
    await ask('prospects.decline', { clientId });
    expect(await ask('documents.list', { clientId })).toMatchObject([{ kind: 'decline', status: 'sent' }]);
  });

  test('is not produced with a gap, nor with words about the reader', async () => {
    const { ask, clientId } = await open();
    const { id: documentId } = await ask('documents.start', { clientId, kind: 'decline', variant: null });
    expect(await codeOf(ask('documents.produce', { documentId, format: 'html' }))).toBe('document-incomplete');
    const preview = await ask('documents.preview', {
      documentId,
      answers: {},
      edits: { decision: 'You are a grade D client and always pay late!' },
    });
    expect(preview.findings.some(({ severity, part }) => severity === 'block' && part === 'decision')).toBe(true);
  });
});
