import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEach, toggle } from '../../../renderer/features/first-steps/guess.ts';
import {
  answerKey,
  firstOpenPlace,
  keyQuestions,
  placeAfter,
  placeBefore,
} from '../../../renderer/features/first-steps/key-questions.ts';
import {
  makeDraft,
  ratesOf,
  toSettingsChange,
  withCountry,
  withCurrency,
} from '../../../renderer/features/first-steps/operator-draft.ts';
import { isReached, screenToResume, stepAfter } from '../../../renderer/features/first-steps/steps.ts';
import type { Settings } from '../../../shared/contract/settings-calls.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const eur = 'EUR' as CurrencyCode;
const chf = 'CHF' as CurrencyCode;

async function emptySettings(change: Partial<Settings> = {}): Promise<Settings> {
  const settings = await createTestBridge().call('settings.get', {});
  if (!settings.ok) throw new Error(settings.error.message);
  return { ...settings.value, ...change };
}

describe('the first screen', () => {
  it('is filled in by the country of the system', async () => {
    const draft = makeDraft(await emptySettings(), 'it-IT');
    expect(draft).toMatchObject({ country: 'IT', currency: 'EUR', clientHoursPerWeek: 30, workWeeksPerYear: 46 });
    expect(ratesOf(draft)).toEqual({ cost: 35, target: 70 });
  });

  it('keeps what was stored, and cost and target where they were typed over', async () => {
    const stored = {
      currency: eur,
      privateNeedPerMonth: 2500,
      fixedCostPerMonth: 500,
      internalCostPerHour: 40,
      targetRatePerHour: 75,
    };
    const draft = makeDraft(await emptySettings(stored), 'it-IT');
    expect(draft.privateNeedPerMonth).toBe(2500);
    expect(ratesOf(draft)).toEqual({ cost: 40, target: 75 });
    expect(toSettingsChange(draft)).toMatchObject({ internalCostPerHour: 40, targetRatePerHour: 75 });
  });

  it('takes the sums of another currency until one is typed', async () => {
    const draft = makeDraft(await emptySettings(), 'it-IT');
    expect(withCountry(draft, 'CH')).toMatchObject({ country: 'CH', currency: 'CHF', privateNeedPerMonth: 6400 });
    const typed = { ...draft, privateNeedPerMonth: 3000, isTouched: true };
    expect(withCurrency(typed, chf)).toMatchObject({ currency: 'CHF', privateNeedPerMonth: 3000 });
  });

  it('knows accepted starting sums from own ones', async () => {
    const accepted = { currency: eur, listRatePerHour: 75, privateNeedPerMonth: 3200, fixedCostPerMonth: 800 };
    expect(makeDraft(await emptySettings(accepted), 'it-IT').isTouched).toBe(false);
    expect(makeDraft(await emptySettings({ ...accepted, fixedCostPerMonth: 801 }), 'it-IT').isTouched).toBe(true);
  });
});

describe('the guess', () => {
  it.each([
    [1, 0],
    [2, 1],
    [5, 2],
    [6, 3],
    [80, 3],
  ])('of %i clients names %i on each side', (clients, each) => expect(countEach(clients)).toBe(each));

  it('never names one client twice, nor more than are asked', () => {
    const act = fc.record({
      mark: fc.constantFrom('best' as const, 'least' as const),
      id: fc.constantFrom(...'abcdefgh'),
    });
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { best, least } = acts.reduce((guess, { mark, id }) => toggle(guess, mark, id, 3), {
          best: [],
          least: [],
        } as Parameters<typeof toggle>[0]);
        const named = [...best, ...least];
        return new Set(named).size === named.length && best.length <= 3 && least.length <= 3;
      }),
    );
  });

  it('takes a mark off by a second click', () =>
    expect(toggle({ best: ['a'], least: [] }, 'best', 'a', 3)).toEqual({ best: [], least: [] }));
});

describe('the five keys', () => {
  it('go on to the next client and back again', () => {
    const place = fc.record({ client: fc.nat(79), question: fc.nat(keyQuestions.length - 1) });
    fc.assert(
      fc.property(place, (at) => {
        expect(placeBefore(placeAfter(at))).toEqual(at);
      }),
    );
    expect(placeAfter({ client: 0, question: 4 })).toEqual({ client: 1, question: 0 });
    expect(placeBefore({ client: 0, question: 0 })).toBeUndefined();
  });

  it('begin at the first open question', () => {
    const answers = new Map(keyQuestions.map((question) => [answerKey('a', question), 'B' as const]));
    expect(firstOpenPlace(['a', 'b'], answers)).toEqual({ client: 1, question: 0 });
    expect(firstOpenPlace(['a'], answers)).toBeUndefined();
    answers.delete(answerKey('a', 'R2'));
    expect(firstOpenPlace(['a', 'b'], answers)).toEqual({ client: 0, question: 2 });
  });
});

describe('the way through', () => {
  const at = (step: 'invoices' | 'matrix' | 'done') => ({ step, bestClientIds: [], leastFitClientIds: [] });

  it('goes on where it was left', () => {
    expect(screenToResume(null)).toBe('operator');
    expect(screenToResume(at('invoices'))).toBe('invoices');
    expect(screenToResume(at('done'))).toBe('operator');
    expect(stepAfter('keys')).toBe('matrix');
  });

  it('knows how far it came', () => {
    expect(isReached('invoices', at('invoices'))).toBe(true);
    expect(isReached('resold', at('invoices'))).toBe(false);
    expect(isReached('keys', at('matrix'))).toBe(true);
  });
});
