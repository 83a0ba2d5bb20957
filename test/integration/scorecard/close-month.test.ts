import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../shared/core/dates.ts';
import { createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { demoDeps } from './snapshot-fixtures.ts';

describe('closing a month', () => {
  it('asks B to D for the reaction of that month, and takes one dated to its end', async () => {
    const { deps, ask } = await demoDeps();
    const month = '2026-06' as never;
    const before = await ask('scorecard.getMonthEnd', { month });
    expect(before.reactions.map(({ grade }) => grade)).not.toContain('A');
    expect(before.reactions).toHaveLength(9);
    const [first] = before.reactions;
    if (first === undefined) throw new Error('nobody is asked');
    deps.db.prepare("DELETE FROM assessments WHERE criterion = 'G0' AND client_id = ?").run(first.clientId);
    const open = await ask('scorecard.getMonthEnd', { month });
    expect(open.reactions[0]).toMatchObject({ level: null, reactedOn: null, formerLevel: null });
    const record = { clientId: first.clientId, criterion: 'G0', level: 'C', assessedOn: open.asOf } as const;
    await ask('assessments.record', record);
    expect((await ask('scorecard.getMonthEnd', { month })).reactions[0]).toMatchObject({
      level: 'C',
      reactedOn: '2026-06-30',
    });
    const next = addMonths(open.asOf, 1).slice(0, 7) as never;
    expect((await ask('scorecard.getMonthEnd', { month: next })).reactions[0]?.level).toBeNull();
  });

  it('knows which files reach the end of the month', async () => {
    const { ask } = await demoDeps();
    const june = await ask('scorecard.getMonthEnd', { month: '2026-06' as never });
    expect(june.imports.map(({ kind, isComplete, rowCount }) => [kind, isComplete, rowCount > 0])).toEqual([
      ['invoices', true, true],
      ['payments', true, true],
      ['time', true, true],
      ['tickets', false, false],
    ]);
    const empty = await createAsk(createTestDeps())('scorecard.getMonthEnd', {});
    expect(empty.imports.map(({ reachesOn, isComplete }) => [reachesOn, isComplete])).toEqual(
      Array.from({ length: 4 }, () => [null, false]),
    );
    expect(empty).toMatchObject({ month: '2026-06', snapshot: null, moves: [], missingFigures: 0 });
  });
});
