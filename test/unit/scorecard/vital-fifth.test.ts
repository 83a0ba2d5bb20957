import { describe, expect, it } from 'vitest';
import { concentrationLines, flagConcentration } from '../../../shared/scorecard/concentration.ts';
import type { TroubleByClient, TroubleCounts } from '../../../shared/scorecard/pareto.ts';
import { findVitalFifths } from '../../../shared/scorecard/vital-fifth.ts';
import { gradeDemo } from './demo.ts';

const book = gradeDemo();
const nothing: TroubleCounts = { tickets: null, afterHours: null, disputes: null };

function troublesOf(counts: Readonly<Record<string, Partial<TroubleCounts>>>): TroubleByClient {
  return new Map(book.clients.map(({ clientId, name }) => [clientId, { ...nothing, ...counts[name] }]));
}
const names = (members: readonly { readonly name: string }[]) => members.map(({ name }) => name).join(' ');

describe('vital fifths', () => {
  it('has the largest fifth of twelve by revenue: three, with what they bring', () => {
    const { revenue, trouble, both, troubleKinds } = findVitalFifths(book, new Map());
    expect(names(revenue.members)).toBe('A1 A2 D1');
    expect(revenue.sharePct).toBeCloseTo(41.5, 9);
    expect([trouble.members, both, troubleKinds]).toEqual([[], [], []]);
  });

  it('takes trouble as the mean share of what is recorded', () => {
    const { trouble, both, troubleKinds } = findVitalFifths(
      book,
      troublesOf({
        // 60 % of tickets and none after hours: 30; 10 % and all: 55; 30 % and unknown after hours: 30
        A1: { tickets: 6, afterHours: 0 },
        D1: { tickets: 1, afterHours: 4 },
        B1: { tickets: 3 },
      }),
    );
    expect(troubleKinds).toEqual(['tickets', 'afterHours']);
    // three are known, a fifth of them is one
    expect(names(trouble.members)).toBe('D1');
    expect(trouble.members[0]?.sharePct).toBeCloseTo((55 / 115) * 100, 9);
    expect(names(both)).toBe('D1');
  });

  it('leaves out whoever causes none, and is empty for an empty book', () => {
    const calm = Object.fromEntries(book.clients.map(({ name }) => [name, { tickets: name === 'B2' ? 2 : 0 }]));
    expect(names(findVitalFifths(book, troublesOf(calm)).trouble.members)).toBe('B2');
    expect(findVitalFifths({ ...book, clients: [] }, new Map()).revenue).toEqual({ members: [], sharePct: 0 });
  });
});

describe('concentration', () => {
  it.each([
    [15, 45, []],
    [15.1, 45, ['top-1 watch']],
    [25, 30, ['top-1 watch']],
    [25.1, 45.1, ['top-1 warning', 'top-3 warning']],
    [null, null, []],
  ])('%s and %s: %j', (top1, top3, expected) => {
    expect(flagConcentration(top1, top3).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(expected);
  });

  it('warns by the lines it names', () => expect(concentrationLines).toEqual({ top1Watch: 15, top1: 25, top3: 45 }));
});
