import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { buildClientPage } from '../../../shared/meetings/client-page/build-client-page.ts';
import type { ClientPageFacts } from '../../../shared/meetings/client-page/client-page-facts.ts';
import { getClientPageTexts } from '../../../shared/meetings/client-page/client-page-texts.ts';
import { talkTrackOf } from '../../../shared/meetings/meeting-talk.ts';
import { moves, type Standing, suggestMove } from '../../../shared/meetings/moves.ts';
import { objections, pickObjections } from '../../../shared/meetings/objections.ts';
import { allBlocks } from '../../../shared/paper/outline-of.ts';
import { criterionIds, type Level } from '../../../shared/scoring/level.ts';

const facts: ClientPageFacts = {
  clientName: 'Architekt Tannwald',
  operatorName: 'Winter IT',
  from: toCalendarDate('2025-07-01'),
  to: toCalendarDate('2026-06-30'),
  currency: 'EUR' as CurrencyCode,
  work: [],
  tickets: null,
  money: null,
  payments: { paid: 0, paidByDueDate: 0, open: [] },
  advice: [],
  voice: 'i',
  language: 'en',
  locale: 'en-GB',
  size: 'A4',
  datedOn: toCalendarDate('2026-06-30'),
};

function textOf(given: Partial<ClientPageFacts>, answers: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify(buildClientPage({ ...facts, ...given }, answers).blocks);
}

describe('the client’s page', () => {
  it('has an agenda of thirty minutes without a gap', () => {
    const blocks = getClientPageTexts('en').agenda('i');
    expect(blocks[0]?.from).toBe(0);
    expect(blocks.at(-1)?.to).toBe(30);
    for (const [index, { from }] of blocks.entries()) if (index > 0) expect(from).toBe(blocks[index - 1]?.to);
  });

  it.each([
    [
      { totalMinor: 390_000, goodsMinor: 70_000 },
      '€3,900.00 = work €3,200.00 + licences and goods €700.00 = €325.00 a month',
    ],
    [{ totalMinor: 390_000, goodsMinor: null }, '€3,900.00 = €325.00 a month'],
    [{ totalMinor: 100_000, goodsMinor: 0 }, '€1,000.00 = work €1,000.00 + licences and goods €0.00 = €83.33 a month'],
  ])('tells the year as a sum: %o', (money, text) => {
    expect(textOf({ money: { ...money, mayIncludeVat: false, elsewhere: [] } })).toContain(text);
  });

  it.each([
    [1, 1, 'One invoice was paid, by its due date.'],
    [3, 3, '3 invoices were paid, all by their due dates.'],
    [3, 2, '3 invoices were paid, 2 of them by the due date.'],
    [3, 0, '3 invoices were paid, none of them by the due date.'],
  ])('tells of %i invoices paid, %i by the due date', (paid, paidByDueDate, text) => {
    expect(textOf({ payments: { paid, paidByDueDate, open: [] } })).toContain(text);
  });

  it('tells money of another currency beside the sum', () => {
    const elsewhere = [{ amountMinor: 120_000, currency: 'CHF' as CurrencyCode }];
    const money = { totalMinor: 390_000, goodsMinor: null, mayIncludeVat: false, elsewhere };
    expect(textOf({ money })).toContain('Invoiced in other currencies beside it: CHF\u00A01,200.00.');
    const open = [
      { number: null, dueOn: null, openMinor: 100, currency: 'EUR' as CurrencyCode },
      ...Array.from({ length: 3 }, () => ({
        number: null,
        dueOn: null,
        openMinor: 200,
        currency: 'CHF' as CurrencyCode,
      })),
    ];
    expect(textOf({ payments: { paid: 0, paidByDueDate: 0, open } })).toContain('€1.00 + CHF\u00A06.00 in all');
  });

  it('lists a few open invoices and sums up many', () => {
    const open = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        number: `R-${index}`,
        dueOn: null,
        openMinor: 1_000,
        currency: 'EUR' as CurrencyCode,
      }));
    expect(textOf({ payments: { paid: 0, paidByDueDate: 0, open: open(2) } })).toContain('Open invoice R-1, €10.00');
    expect(textOf({ payments: { paid: 0, paidByDueDate: 0, open: open(9) } })).toContain(
      '9 invoices are open, €90.00 in all.',
    );
  });

  it('leaves out what is not to be shown', () => {
    const given = {
      money: { totalMinor: 1, goodsMinor: null, mayIncludeVat: false, elsewhere: [] },
      work: [{ kind: null, minutes: 60 }],
    };
    expect(textOf(given)).toContain('Other work');
    expect(textOf(given, { showHours: 'no' })).not.toContain('Other work');
    expect(textOf(given, { showMoney: 'no' })).not.toContain('a month');
  });

  it.each([
    [{ isAgreed: false, dueOn: null }, 'Replace the firewall (recommended on 4 May 2026)'],
    [{ isAgreed: true, dueOn: null }, 'Replace the firewall (recommended on 4 May 2026, agreed)'],
    [
      { isAgreed: true, dueOn: toCalendarDate('2026-09-01') },
      'Replace the firewall (recommended on 4 May 2026, agreed for 1 September 2026)',
    ],
  ])('lists what was recommended and is open: %j', (course, text) => {
    const advice = [{ what: 'Replace the firewall.', givenOn: toCalendarDate('2026-05-04'), ...course }];
    expect(textOf({ advice })).toContain(`"${text}"`);
    expect(textOf({ advice })).not.toContain('Nothing is recorded as open.');
    expect(textOf({ advice }, { showAdvice: 'no' })).not.toContain('firewall');
  });

  it('lists three recommendations, those agreed for a day first, and counts the others', () => {
    const advice = Array.from({ length: 9 }, (_, index) => ({
      what: `Advice ${index}`,
      givenOn: toCalendarDate('2026-05-04'),
      isAgreed: index === 8,
      dueOn: index === 8 ? toCalendarDate('2026-09-01') : null,
    }));
    const text = textOf({ advice });
    expect(text).toContain('Advice 8');
    expect(text).toContain('Advice 1');
    expect(text).not.toContain('Advice 2');
    expect(text).toContain('6 more recommendations are open');
  });

  it('leaves room for a pen where nothing was typed', () => {
    const { blocks } = buildClientPage(facts, { optionGood: 'A fixed fee' });
    expect(JSON.stringify(blocks)).toContain('A fixed fee');
    expect(allBlocks(blocks).some(({ kind }) => kind === 'gap')).toBe(false);
  });
});

describe('the suggested move', () => {
  const levelsOf = (given: Partial<Record<string, Level>>): Standing['levels'] =>
    Object.fromEntries(criterionIds.map((id) => [id, given[id] ?? 'B'])) as Standing['levels'];
  it.each([
    ['D', {}, 'break-fix', 'last-chance'],
    ['C', { R1: 'C' }, 'managed', 'pay-on-time'],
    ['B', { R3: 'D' }, 'managed', 'security'],
    ['B', { F4: 'C' }, 'block', 'b-to-a'],
    ['C', { F4: 'D' }, 'break-fix', 'block'],
    ['C', { F4: 'C' }, 'block', 'block-to-fee'],
    ['C', { F4: 'C' }, null, 'fix-to-fee'],
    ['C', { R4: 'C' }, 'managed', 'procedures'],
    ['C', {}, 'managed', 'c-to-b'],
    [null, {}, null, 'c-to-b'],
  ] as const)('of a client at %s with %o, %s: %s', (grade, weak, contractKind, move) => {
    expect(suggestMove({ grade, isOnProbation: false, contractKind, levels: levelsOf(weak) })).toBe(move);
  });

  it('has something to say for each, in either voice', () => {
    for (const move of moves) {
      const texts = Object.values(talkTrackOf(move, 'i'));
      expect(texts.every((text) => text.length > 20 && !text.includes('!'))).toBe(true);
      expect(Object.values(talkTrackOf(move, 'we')).join(' ')).not.toMatch(/\bI (?!see\b)/);
    }
  });
});

describe('objections', () => {
  it('are those that fit the move and the weak spots', () => {
    expect(pickObjections('pay-on-time', ['R1'])[0]?.id).toBe('no-debit');
    expect(pickObjections('security', ['R3']).map(({ id }) => id)).toContain('too-small');
    expect(pickObjections('procedures', [])).toHaveLength(3);
    for (const move of moves) expect(pickObjections(move, criterionIds).length).toBeLessThanOrEqual(5);
  });

  it('each have an answer', () => {
    for (const { answer, says } of objections) expect(answer.length).toBeGreaterThan(says.length / 2);
    expect(new Set(objections.map(({ id }) => id)).size).toBe(objections.length);
  });
});
