import { describe, expect, it } from 'vitest';
import { findFileQuestion, toAnswer } from '../../../renderer/ui/find-file-question.ts';
import { readDateBothWays } from '../../../renderer/ui/read-date-both-ways.ts';
import type { ErrorCode } from '../../../shared/core/errors.ts';

const refusal = (code: ErrorCode, details: Record<string, unknown> = {}, headers: readonly string[] = []) => ({
  error: { code, message: '', details },
  headers,
});

describe('what a refused file is asked', () => {
  it.each([
    ['ambiguous-date-order', {}, 'dateOrder', { dateOrder: 'mdy' }, 'mdy'],
    ['ambiguous-decimal', {}, 'decimal', { decimal: 'comma' }, 'comma'],
    ['kind-undetermined', { choices: ['time', 'costs'] }, 'kind', { kind: 'time' }, 'time'],
    ['delimiter-undetermined', {}, 'delimiter', { delimiter: ';' }, ';'],
    ['encoding-undetermined', {}, 'encoding', { encoding: 'utf-8' }, 'utf-8'],
    ['header-not-found', { firstRows: [1, 3] }, 'headerRow', { headerRow: 3 }, '3'],
  ] as const)('%s', (code, details, property, answer, choice) => {
    const question = findFileQuestion(refusal(code, details));
    expect(question).toMatchObject({ property });
    expect(question?.choices).toContain(choice);
    expect(question && toAnswer(question, choice, undefined)).toEqual(answer);
  });

  it('asks for the column of a field that is missing, and keeps the kind', () => {
    const question = findFileQuestion(
      refusal('header-not-found', { kind: 'invoices', missing: ['amount'] }, ['Wer', 'Was']),
    );
    expect(question).toMatchObject({ property: 'column', field: 'amount', choices: ['Wer', 'Was'] });
    expect(question && toAnswer(question, 'Was', 'invoices')).toEqual({ kind: 'invoices', columns: { amount: 'Was' } });
  });

  it.each([
    refusal('file-empty'),
    refusal('file-too-large'),
    refusal('kind-undetermined', { looksLike: 'double-entry journal', choices: ['invoices'] }),
  ])('nothing where no answer helps', (refused) => expect(findFileQuestion(refused)).toBeUndefined());
});

describe('the two days of a date', () => {
  it.each([
    ['03/04/2024', { dmy: '2024-04-03', mdy: '2024-03-04' }],
    ['3-4-24 09:30', { dmy: '2024-04-03', mdy: '2024-03-04' }],
    ['31/12/2025', undefined],
    ['', undefined],
  ])('%s', (example, days) => expect(readDateBothWays(example)).toEqual(days));
});
