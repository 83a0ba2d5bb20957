import { describe, expect, test } from 'vitest';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

async function openDemo() {
  const ask = createAsk(createTestDeps());
  await ask('imports.loadDemo', {});
  const clients = (await ask('book.grade', {})).book.clients;
  return { ask, clients };
}

const unanswered = { asks: null, communicates: null, resists: null, isToldInWriting: null } as const;

describe('difficult or bad', () => {
  test('locks the exit path until the client was told in writing, and is undone', async () => {
    const { ask, clients } = await openDemo();
    const clientId = clients[0]?.clientId as never;
    expect(await ask('conduct.get', { clientId })).toEqual({ answers: [], exitPathLock: { kind: 'not-asked' } });
    await ask('conduct.record', { clientId, ...unanswered, asks: 'bad', isToldInWriting: false });
    const { answers, exitPathLock } = await ask('conduct.get', { clientId });
    expect(answers).toMatchObject([{ asks: 'bad', communicates: null, isToldInWriting: false }]);
    expect(exitPathLock).toMatchObject({ kind: 'never-told' });
    const act = await ask('conduct.record', { clientId, ...unanswered, isToldInWriting: true });
    expect((await ask('conduct.get', { clientId })).answers).toHaveLength(1);
    expect((await ask('conduct.get', { clientId })).exitPathLock).toEqual({ kind: 'open' });
    await ask('acts.undo', { actId: act.actId });
    expect((await ask('conduct.get', { clientId })).exitPathLock.kind).toBe('never-told');
  });
});

describe('the yearly list of the least fit', () => {
  test('stands beside the figures, and is undone', async () => {
    const { ask, clients } = await openDemo();
    const clientIds = clients.slice(0, 5).map(({ clientId }) => clientId);
    const act = await ask('gut.recordLeastFit', { answeredBy: 'Helper', clientIds });
    const [list] = await ask('gut.listLeastFit', {});
    expect(list).toMatchObject({ answeredBy: 'Helper' });
    const { both = [], onlyNamed = [], onlyData = [] } = list?.comparison ?? {};
    expect(both.length + onlyNamed.length).toBe(5);
    expect(onlyData.length).toBe(onlyNamed.length);
    await ask('acts.undo', { actId: act.actId });
    expect(await ask('gut.listLeastFit', {})).toEqual([]);
  });

  test('names clients that exist', async () => {
    const { ask } = await openDemo();
    const given = { answeredBy: 'Helper', clientIds: ['nobody' as never] };
    expect(await codeOf(ask('gut.recordLeastFit', given))).toBe('not-found');
  });
});

describe('a heavy week', () => {
  test('is noticed where more than a third of the book got C or D for caller-ID', async () => {
    const { ask, clients } = await openDemo();
    for (const { clientId } of clients) {
      await ask('assessments.record', { clientId, criterion: 'G0', level: 'A', assessedOn: '2026-06-29' as never });
    }
    for (const { clientId } of clients.slice(0, 4)) {
      await ask('assessments.record', { clientId, criterion: 'G0', level: 'D', assessedOn: '2026-06-30' as never });
    }
    expect((await ask('gut.getHeavyWeek', {}))?.heavyCount ?? 0).not.toBe(4);
    const fifth = clients[4]?.clientId as never;
    await ask('assessments.record', {
      clientId: fifth,
      criterion: 'G0',
      level: 'C',
      assessedOn: '2026-06-30' as never,
    });
    expect(await ask('gut.getHeavyWeek', {})).toMatchObject({ clientCount: 12, untilOn: '2026-07-14' });
  });
});
