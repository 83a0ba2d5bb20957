import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsvCells } from '../../../electron/files/reading/read-csv-cells.ts';
import {
  fillDown,
  markNotApplicable,
  removeRows,
  textOfRange,
} from '../../../renderer/features/handover/grid-edits.ts';
import { columnsOf, makeRow, withRefused } from '../../../renderer/features/handover/grid-row.ts';
import { chooseFirst, findTarget, planRows, putRows } from '../../../renderer/features/handover/plan-paste.ts';
import { readTyped } from '../../../renderer/features/handover/read-typed.ts';
import { takeStored } from '../../../renderer/features/handover/stored-rows.ts';
import { ageOf } from '../../../renderer/features/handover/verified-mark.tsx';
import { addDays, toCalendarDate } from '../../../shared/core/dates.ts';
import type { InventoryRecordId } from '../../../shared/core/ids.ts';
import { getRecordSection } from '../../../shared/handover/sections.ts';

const assets = getRecordSection('06');
const columns = columnsOf(assets);
const fieldOf = (key: string) => {
  const found = columns.find((column) => column.key === key);
  if (found === undefined) throw new Error(`there is no field ${key}`);
  return found;
};

describe('a typed text', () => {
  it.each([
    ['warrantyEndsOn', '2027-03-31', '2027-03-31'],
    ['warrantyEndsOn', '31.3.2027', '2027-03-31'],
    ['warrantyEndsOn', '3.4.2027', '2027-04-03'],
    ['warrantyEndsOn', '31/12/2027', '2027-12-31'],
    ['warrantyEndsOn', '12/31/2027', '2027-12-31'],
    ['warrantyEndsOn', '5/5/2027', '2027-05-05'],
    ['warrantyEndsOn', '31 Dec 2027', '2027-12-31'],
    ['warrantyEndsOn', '2027-03-31 00:00:00', '2027-03-31'],
    ['warrantyEndsOn', '?', '?'],
    ['warrantyEndsOn', '- bought used', '- bought used'],
    ['owner', 'Client', 'client'],
    ['owner', '? Anna', '? Anna'],
    ['name', ' NB-1 ', 'NB-1'],
    ['name', 'two\nlines', 'two, lines'],
    ['name', '', ''],
  ])('of %s: %s becomes %s', (key, typed, text) => {
    expect(readTyped(fieldOf(key), typed)).toEqual({ kind: 'fits', text });
  });

  it.each([
    ['warrantyEndsOn', 'soon', 'date'],
    ['warrantyEndsOn', '31.2.2027', 'date'],
    ['warrantyEndsOn', '2027-03-31 or so', 'date'],
    ['warrantyEndsOn', '03/04/2027', 'either-date'],
    ['owner', 'the cat', 'choice'],
    ['notes', 'password: Sommer', 'secret'],
    ['warrantyEndsOn', 'pin 4711', 'secret'],
    ['notes', 'x'.repeat(2001), 'long'],
  ])('of %s: %s is refused', (key, typed, why) => {
    expect(readTyped(fieldOf(key), typed)).toMatchObject({ kind: 'refused', why, text: typed });
  });

  it('is read in the order that was chosen', () => {
    expect(readTyped(fieldOf('warrantyEndsOn'), '03/04/2027', 'mdy')).toMatchObject({ text: '2027-03-04' });
    expect(readTyped(fieldOf('warrantyEndsOn'), '03/04/2027', 'dmy')).toMatchObject({ text: '2027-04-03' });
  });

  it('says yes or no in several words', () => {
    const { fields } = getRecordSection('14');
    const autoRenew = fields.find(({ key }) => key === 'autoRenew');
    if (autoRenew === undefined) throw new Error('no such field');
    expect(['Y', 'TRUE', 'ja', 'sì', '0'].map((typed) => readTyped(autoRenew, typed))).toMatchObject(
      ['yes', 'yes', 'yes', 'yes', 'no'].map((text) => ({ kind: 'fits', text })),
    );
  });
});

describe('a heading', () => {
  it.each([
    ['Serial number', 'serial'],
    ['serial no.', 'serial'],
    ['Model', 'model'],
    ['OS', 'os'],
    ['IP', 'address'],
    ['Warranty', 'warrantyEndsOn'],
    ['Verified on', 'verifiedOn'],
    ['Device', 'name'],
    ['Colour', null],
    ['', null],
  ])('%s means %s', (heading, key) => {
    expect(findTarget(columns, heading)).toBe(key);
  });
});

describe('a block', () => {
  it('that was copied out comes back the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '"', '\t', ',', ';', '1', 'ü') });
    const values = fc.record({ name: text, type: text, notes: text });
    const all = { top: 0, bottom: 99, left: 0, right: columns.length - 1 };
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (given) => {
        const rows = putRows(
          [],
          given.map((one) =>
            columns.map((field) => ({ field, typed: readTyped(field, one[field.key as 'name'] ?? '') })),
          ),
          'below',
          0,
        );
        const kept = rows.filter((row) => Object.keys(row.values).length > 0);
        if (kept.length === 0) return;
        const cells = readCsvCells(textOfRange(kept, columns, all));
        const choice = { hasNames: false, targets: columns.map(({ key }) => key), order: undefined };
        const again = putRows([], planRows(columns, cells, choice), 'below', 0);
        expect(again.map((row) => row.values)).toEqual(kept.map((row) => row.values));
      }),
    );
  });

  it('without headings goes column by column from the current cell', () => {
    const choice = chooseFirst(columns, [['Lenovo', 'PF1']], 2);
    expect(choice).toEqual({ hasNames: false, targets: ['model', 'serial'], order: undefined });
  });

  it('leaves a secret out and keeps another refused text in its cell', () => {
    const rows = [
      ['Name', 'Serial', 'Warranty'],
      ['NB-1', 'pin: 4711', 'soon'],
    ];
    const [row] = putRows([], planRows(columns, rows, chooseFirst(columns, rows, 0)), 'below', 0);
    expect(row?.values).toEqual({ name: 'NB-1' });
    expect(row?.refused).toMatchObject({ warrantyEndsOn: { text: 'soon', why: 'date' } });
    expect(JSON.stringify(row)).not.toContain('4711');
  });
});

describe('rows', () => {
  const rows = [makeRow({ name: 'NB-1', type: 'Notebook' }), makeRow({ name: 'NB-2' }), makeRow({ name: 'NB-3' })];
  const range = { top: 1, bottom: 2, left: 1, right: 1 };

  it('are filled down from the first of the chosen, or from the one above', () => {
    expect(fillDown(rows, columns, { ...range, top: 0 }).map(({ values }) => values['type'])).toEqual(
      Array(3).fill('Notebook'),
    );
    const single = fillDown(rows, columns, { ...range, bottom: 1 });
    expect(single.map(({ values }) => values['type'])).toEqual(['Notebook', 'Notebook', undefined]);
  });

  it('say of what is open that it does not apply', () => {
    const [, changed] = markNotApplicable(rows, assets, { ...range, bottom: 1 }, 'stolen');
    expect(changed?.values).toMatchObject({ name: 'NB-2', type: '- stolen', serial: '- stolen', owner: '- stolen' });
    expect(changed?.values['notes']).toBeUndefined();
  });

  it('go', () => expect(removeRows(rows, range)).toEqual(rows.slice(0, 1)));

  it('follow the store and keep what was refused', () => {
    const id = 'r1' as InventoryRecordId;
    const refused = withRefused({ ...makeRow({ name: 'NB-1' }), id }, 'owner', { text: 'cat', why: 'choice' });
    const same = [refused];
    expect(takeStored(same, [{ id, values: { name: 'NB-1' }, verifiedOn: null }])).toBe(same);
    const [after] = takeStored(same, [{ id, values: { name: 'NB-9' }, verifiedOn: null }]);
    expect(after).toMatchObject({ key: refused.key, values: { name: 'NB-9' }, refused: { owner: { text: 'cat' } } });
  });
});

it('a look grows old after 180 days and stale after 365', () => {
  const today = toCalendarDate('2026-10-31');
  expect([0, 180, 181, 365, 366].map((days) => ageOf(addDays(today, -days), today))).toEqual([
    'fresh',
    'fresh',
    'old',
    'old',
    'stale',
  ]);
  expect(ageOf(null, today)).toBe('never');
});
