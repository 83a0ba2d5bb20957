import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readTablesOfBytes } from '../../../electron/files/reading/read-tables.ts';
import { cellsOf } from '../../helpers/cells-of.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';

function tablesOf(value: unknown): readonly (readonly [string, readonly (readonly string[])[]])[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readTablesOfBytes(strToU8(text), 'export.json').tables.map((table) => [table.part, cellsOf(table)]);
}

describe('JSON', () => {
  test('an array of objects, whatever keys each has', () => {
    expect(
      tablesOf([
        { name: 'Harbour', id: 1 },
        { name: 'Quarry', archived: true, note: null },
      ]),
    ).toEqual([
      [
        '',
        [
          ['name', 'id', 'archived', 'note'],
          ['Harbour', '1', '', ''],
          ['Quarry', '', 'true', ''],
        ],
      ],
    ]);
  });

  test('an object around it; several arrays are several tables', () => {
    expect(tablesOf({ total: 1, data: [{ id: 1 }] })).toEqual([['', [['id'], ['1']]]]);
    expect(
      tablesOf({ clients: [{ name: 'Harbour' }], projects: [{ name: 'Server' }], tags: [] }).map(([part]) => part),
    ).toEqual(['clients', 'projects']);
  });

  test('nested objects and lists of words become cells', () => {
    expect(
      tablesOf([{ client: { name: 'Harbour', address: { city: 'Rimini' } }, tags: ['a', 'b'], more: [{}, 1] }]),
    ).toEqual([
      [
        '',
        [
          ['client name', 'client address city', 'tags', 'more'],
          ['Harbour', 'Rimini', 'a, b', ''],
        ],
      ],
    ]);
  });

  test('entries inside a group are rows that repeat what stands around them', () => {
    const group = {
      id: 7,
      client_name: 'Harbour',
      time_entries: [
        { id: 1, seconds: 60 },
        { id: 2, seconds: 90 },
      ],
    };
    expect(tablesOf([group])).toEqual([
      [
        '',
        [
          ['id', 'client_name', 'time_entries id', 'seconds'],
          ['7', 'Harbour', '1', '60'],
          ['7', 'Harbour', '2', '90'],
        ],
      ],
    ]);
  });

  test('ids of nineteen digits keep all of them, three decimals are no thousands', () => {
    expect(tablesOf('[{"id":1131801267438479900,"sum":1.234,"text":"a: 1131801267438479901"}]')).toEqual([
      [
        '',
        [
          ['id', 'sum', 'text'],
          ['1131801267438479900', '1.2340', 'a: 1131801267438479901'],
        ],
      ],
    ]);
  });

  test('JSON without a table holds no rows', () => {
    expect(refusalOf(() => tablesOf('{"name":"Harbour"}')).code).toBe('file-empty');
    expect(refusalOf(() => tablesOf('[]')).code).toBe('file-empty');
  });
});
