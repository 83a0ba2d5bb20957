import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWinnow, runWinnowJson } from '../../helpers/run-winnow.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const today = '2027-03-15';
let home: string;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'winnow-simulate-'));
  expect((await runWinnow(home, ['demo', '--out', 'book'], today)).code).toBe(0);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const ask = (...words: string[]) => runWinnowJson(home, [...words, '--data', 'book/data'], today);

describe('parting with the three graded D', () => {
  it('is what the demo book prints', async () => {
    const { code, json } = await ask('simulate', 'let-go', '--clients', 'Autohaus, Farbklang Agentur,Ristorante');
    expect(code).toBe(0);
    expect(json).toMatchObject({
      revenueLostPct: expect.closeTo(25, 9),
      hoursFreedPct: expect.closeTo(40, 9),
      economicEffect: expect.closeTo(-1000, 6),
      cashEffect: -22_000,
      ehrBefore: expect.closeTo(62.33, 2),
      ehrAfter: expect.closeTo(79.44, 2),
      refillHours: expect.closeTo(276.9, 1),
      refillShareOfFreed: expect.closeTo(46.15, 2),
      top1After: expect.closeTo(20, 9),
      top3After: expect.closeTo(53.33, 2),
      breakEvenMonth: 11,
      runwayMonths: null,
      verdict: 'can-be-afforded',
      missing: [],
    });
  });

  it('names the settings without which there is no verdict', async () => {
    const bare = tempFolder();
    await runWinnow(bare, ['demo', '--out', 'book'], today);
    await runWinnow(bare, ['set', 'cashReserve=', 'rampMonths=', '--data', 'book/data'], today);
    const words = ['simulate', 'let-go', '--clients', 'Ristorante', '--data', 'book/data'];
    const { json } = await runWinnowJson(bare, words, today);
    expect(json).toMatchObject({ verdict: 'unknown', missing: ['cashReserve', 'rampMonths'], cashEffect: -4500 });
  });

  it('counts what paid helpers cost as cash, and own hours not', async () => {
    const own = tempFolder();
    await runWinnow(own, ['demo', '--out', 'book'], today);
    const words = ['simulate', 'let-go', '--clients', 'Ristorante', '--data', 'book/data'];
    const effect = async () => ((await runWinnowJson(own, words, today)).json as { cashEffect: number }).cashEffect;
    expect(await effect()).toBe(-4500);
    const set = (value: string) => runWinnow(own, ['set', `paidHelpers=${value}`, '--data', 'book/data'], today);
    expect((await set('Robin Winter 10')).code).toBe(0);
    // All 120 hours of the demo book are one person's.
    expect(await effect()).toBe(-3300);
    expect((await set('Robin')).code).toBe(1);
  });

  it('refuses a name that nobody has, in words that have it', async () => {
    const { code, json } = await ask('simulate', 'let-go', '--clients', 'Ristorante,Nobody');
    expect(code).toBe(1);
    expect(json).toMatchObject({ error: { code: 'not-found', details: { client: 'Nobody' } } });
  });
});

describe('the best set', () => {
  it('frees most within a limit of cash', async () => {
    const { json } = await ask('simulate', 'best-set', '--max-cash-loss-pct', '15');
    expect(json).toMatchObject({
      clients: ['Farbklang Agentur', 'Ristorante Osvaldo'],
      minutesFreedPerYear: 18_600,
      cashEffect: -11_200,
      cashLossPct: expect.closeTo(11.98, 2),
    });
  });

  it('loses least for the hours wanted', async () => {
    const { json } = await ask('simulate', 'best-set', '--min-hours-freed', '20');
    expect(json).toMatchObject({ clients: ['Autohaus Rennfeld'], minutesFreedPerYear: 17_400, cashEffect: -10_800 });
  });

  it.each([
    [['--min-hours-freed', '51'], 1, 'no-set-fits'],
    [['--min-hours-freed', 'many'], 1, 'bad-arguments'],
    [[], 1, 'bad-arguments'],
    [['--min-hours-freed', '5', '--max-cash-loss-pct', '5'], 1, 'bad-arguments'],
  ])('%j is refused', async (words, exit, code) => {
    const answer = await ask('simulate', 'best-set', ...words);
    expect(answer).toMatchObject({ code: exit, json: { error: { code } } });
  });
});

describe('another price', () => {
  it.each([
    ['Bottega', 6525, 35.9],
    ['Architekt', 5350, 37.2],
    ['Nonprofit', 6075, 84.1],
    ['Autohaus', 25_950, 73.0],
    ['Farbklang', 16_550, 83.9],
    ['Ristorante', 10_500, 75.0],
  ])('%s reaches the target rate at %d', async (client, priceToTarget, risePct) => {
    const { json } = await ask('simulate', 'reprice', '--client', client);
    expect(json).toMatchObject({ priceToTarget: expect.closeTo(priceToTarget, 6) });
    expect((json as { risePctToTarget: number }).risePctToTarget).toBeCloseTo(risePct, 1);
  });

  it('of 10 % more: what may leave, and what is to be expected', async () => {
    const { json } = await ask('simulate', 'reprice', '--client', 'Ristorante', '--rise-pct', '10');
    // 6,000 with 1,500 resold: 75 % margin in cash; 85 % stay; the others earn 89,000 in 1,380 h.
    expect(json).toMatchObject({
      breakEvenLossPct: expect.closeTo((10 / 85) * 100, 9),
      expectedValue: expect.closeTo(0.85 * (6600 - 1500) + 0.15 * 120 * 0.5 * (89_000 / 1380), 6),
      priceToTarget: expect.closeTo(10_500, 6),
    });
  });
});

describe('who brings and who takes', () => {
  it('by revenue', async () => {
    const { json } = await ask('pareto', '--by', 'revenue');
    const { rows } = json as { rows: { client: string }[] };
    expect(rows).toHaveLength(12);
    expect(rows[0]).toEqual({
      client: 'Law Firm Aldermoor',
      value: 18_000,
      sharePct: 15,
      cumulativePct: 15,
      vital: true,
    });
  });

  it('by hours and by tickets', async () => {
    const hours = (await ask('pareto', '--by', 'hours')).json as { rows: { client: string; value: number }[] };
    expect(hours.rows[0]).toMatchObject({ client: 'Autohaus Rennfeld', value: 290 });
    const tickets = (await ask('pareto', '--by', 'tickets')).json as {
      rows: { value: number }[];
      unknownCount: number;
    };
    expect(tickets.unknownCount).toBe(0);
    expect(tickets.rows.every(({ value }) => Number.isInteger(value))).toBe(true);
  });

  it('by nothing, or by what there is not, makes no sense', async () => {
    expect((await ask('pareto')).code).toBe(2);
    expect((await ask('pareto', '--by', 'charm')).code).toBe(2);
  });

  it('is a table where no JSON is asked for', async () => {
    const { out } = await runWinnow(home, ['pareto', '--by', 'revenue', '--data', 'book/data'], today);
    expect(out.split('\n')[0]).toMatch(/^Law Firm Aldermoor\s+18000\.00\s+15\.0 %\s+15\.0 %\s+vital$/);
  });
});
