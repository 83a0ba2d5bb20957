import { describe, expect, it } from 'vitest';
import { isOpenQuestion } from '../../../renderer/features/import/is-open-question.ts';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import type { CalendarDate } from '../../../shared/core/dates.ts';

type Case = readonly [code: string, answer: ImportOptions];

const answered: readonly Case[] = [
  ['vat-unknown', { vat: 'unknown' }],
  ['exact-duplicates', { copies: 'each' }],
  ['balances-settled', { absent: 'settled' }],
  ['balances-absent', { absent: 'open' }],
  ['invoices-known', { twins: 'same' }],
  ['hours-known', { twins: 'other' }],
  ['payments-known', { twins: 'same' }],
  ['list-day-unknown', { listOn: '2026-10-31' as never }],
  ['duration-unit', { durationUnit: 'hours' }],
  ['client-column-missing', { clientColumn: 'Wer' }],
  ['client-column-missing', { client: 'Hotel' }],
  ['clients-needed', { client: 'Hotel' }],
  ['rate-target-unknown', { rateCurrency: 'EUR' as never }],
];
const today = '2026-10-31' as CalendarDate;
const ask = (code: string, choices?: { about: string; options: string[] }[]) => ({
  code,
  text: '',
  rows: [],
  ...(choices === undefined ? {} : { choices }),
});

describe('a question of a file', () => {
  it.each(answered)('%s is open until it is answered', (code, answer) => {
    expect(isOpenQuestion(ask(code), {}, today)).toBe(true);
    expect(isOpenQuestion(ask(code), answer, today)).toBe(false);
  });

  it('about the day of a list is open while the day given is still to come', () => {
    expect(isOpenQuestion(ask('list-day-unknown'), { listOn: '2026-11-01' as never }, today)).toBe(true);
  });

  it('about credit notes is open while one of them is', () => {
    const two = ask('credit-note-unclear', [
      { about: 'C-1', options: ['R-1', 'R-2'] },
      { about: 'C-2', options: ['R-1', 'R-2'] },
    ]);
    expect(isOpenQuestion(two, { credits: { 'C-1': 'R-1' } }, today)).toBe(true);
    expect(isOpenQuestion(two, { credits: { 'C-1': 'R-1', 'C-2': 'R-2' } }, today)).toBe(false);
  });

  it('that only points something out is never open', () => {
    expect(isOpenQuestion(ask('matched-by-domain'), {}, today)).toBe(false);
  });
});
