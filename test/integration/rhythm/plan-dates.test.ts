import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { PlanStepKind } from '../../../shared/rhythm/due-item.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

function open() {
  const path = join(tempFolder(), 'dates.ics');
  const deps = createTestDeps({ today: '2026-06-15', ports: { pickFile: answeredDialogs({ toSave: path }) } });
  const ask = createAsk(deps);
  const [bakery, hotel] = [rows.client(deps.db, { name: 'Bakery' }), rows.client(deps.db, { name: 'Hotel' })];
  const write = (...dates: readonly (readonly [ClientId, PlanStepKind, string])[]) =>
    ask('rhythm.writePlanDates', {
      dates: dates.map(([clientId, step, on]) => ({ clientId, step, on: on as CalendarDate })),
    });
  const standing = async () =>
    (await ask('rhythm.listPlanDates', {})).map(({ clientId, step, on }) => [clientId, step, on]);
  return { ask, bakery, hotel, write, standing, path };
}

describe('dates of a plan of partings', () => {
  test('come up on the page of the day and lead back to the plan', async () => {
    const { ask, bakery, write } = open();
    await write([bakery, 'notice', '2026-07-01'], [bakery, 'end', '2026-08-31']);
    expect((await ask('rhythm.listDue', {})).items).toMatchObject([
      {
        kind: 'promise',
        client: { name: 'Bakery' },
        dueOn: '2026-07-01',
        owner: 'operator',
        planStep: 'notice',
        what: 'Agreement, last day to give notice',
      },
    ]);
  });

  test('go into the calendar file in words that judge nobody', async () => {
    const { ask, bakery, write, path } = open();
    await write([bakery, 'notice', '2026-07-01'], [bakery, 'end', '2026-08-31']);
    expect(await ask('rhythm.exportCalendar', {})).toEqual({ eventCount: 2 });
    const lines = readFileSync(path, 'utf8').split('\r\n');
    expect(lines.filter((line) => /^(SUMMARY|DTSTART)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20260701',
      'SUMMARY:Bakery: Agreement\\, last day to give notice',
      'DTSTART;VALUE=DATE:20260831',
      'SUMMARY:Bakery: Agreement\\, period ends',
    ]);
  });

  test('written twice stand once; a changed plan takes their place; one undo brings all of them back', async () => {
    const { ask, bakery, hotel, write, standing } = open();
    const first = [
      [bakery, 'notice', '2026-07-01'],
      [bakery, 'end', '2026-08-31'],
    ] as const;
    await write(...first);
    expect(await write(...first)).toBeNull();
    expect(await standing()).toEqual(first);
    const second = [
      [bakery, 'notice', '2026-07-01'],
      [bakery, 'end', '2026-09-30'],
      [hotel, 'notice', '2026-10-01'],
    ] as const;
    const act = await write(...second);
    expect(await standing()).toEqual(second);
    await ask('acts.undo', { actId: act?.actId as never });
    expect(await standing()).toEqual(first);
    await write();
    expect(await standing()).toEqual([]);
  });

  test('leave promises written by hand, and what was done, alone', async () => {
    const { ask, bakery, write } = open();
    const byHand = { clientId: bakery, what: 'Call', owner: 'operator' as const, documentId: null };
    await ask('promises.add', { ...byHand, dueOn: '2026-07-01' as CalendarDate });
    await write([bakery, 'notice', '2026-07-01'], [bakery, 'end', '2026-08-31']);
    const [notice] = await ask('rhythm.listPlanDates', {});
    await ask('rhythm.finish', { key: `promise:${notice?.promiseId}` });
    await write();
    expect(await ask('promises.list', { clientId: bakery })).toMatchObject([
      { what: 'Call', planStep: null, doneOn: null },
      { planStep: 'notice', doneOn: '2026-06-15' },
    ]);
  });

  test('are refused whole where a client is not there', async () => {
    const { bakery, write, standing } = open();
    const nobody = write([bakery, 'notice', '2026-07-01'], ['nobody' as ClientId, 'end', '2026-08-31']);
    expect(await codeOf(nobody)).toBe('not-found');
    expect(await standing()).toEqual([]);
  });
});

test('a plan begins in the month to come, whatever day the figures end on', async () => {
  const { ask } = open();
  await ask('settings.update', { asOf: '2025-12-31' as CalendarDate });
  expect((await ask('simulation.readBasis', {})).planFrom).toBe('2026-07');
  await ask('settings.update', { asOf: '2026-09-30' as CalendarDate });
  expect((await ask('simulation.readBasis', {})).planFrom).toBe('2026-10');
});
