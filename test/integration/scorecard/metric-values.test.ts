import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { demoDeps, idOf, today } from './snapshot-fixtures.ts';

describe('monthly figures that are typed in', () => {
  const may = '2026-05' as never;

  it('are one act that is undone whole', async () => {
    const { deps, ask } = await demoDeps();
    const [one, other] = [idOf(deps, 'Hotel Seeblick'), idOf(deps, 'Bottega Verdefiore')];
    const cell = async (clientId: ClientId, metric: string) => {
      const grid = await ask('scorecard.listGrid', { month: may });
      return grid.rows.find((row) => row.clientId === clientId)?.cells[grid.metrics.indexOf(metric as never)];
    };
    await ask('settings.update', { scorecardMetrics: ['m05'] });
    expect(await cell(one, 'm05')).toMatchObject({ value: null, source: 'unknown', derived: { why: 'not-entered' } });
    const derived = (await cell(one, 'm10'))?.value;
    const act = await ask('scorecard.recordValues', {
      values: [
        { clientId: one, metric: 'm05', month: may, value: 2 },
        { clientId: other, metric: 'm05', month: may, value: 0 },
        { clientId: one, metric: 'm10', month: may, value: 90 },
      ],
    });
    expect(act.label).toBe('3 monthly figures recorded');
    expect(await cell(one, 'm05')).toMatchObject({ value: 2, source: 'entered', entered: { on: today } });
    expect(await cell(other, 'm05')).toMatchObject({ value: 0, state: 'fine' });
    expect(await cell(one, 'm10')).toMatchObject({ value: 90, derived: { kind: 'known', value: derived } });
    await ask('scorecard.recordValues', { values: [{ clientId: one, metric: 'm10', month: may, value: null }] });
    expect((await cell(one, 'm10'))?.value).toBe(derived);
    await expect(ask('acts.undo', { actId: act.actId })).rejects.toThrow('can not be undone');
  });

  it('go with a client that is deleted or merged, and come back', async () => {
    const { deps, ask } = await demoDeps();
    const [kept, merged] = [idOf(deps, 'Hotel Seeblick'), idOf(deps, 'Bottega Verdefiore')];
    const count = () => deps.db.prepare('SELECT client_id, value FROM metric_values ORDER BY client_id').all();
    await ask('scorecard.recordValues', {
      values: [
        { clientId: merged, metric: 'm05', month: may, value: 2 },
        { clientId: merged, metric: 'm16', month: may, value: 4 },
        { clientId: kept, metric: 'm16', month: may, value: 3 },
      ],
    });
    const before = count();
    const merge = await ask('clients.merge', { keptId: kept, mergedId: merged });
    expect(
      deps.db.prepare('SELECT metric, value FROM metric_values WHERE client_id = ? ORDER BY metric').all(kept),
    ).toEqual([
      { metric: 'm05', value: 2 },
      { metric: 'm16', value: 3 },
    ]);
    await ask('acts.undo', { actId: merge.actId });
    expect(count()).toEqual(before);
    const gone = await ask('clients.delete', { clientId: merged });
    expect(count()).toHaveLength(1);
    await ask('acts.undo', { actId: gone.actId });
    expect(count()).toEqual(before);
  });

  it('are refused for what is computed from others', async () => {
    const { deps, ask } = await demoDeps();
    const clientId = idOf(deps, 'Hotel Seeblick');
    await expect(
      ask('scorecard.recordValues', { values: [{ clientId, metric: 'm08', month: may, value: 50 }] }),
    ).rejects.toThrow('computed from others');
  });
});

describe('what was logged as evidence', () => {
  it('is counted in the scorecard of its month', async () => {
    const { deps, ask } = await demoDeps();
    const clientId = idOf(deps, 'Hotel Seeblick');
    const month = '2026-05' as never;
    const on = toCalendarDate('2026-05-12');
    await ask('settings.update', { scorecardMetrics: ['m05'] });
    const read = async (metric: string) => {
      const grid = await ask('scorecard.listGrid', { month });
      return grid.rows.find((row) => row.clientId === clientId)?.cells[grid.metrics.indexOf(metric as never)];
    };
    expect(await read('m11open')).toMatchObject({ value: null, source: 'unknown' });
    const course = { isInWriting: true, weight: 2, answer: null, answeredOn: null, dueOn: null, doneOn: null } as const;
    await ask('evidence.record', {
      kind: 'recommendation',
      clientId,
      on,
      text: 'Second factor',
      status: 'open',
      ...course,
    });
    await ask('evidence.record', {
      kind: 'incident',
      clientId,
      on,
      text: 'Invoice 7 is disputed.',
      incidentKind: 'disputed-invoice',
      contactId: null,
      invoiceNumber: null,
    });
    expect(await read('m11open')).toMatchObject({ value: 1, source: 'derived' });
    expect(await read('m05')).toMatchObject({ value: 1, source: 'derived' });
  });
});
