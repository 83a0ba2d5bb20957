import { expect, it } from 'vitest';
import { normalisePdf } from '../../../electron/files/rendering/normalise-pdf.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';

const date = toCalendarDate('2026-03-12');

/** A print whose elements, first to last, got these numbers. */
const print = (numbers: readonly [number, number, number], clock: string, title = 'T') => {
  const names = numbers.map((number) => `(node${String(number).padStart(8, '0')})`);
  const entries = names.map((name, index) => `${name} ${index + 9} 0 R`).sort();
  const sorted = [...names].sort();
  return Buffer.from(
    `%PDF-1.4\n<</Title (${title})\n/Creator (Mozilla/5.0 \\(X11; Linux\\) winnow/0.1)\n/CreationDate (D:${clock})\n/ModDate (D:${clock})>>\n/ID ${names[0]} /ID ${names[1]} /ID ${names[2]}\n/Headers [${names[1]}]\n/Limits [${sorted[0]} ${sorted[2]}]\n/Names [${entries.join(' ')}]`,
    'latin1',
  );
};

it('makes two prints of the same paper the same bytes', () => {
  const first = normalisePdf(print([1, 2, 3], "20261121204926+00'00'"), date);
  const second = normalisePdf(print([504, 502, 507], "20270101010101-05'00'"), date);
  expect(Buffer.from(first).toString('latin1')).toBe(Buffer.from(second).toString('latin1'));
});

it('moves no byte, and names neither clock nor machine', () => {
  const before = print([7, 8, 9], "20261121204926+00'00'");
  const after = Buffer.from(normalisePdf(before, date)).toString('latin1');
  expect(after).toHaveLength(before.length);
  expect(after).toContain("/CreationDate (D:20260312000000+00'00')");
  expect(after).not.toMatch(/Mozilla|winnow|2026112/);
});

it('leaves a title alone that looks like an id', () => {
  const after = Buffer.from(normalisePdf(print([40, 41, 42], "20261121204926+00'00'", 'node00000041'), date)).toString(
    'latin1',
  );
  expect(after).toContain('/Title (node00000041)');
  expect(after).toContain('/ID (node00000001) /ID (node00000002) /ID (node00000003)\n/Headers [(node00000002)]');
});
