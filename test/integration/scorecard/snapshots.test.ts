import { describe, expect, it, vi } from 'vitest';
import { connectForWriting } from '../../../electron/db/connection.ts';
import { forgetOldActs } from '../../../electron/services/acts/undo-act.ts';
import { beginMove } from '../../../electron/services/imports/long/store-gate.ts';
import {
  takeMissedSnapshots,
  takeMissedSnapshotsLater,
} from '../../../electron/services/snapshots/take-missed-snapshots.ts';
import { takeSnapshot } from '../../../electron/services/snapshots/take-snapshot.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { createAsk } from '../../helpers/ask.ts';
import { fixedClock, testKey } from '../../helpers/fixed-ports.ts';
import { runWinnow, runWinnowJson } from '../../helpers/run-winnow.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { rows } from '../../helpers/store-rows.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { demoDeps, idOf } from './snapshot-fixtures.ts';

function readAll({ db }: TestDeps): unknown {
  return [
    db.prepare('SELECT * FROM snapshots ORDER BY id').all(),
    db.prepare('SELECT * FROM snapshot_clients ORDER BY snapshot_id, client_id').all(),
  ];
}

describe('the snapshots of month ends', () => {
  it('are made for each month end missed, once', async () => {
    const { deps } = await demoDeps();
    const taken = takeMissedSnapshots(deps);
    expect(taken.map(({ asOf }) => asOf).at(0)).toBe('2025-07-31');
    expect(taken.map(({ asOf }) => asOf).at(-1)).toBe('2026-06-30');
    expect(taken).toHaveLength(12);
    expect(deps.announced).toContain('snapshots');
    expect(takeMissedSnapshots(deps)).toEqual([]);
  });

  it('that meet an import being written are made after it', async () => {
    const { deps } = await demoDeps();
    const count = deps.db.prepare('SELECT COUNT(*) FROM snapshots').pluck();
    const failures: unknown[] = [];
    const other = connectForWriting(deps.db.name, testKey);
    const endMove = beginMove(deps.db);
    other.exec('BEGIN IMMEDIATE');
    takeMissedSnapshotsLater(deps, 0, (error) => failures.push(error));
    await new Promise((done) => setTimeout(done, 100));
    expect({ failures, made: count.get() }).toEqual({ failures: [], made: 0 });
    other.exec('ROLLBACK');
    other.close();
    endMove();
    await vi.waitFor(() => expect(count.get()).toBe(12), { timeout: 5000 });
    expect(failures).toEqual([]);
  });

  it('wait while the first steps are under way', async () => {
    const { deps, ask } = await demoDeps();
    const steps = { bestClientIds: [], leastFitClientIds: [] };
    await ask('settings.update', { firstSteps: { step: 'hours', ...steps } });
    expect(takeMissedSnapshots(deps)).toEqual([]);
    await ask('settings.update', { firstSteps: { step: 'done', ...steps } });
    expect((await ask('scorecard.getPortfolio', {})).missedCount).toBe(12);
    expect(await ask('scorecard.takeMissed', {})).toEqual({ count: 12 });
  });

  it('stay as they are whatever changes afterwards', async () => {
    const { deps, ask } = await demoDeps();
    takeMissedSnapshots(deps);
    takeSnapshot(deps);
    const before = readAll(deps);
    const hotel = idOf(deps, 'Hotel Seeblick');
    const notary = idOf(deps, 'Notaio Bellomonte');
    rows.invoice(deps.db, hotel, { issued_on: '2026-03-03', amount_minor: 900_000 });
    rows.time(deps.db, hotel, '2026-03-04', 6000);
    await ask('settings.update', { internalCostPerHour: 60, targetRatePerHour: 120, preset: 'sanity-first' });
    await ask('assessments.record', {
      clientId: hotel,
      criterion: 'R5',
      level: 'D',
      assessedOn: toCalendarDate('2026-02-02'),
    });
    await ask('clients.merge', { keptId: hotel, mergedId: notary });
    await ask('clients.delete', { clientId: idOf(deps, 'Farbklang Agentur') });
    await ask('clients.archive', { clientId: idOf(deps, 'Autohaus Rennfeld') });
    await ask('scorecard.recordValues', {
      values: [{ clientId: hotel, metric: 'm10', month: '2026-03' as never, value: 1 }],
    });
    expect(readAll(deps)).toEqual(before);
    expect((await ask('scorecard.getPortfolio', {})).months).toHaveLength(12);
  });

  it('can not be rewritten, not even by a statement', async () => {
    const { deps } = await demoDeps();
    takeSnapshot(deps);
    expect(() => deps.db.prepare("UPDATE snapshots SET model = '{}'").run()).toThrow('never rewritten');
    const set = (what: string) => () => deps.db.prepare(`UPDATE snapshot_clients SET ${what}`).run();
    expect(set('grade = NULL')).toThrow('never rewritten');
    expect(set("client_name = 'Another'")).toThrow('never rewritten');
    for (const column of ['facts', 'result', 'published', 'metrics'])
      expect(set(`client_name = '', ${column} = '{}'`)).toThrow('never rewritten');
  });

  it('freeze a name once and no reason of an exemption', async () => {
    const { deps, ask } = await demoDeps();
    const clientId = idOf(deps, 'Hotel Seeblick');
    const sizeExemption = { kind: 'personal', reason: 'Sister of Mara' } as const;
    await ask('clients.update', { clientId, change: { sizeExemption } });
    takeMissedSnapshots(deps);
    const text = JSON.stringify(
      deps.db.prepare('SELECT book, facts, result FROM snapshots JOIN snapshot_clients ON id = snapshot_id').all(),
    );
    expect(text).not.toContain('Sister of Mara');
    expect(text).not.toContain('Hotel Seeblick');
    expect(text).toContain('personal');
  });

  it('forget the name of a deleted client when it can not come back, and nothing else', async () => {
    const { deps, ask } = await demoDeps();
    takeMissedSnapshots(deps);
    const hotel = idOf(deps, 'Hotel Seeblick');
    const namesOf = () =>
      deps.db.prepare('SELECT DISTINCT client_name FROM snapshot_clients WHERE client_id = ?').pluck().all(hotel);
    const figures = () => deps.db.prepare('SELECT facts, result, published, grade FROM snapshot_clients').all();
    const before = figures();
    await ask('clients.delete', { clientId: hotel });
    takeSnapshot(deps, { asOf: toCalendarDate('2026-06-30'), cause: 'month-end' });
    forgetOldActs(deps);
    expect(namesOf()).toEqual(['Hotel Seeblick']);
    const later = { ...deps.ports, clock: fixedClock('2026-09-01') };
    forgetOldActs(Object.assign(Object.create(deps), { ports: later }));
    expect(namesOf()).toEqual(['']);
    expect(figures().slice(0, before.length)).toHaveLength(before.length);
    expect(figures()).toEqual(expect.arrayContaining(before));
    expect(deps.db.prepare("SELECT COUNT(*) FROM snapshot_clients WHERE client_name = ''").pluck().get()).toBe(12);
    const gone = (await ask('scorecard.getPortfolio', {})).months.at(-1)?.moves.find(({ kind }) => kind === 'gone');
    expect(gone).toMatchObject({ clientId: hotel, name: 'Deleted client' });
  });

  it('are told beside what the model of today makes of the same facts', async () => {
    const { deps, ask } = await demoDeps();
    takeMissedSnapshots(deps);
    const frozen = await ask('scorecard.getPortfolio', {});
    expect(frozen.isRecomputedDifferent).toBe(false);
    await ask('settings.update', { targetRatePerHour: 300 });
    const later = await ask('scorecard.getPortfolio', {});
    expect(later.isRecomputedDifferent).toBe(true);
    expect(later.months.map(({ counts }) => counts)).toEqual(frozen.months.map(({ counts }) => counts));
    expect(later.months.at(-1)?.recomputed).not.toEqual(later.months.at(-1)?.counts);
  });

  it('hold a band for a month, and not over a change of the model', async () => {
    const make = async (isOtherModel: boolean) => {
      const deps = createTestDeps({ today: '2026-07-20' });
      const ask = createAsk(deps);
      await ask('settings.update', { currency: 'EUR' as CurrencyCode, internalCostPerHour: 35, targetRatePerHour: 75 });
      const client = rows.client(deps.db);
      for (const criterion of ['F1', 'F2', 'F3', 'F4', 'F5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6']) {
        rows.assessment(deps.db, client, '2026-01-10', criterion, 'B', { is_pinned: 1 });
      }
      rows.invoice(deps.db, client, { issued_on: '2026-05-15', amount_minor: 5_000_000, pass_through_minor: 0 });
      rows.time(deps.db, client, '2026-05-20', 600);
      const at = (asOf: string) => takeSnapshot(deps, { asOf: toCalendarDate(asOf), cause: 'month-end' });
      at('2026-05-31');
      // R falls from 70 to 58: two points below its band.
      for (const criterion of ['R1', 'R2', 'R3']) {
        rows.assessment(deps.db, client, '2026-06-10', criterion, 'C', { is_pinned: 1 });
      }
      if (isOtherModel) await ask('settings.update', { preset: 'security-first' });
      at('2026-06-30');
      const timeline = await ask('scorecard.getTimeline', { clientId: client, monthCount: 3 });
      return timeline.grades.map(({ grade, held }) => `${grade}${held.join('')}`);
    };
    expect(await make(false)).toEqual(['B', 'BR']);
    expect(await make(true)).toEqual(['B', 'C']);
  });

  it('of one month end may be several, of which the last one counts', async () => {
    const { deps, ask } = await demoDeps();
    takeMissedSnapshots(deps);
    const month = '2026-06' as never;
    const before = await ask('scorecard.getMonthEnd', { month });
    expect(before).toMatchObject({ isOver: true, snapshot: { isOutdated: false } });
    await ask('scorecard.closeMonth', { month });
    expect(deps.db.prepare("SELECT COUNT(*) FROM snapshots WHERE as_of = '2026-06-30'").pluck().get()).toBe(2);
    expect((await ask('scorecard.getPortfolio', {})).months).toHaveLength(12);
    await expect(ask('scorecard.closeMonth', { month: '2026-07' as never })).rejects.toThrow('not over');
  });

  it('say who moved and why', async () => {
    const { deps, ask } = await demoDeps();
    takeMissedSnapshots(deps);
    const { months, declined, improved } = await ask('scorecard.getPortfolio', {});
    const moves = months.flatMap(({ moves: of }) => of);
    expect(moves.length).toBeGreaterThan(0);
    for (const { kind, move } of moves) {
      expect(kind).toBe('moved');
      expect(move?.from).not.toBe(move?.to);
      expect(move?.reasons.length).toBeGreaterThan(0);
    }
    expect([declined.length, improved.length]).not.toContain(0);
    for (const { points } of declined) expect(points).toBeLessThan(0);
    for (const { points } of improved) expect(points).toBeGreaterThan(0);
  });
});

describe('winnow snapshot', () => {
  it('freezes the book of a day and says how many clients', async () => {
    const home = tempFolder();
    await runWinnow(home, ['set', 'currency=EUR', '--data', 'data']);
    const { code, json } = await runWinnowJson(home, ['snapshot', '--as-of', '2026-05-15', '--data', 'data']);
    expect({ code, json }).toMatchObject({ code: 0, json: { asOf: '2026-05-15', clients: 0, cause: 'on-demand' } });
    const monthEnd = await runWinnowJson(home, ['snapshot', '--as-of', '2026-05-31', '--data', 'data']);
    expect(monthEnd.json).toMatchObject({ cause: 'month-end' });
    const odd = await runWinnowJson(home, ['snapshot', '--as-of', 'May', '--data', 'data']);
    expect(odd).toMatchObject({ code: 1, json: { error: { code: 'bad-arguments' } } });
  });
});
