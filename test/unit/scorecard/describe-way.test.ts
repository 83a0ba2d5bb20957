import { describe, expect, test } from 'vitest';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { makeFormatters } from '../../../shared/i18n/formatters.ts';
import { describeChange, describeNoWay, describePlay, describeTip } from '../../../shared/scorecard/describe-way.ts';
import { outlookJson } from '../../../shared/scorecard/outlook-json.ts';
import { criterionIds } from '../../../shared/scoring/level.ts';
import type { WayChange } from '../../../shared/scoring/ways-up/way.ts';

const context = {
  texts: getCatalog('en'),
  formatters: makeFormatters('en-IE', 'plain'),
  currency: 'EUR' as CurrencyCode,
};

const rows: readonly (readonly [WayChange, string])[] = [
  [{ kind: 'fee', fromMinor: 40_000, toMinor: 45_200 }, 'fee from 400 to 452 a month (+52)'],
  [{ kind: 'hours', fromHours: 62, toHours: 46 }, '46 hours a year instead of 62'],
  [{ kind: 'days', fromDays: 31.2, toDays: 7 }, 'paid within 7 days of terms instead of 31'],
  [{ kind: 'days', fromDays: 2.4, toDays: 1 }, 'paid within 1 day of terms instead of 2'],
  [{ kind: 'days', fromDays: 12, toDays: 0 }, 'paid on the due date instead of 12 days after'],
  [{ kind: 'days', fromDays: 60, toDays: -5 }, 'paid 5 days ahead of the due date, instead of 60 days after it'],
  [{ kind: 'days', fromDays: -2, toDays: -5 }, 'paid 5 days ahead of the due date, instead of 2'],
  [{ kind: 'recurring', fromPct: 32.5, toPct: 61 }, '61 % of revenue as a regular fee instead of 33 %'],
  [{ kind: 'level', criterion: 'R2', from: 'C', to: 'B' }, 'Acts on advice from C to B: asked why, then agreed'],
  [
    { kind: 'own-level', criterion: 'x' as never, name: 'Documents', from: 'C', to: 'B', anchor: 'most there' },
    'Documents from C to B: most there',
  ],
  [
    { kind: 'own-level', criterion: 'x' as never, name: 'Documents', from: 'C', to: 'B', anchor: '' },
    'Documents from C to B',
  ],
];

describe('a way up in words', () => {
  test.each(rows)('%j', (change, text) => {
    expect(describeChange(change, context)).toBe(text);
    expect(describePlay(change, context)).not.toBe('');
  });

  test('every criterion has a play', () => {
    for (const criterion of criterionIds) {
      expect(describePlay({ kind: 'level', criterion, from: 'C', to: 'B' }, context)).toMatch(/\.$/);
    }
  });

  test('what leads nowhere says why', () => {
    expect(describeNoWay({ kind: 'cap', flags: ['DB5'], cap: 'C' }, 'B', context)).toContain(
      'At most C, whatever else improves, as long as this stands: Recurrent late payment.',
    );
  });
});

test('which assumption would tip it', () => {
  expect(describeTip({ kind: 'hours', fromHours: 75, toHours: 86, grade: 'D' }, context)).toBe(
    'D if it is really 86 h, not 75',
  );
  expect(describeTip({ kind: 'cost', fromMinor: 3_500, toMinor: 4_350, grade: 'D' }, context)).toBe(
    'D if an hour really costs 43.50, not 35',
  );
});

test('as the command line prints it', () => {
  const change = { kind: 'fee', fromMinor: 32_500, toMinor: 40_100 } as const;
  const waysUp = {
    kind: 'ways',
    target: 'B',
    ways: [{ changes: [change], grade: 'B', cost: 13.7 }],
    notEnough: [],
  } as const;
  expect(outlookJson({ waysUp, howSure: null }, context)).toEqual({
    waysUp: [
      {
        changes: [{ criterion: 'F1', lever: 'fee', from: 325, to: 401, text: 'fee from 325 to 401 a month (+76)' }],
        grade: 'B',
        cost: 13.7,
      },
    ],
    noWayUp: null,
    stability: null,
    tips: [],
  });
});
