import { describe, expect, it } from 'vitest';
import { buildPartingPage } from '../../../shared/accountant/build-parting-page.ts';
import type { PartingFigures } from '../../../shared/accountant/parting-figures.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';

const figures: PartingFigures = {
  language: 'en',
  locale: 'en-GB',
  size: 'A4',
  voice: 'i',
  datedOn: toCalendarDate('2026-11-02'),
  operatorName: 'Winter IT',
  asOf: toCalendarDate('2026-10-31'),
  currency: 'EUR' as CurrencyCode,
  ending: [
    {
      name: 'Car Dealer Rennfeld',
      revenueMinor: 1_500_000,
      netMinor: 1_080_000,
      minutes: 17_400,
      prepaidRefundMinor: 25_000,
      licenceResidualMinor: null,
      receivablesOver90Minor: 120_000,
    },
  ],
  revenueMinor: { before: 12_000_000, after: 10_500_000 },
  netMinor: { before: 9_350_000, after: 8_270_000 },
  minutes: { before: 90_000, after: 72_600 },
  rateMinor: { before: 6233.33, after: 6834.71 },
  top1AfterPct: 17.1,
  top3AfterPct: 45.7,
  refillHours: 158,
  monthly: { needMinor: 320_000, fixedMinor: 117_500, restBeforeMinor: 341_667, restAfterMinor: 251_667 },
  helperCostSavedMinor: 0,
  unknown: [],
};

const textOf = (given: Partial<PartingFigures> = {}) =>
  JSON.stringify(buildPartingPage({ ...figures, ...given }).blocks);
const rowsOf = (given: Partial<PartingFigures> = {}) =>
  buildPartingPage({ ...figures, ...given }).blocks.flatMap((block) =>
    block.kind === 'table' ? [...block.rows, ...(block.footRows ?? [])].map(({ cells }) => cells) : [],
  );

describe("the accountant's page", () => {
  it('holds the year of those that would leave, before and after, and what comes once', () => {
    expect(rowsOf()).toEqual([
      ['Car Dealer Rennfeld', '15,000', '4,200', '10,800', '290'],
      ['Total', '15,000', '4,200', '10,800', '290'],
      ['Revenue', '120,000', '105,000', '−15,000'],
      ['Remains', '93,500', '82,700', '−10,800'],
      ['Hours', '1,500', '1,210', '−290'],
      ['Remains per hour', '62.33', '68.35', '6.01'],
      ['Car Dealer Rennfeld', '250', 'not entered', '1,200'],
    ]);
  });

  it('says what is unknown, in sums too', () => {
    const [client] = figures.ending;
    if (client === undefined) throw new Error('no client');
    const ending = [client, { ...client, name: 'Other', netMinor: null }];
    expect(rowsOf({ ending })[2]).toEqual(['Total', '30,000', 'unknown', 'unknown', '580']);
    expect(textOf({ unknown: ['Other'] })).toContain('Money or hours are unknown for Other');
  });

  it('leaves out the month where needs are not known', () => {
    expect(textOf({ monthly: null })).not.toContain('Private need');
  });

  it('has no word of judgement', () => {
    const text = textOf({ unknown: ['Other'], helperCostSavedMinor: 100 }).toLowerCase();
    for (const word of ['grade', 'fit', 'afford', 'verdict', 'bad', 'difficult', 'fire', 'probation', 'relationship']) {
      expect(text).not.toContain(word);
    }
  });
});
