import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

function open(ports: Parameters<typeof createTestDeps>[0] = {}) {
  const deps = createTestDeps({ today: '2026-06-15', ...ports });
  const ask = createAsk(deps);
  const keys = async () => (await ask('rhythm.listDue', {})).items.map(({ key }) => key);
  const undo = (act: { readonly actId: never | string }) => ask('acts.undo', { actId: act.actId as never });
  return { ...deps, deps, ask, keys, undo };
}

const promised = (clientId: ClientId, given: object = {}) => ({
  clientId,
  what: 'Send the offer',
  owner: 'operator' as const,
  dueOn: '2026-06-12' as never,
  documentId: null,
  ...given,
});

describe('promises', () => {
  test('come up when due, are kept, put off, and taken back', async () => {
    const { ask, keys, undo, db } = open();
    const clientId = rows.client(db, { name: 'Bakery' });
    const { id } = await ask('promises.add', promised(clientId));
    const key = `promise:${id}`;
    expect(await keys()).toEqual([key]);
    const done = await ask('rhythm.finish', { key });
    expect(await keys()).toEqual([]);
    expect(await ask('promises.list', { clientId })).toMatchObject([{ doneOn: '2026-06-15' }]);
    await undo(done);
    expect(await keys()).toEqual([key]);
    await ask('rhythm.putOff', { key, untilOn: '2026-06-20' as never });
    expect((await ask('rhythm.listDue', {})).items).toMatchObject([
      { key, dueOn: '2026-06-20', what: 'Send the offer' },
    ]);
    await ask('promises.delete', { promiseId: id });
    expect(await keys()).toEqual([]);
    expect(await codeOf(ask('rhythm.finish', { key }))).toBe('not-found');
  });

  test('go with their client, come back with it, and follow it into another', async () => {
    const { ask, keys, undo, db } = open();
    const [one, other] = [rows.client(db, { name: 'One' }), rows.client(db, { name: 'Other' })];
    const { id } = await ask('promises.add', promised(one));
    await ask('rhythm.putOff', { key: `promise:${id}`, untilOn: '2026-06-16' as never });
    const gone = await ask('clients.delete', { clientId: one });
    expect(await keys()).toEqual([]);
    await undo(gone);
    expect(await keys()).toHaveLength(1);
    const merged = await ask('clients.merge', { keptId: other, mergedId: one });
    expect(await ask('promises.list', { clientId: other })).toHaveLength(1);
    await undo(merged);
    expect(await ask('promises.list', { clientId: one })).toHaveLength(1);
    await ask('clients.archive', { clientId: one });
    expect(await keys()).toEqual([]);
  });

  test('name a client that is there and a later day', async () => {
    const { ask, db } = open();
    expect(await codeOf(ask('promises.add', promised('nobody' as ClientId)))).toBe('not-found');
    const { id } = await ask('promises.add', promised(rows.client(db)));
    const putOff = ask('rhythm.putOff', { key: `promise:${id}`, untilOn: '2026-06-15' as never });
    expect(await codeOf(putOff)).toBe('bad-arguments');
  });
});

describe('what follows from the store', () => {
  test('meetings by the sheets, the next date of the latest one among them', async () => {
    const { ask, keys, db, undo } = open();
    const clientId = rows.client(db);
    const sheet = await ask('documents.start', { clientId, kind: 'meeting', variant: null });
    const answers = { meetingOn: '2026-06-10', nextOn: '2026-06-30' };
    await ask('documents.saveAnswers', { documentId: sheet.id, answers });
    const [held, next] = [`meeting:${sheet.id}:2026-06-10`, `meeting:${sheet.id}:2026-06-30`];
    expect(await keys()).toEqual([held, next]);
    const act = await ask('rhythm.finish', { key: held });
    expect(act.label).toContain('done');
    expect(await keys()).toEqual([next]);
    await undo(act);
    expect(await keys()).toEqual([held, next]);
    const second = await ask('documents.start', { clientId, kind: 'meeting', variant: null });
    await ask('documents.saveAnswers', { documentId: second.id, answers: { meetingOn: '2026-07-02' } });
    expect(await keys()).toEqual([held, `meeting:${second.id}:2026-07-02`]);
  });

  test('deadlines by the agreement, gaps by the figures, flags by their dates', async () => {
    const { ask, keys, db } = open();
    const clientId = rows.client(db, {
      name: 'Hotel',
      contract_kind: 'managed',
      notice_period: 1,
      notice_unit: 'months',
      contract_end_rule: 'term',
      contract_fixed_end_on: '2026-07-31',
    });
    rows.invoice(db, clientId, { issued_on: '2026-05-01', pass_through_minor: 0, currency: 'EUR' });
    rows.flag(db, clientId, 'DB5', '2026-01-10', { id: 'flag-1', review_on: '2026-06-14' });
    expect(await keys()).toEqual([
      'flag-review:flag-1',
      `notice:${clientId}:2026-07-31`,
      `term-end:${clientId}:2026-07-31`,
      'gap:not-graded',
      'gap:hours-unknown',
      'gap:due-dates-unknown',
    ]);
    await ask('rhythm.putOff', { key: 'flag-review:flag-1', untilOn: '2026-09-01' as never });
    expect((await ask('flags.list', { clientId }))[0]?.reviewOn).toBe('2026-09-01');
    expect(await codeOf(ask('rhythm.finish', { key: 'gap:hours-unknown' }))).toBe('bad-arguments');
  });

  test('prospects and clients that left are in no rhythm', async () => {
    const { keys, db } = open();
    for (const standing of ['prospect', 'closed']) {
      rows.client(db, { standing, contract_kind: 'managed', contract_fixed_end_on: '2026-07-31' });
    }
    expect(await keys()).toEqual([]);
  });

  test('the demo book asks for three reviews at most', async () => {
    const { ask } = open({ today: '2026-11-10' });
    await ask('imports.loadDemo', {});
    const { items } = await ask('rhythm.listDue', {});
    expect(items.filter(({ kind }) => kind === 'review')).toHaveLength(3);
  });
});

describe('the calendar file', () => {
  test('names clients and matters, nothing that was judged', async () => {
    const path = join(tempFolder(), 'due.ics');
    const { ask, db } = open({ ports: { pickFile: answeredDialogs({ toSave: path }) } });
    const clientId = rows.client(db, { name: 'Bakery; Sons', contract_kind: 'managed', notice_period: 30 });
    rows.flag(db, clientId, 'DB5', '2026-01-10', { review_on: '2026-06-14' });
    await ask('promises.add', promised(clientId, { dueOn: '2026-12-01' }));
    await ask('promises.add', promised(clientId, { dueOn: '2026-06-14', what: 'Long overdue' }));
    expect(await ask('rhythm.exportCalendar', {})).toEqual({ eventCount: 1 });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('SUMMARY:Bakery\\; Sons: Send the offer\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  test('is not written where the dialog was closed', async () => {
    const { ask } = open();
    expect(await ask('rhythm.exportCalendar', {})).toBeNull();
  });
});
