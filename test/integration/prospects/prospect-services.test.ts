import { describe, expect, test } from 'vitest';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

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
