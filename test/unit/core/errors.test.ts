import { describe, expect, test } from 'vitest';
import { assertNever, errorCodes, Refusal } from '../../../shared/core/errors.ts';
import { failure, success } from '../../../shared/core/result.ts';

describe('a refusal', () => {
  test('becomes a failure of the same code, message and details', () => {
    const refusal = new Refusal('disk-full', 'no space left', { path: 'x' });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.toFailure()).toEqual({ code: 'disk-full', message: 'no space left', details: { path: 'x' } });
    expect(failure('disk-full', 'no space left', { path: 'x' })).toEqual({ ok: false, error: refusal.toFailure() });
  });

  test('has no details where none were given', () => {
    expect(new Refusal('not-found', 'gone').details).toEqual({});
    expect(success(3)).toEqual({ ok: true, value: 3 });
  });

  test('has a code of its own for each case', () => expect(new Set(errorCodes).size).toBe(errorCodes.length));
});

test('a case that types rule out is an error', () => {
  expect(() => assertNever('surprise' as never)).toThrow('unhandled case: "surprise"');
});
