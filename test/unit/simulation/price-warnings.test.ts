import { describe, expect, it } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { buildPriceRound, type OwnPrice } from '../../../shared/simulation/price-round.ts';
import { listPriceWarnings } from '../../../shared/simulation/price-warnings.ts';
import { defaultStayChances } from '../../../shared/simulation/reprice.ts';
import type { SimulatedClient } from '../../../shared/simulation/simulated-book.ts';

function make(name: string, grade: SimulatedClient['grade'], revenueMinor: number, hours: number): SimulatedClient {
  return {
    clientId: name as ClientId,
    name,
    grade,
    probation: false,
    index: 50,
    revenueMinor,
    netMinor: revenueMinor,
    minutes: hours * 60,
    grossProfitMinor: null,
    helperCostMinor: 0,
  };
}

const good = make('good', 'A', 1_000_000, 100);
const poor = make('poor', 'D', 500_000, 100);

function warn(clients: readonly SimulatedClient[], own: Readonly<Record<string, OwnPrice>>) {
  const asked = new Map(Object.entries(own) as [ClientId, OwnPrice][]);
  const round = buildPriceRound({ clients, targetRateMinor: null, stayChances: defaultStayChances, own: asked });
  return listPriceWarnings(round, clients);
}
const ask = (askMinor: number, stayChance: number | null = null): OwnPrice => ({ askMinor, stayChance });

describe('warnings of a price round', () => {
  it('says when only those graded D are asked for more', () => {
    expect(warn([good, poor], { poor: ask(525_000) })).toEqual([{ kind: 'only-d' }]);
    expect(warn([good, poor], { poor: ask(525_000), good: ask(1_050_000) })).toEqual([]);
    expect(warn([poor], { poor: ask(525_000) })).toEqual([]);
    expect(warn([good, poor], {})).toEqual([]);
  });

  it('names rises above 25 %, not those of 25 %', () => {
    expect(warn([good, poor], { good: ask(1_250_000) })).toEqual([]);
    expect(warn([good, poor], { good: ask(1_250_001, 1) })).toEqual([{ kind: 'resets', clientIds: ['good'] }]);
  });

  it('names rises that are expected to bring less than today, by the guess', () => {
    // half a chance of 10,500 and half a chance of 50 resold hours at 50: 6,500, less than 10,000
    expect(warn([good, poor], { good: ask(1_050_000, 0.5) })).toEqual([{ kind: 'expected-loss', clientIds: ['good'] }]);
    expect(warn([good, poor], { good: ask(1_050_000, 1) })).toEqual([]);
  });
});
