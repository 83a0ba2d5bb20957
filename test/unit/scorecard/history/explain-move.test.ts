import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../../shared/core/dates.ts';
import type { ClientId } from '../../../../shared/core/ids.ts';
import { explainMove, type FrozenClient } from '../../../../shared/scorecard/history/explain-move.ts';
import { findClientTrends, findDrifts, type IndexPoint } from '../../../../shared/scorecard/history/find-drifts.ts';
import { plainGrade } from '../../../../shared/scorecard/history/publish-grade.ts';
import { buildDefaultModel } from '../../../../shared/scoring/default-model.ts';
import { gradeBook } from '../../../../shared/scoring/grade-book.ts';
import type { Level } from '../../../../shared/scoring/level.ts';
import { buildFacts } from '../../scoring/build-facts.ts';

const asOf = toCalendarDate('2026-06-30');
const model = buildDefaultModel('balanced');
const rates = { internalCostPerHourMinor: 3500, targetRatePerHourMinor: 7500, adminHoursPerClientMonth: 0 };

type Levels = Readonly<Record<string, Level>>;
const allB: Levels = Object.fromEntries(
  ['F1', 'F2', 'F3', 'F4', 'F5', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6'].map((id) => [id, 'B']),
);

/** A client graded from levels alone. */
function frozen(levels: Levels, given: Parameters<typeof buildFacts>[0] = {}): FrozenClient {
  const assessments = Object.fromEntries(
    Object.entries(levels).map(([id, level]) => [id, { level, nudge: 0, isPinned: true, assessedOn: asOf }]),
  );
  const [result] = gradeBook([buildFacts({ assessments, ...given })], rates, model, asOf).clients;
  if (result === undefined) throw new Error('nobody was graded');
  return { result, published: plainGrade(result) };
}

describe('why a grade moved', () => {
  it('is nothing where it stayed', () => {
    expect(explainMove(frozen(allB), frozen({ ...allB, R2: 'C' }), false)).toBeNull();
  });

  it('names the criteria that moved the axis, the weightiest first, in the direction of the grade', () => {
    const after = frozen({ ...allB, R1: 'D', R3: 'D', R6: 'A', F5: 'D' });
    expect(explainMove(frozen(allB), after, false)).toMatchObject({
      from: 'B',
      to: 'C',
      direction: 1,
      reasons: [
        { kind: 'criterion', criterion: 'R1', fromLevel: 'B', toLevel: 'D' },
        { kind: 'criterion', criterion: 'R3' },
      ],
    });
    expect(explainMove(after, frozen(allB), false)).toMatchObject({ from: 'C', to: 'B', direction: -1 });
  });

  it('names a deal-breaker that came and one that went', () => {
    const flag = {
      kind: 'DB1',
      happenedOn: asOf,
      expiresOn: toCalendarDate('2027-06-30'),
      isEscalated: false,
    } as const;
    const capped = frozen(allB, { flags: [flag] });
    expect(explainMove(frozen(allB), capped, false)?.reasons).toEqual([{ kind: 'cap', flag: 'DB1', isNew: true }]);
    expect(explainMove(capped, frozen(allB), false)?.reasons).toEqual([{ kind: 'cap', flag: 'DB1', isNew: false }]);
  });

  it('begins with another model and with a band that was let go', () => {
    const [before, after] = [frozen(allB), frozen({ ...allB, R1: 'D', R3: 'D' })];
    expect(explainMove(before, after, true)?.reasons[0]).toEqual({ kind: 'model' });
    const held: FrozenClient = { ...after, published: { ...before.published, held: ['R'] } };
    expect(explainMove(held, after, false)?.reasons).toEqual([{ kind: 'released', axis: 'R' }]);
  });

  it('has no direction where a grade appears', () => {
    const unpaid = frozen({ F1: 'B' }, { lateness: { invoiceCount: 0, daysTotal: 0 } });
    expect(explainMove(unpaid, frozen(allB), false)).toMatchObject({ from: null, to: 'B', direction: 0 });
  });
});

describe('who declined and improved most', () => {
  const ends = (series: Readonly<Record<string, readonly (number | null)[]>>, count: number) =>
    Array.from({ length: count }, (_, at): IndexPoint[] =>
      Object.entries(series).map(([name, values]) => {
        return { clientId: name as ClientId, name, grade: 'B', index: values[at] ?? null };
      }),
    );

  it('is told by the index over three month ends, the largest fall first', () => {
    const series = {
      down: [70, 69, 68, 60],
      little: [50, 50, 50, 50.4],
      up: [40, 50, 45, 55],
      gone: [60, 60, 60, null],
    };
    expect(findDrifts(ends(series, 4)).map(({ name, points }) => [name, points])).toEqual([
      ['down', -10],
      ['up', 15],
    ]);
  });

  it('has the trend of the index, the bands being its lines', () => {
    const trends = findClientTrends(
      ends({ falls: [80, 79, 78, 59, 58, 58], holds: [70, 70, 71, 70, 70, 69], steps: [1, 2, 50, 49, 48, 47] }, 6),
    );
    expect([...trends].map(([name, { mark }]) => [name, mark])).toEqual([
      ['falls', 'worse'],
      ['holds', 'steady'],
      ['steps', 'better'],
    ]);
  });

  it('knows nothing without month ends', () => {
    expect(findDrifts([])).toEqual([]);
  });
});
