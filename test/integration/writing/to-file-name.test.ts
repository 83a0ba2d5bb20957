import { describe, expect, it } from 'vitest';
import { toFileName, toFileNameOf } from '../../../electron/files/writing/to-file-name.ts';

describe('a file name', () => {
  it.each([
    ['a/b: c', 'a b c'],
    ['  ..x.. ', 'x'],
    ['', '_'],
    ['CON', '_CON'],
    ['Aux. Services', '_Aux. Services'],
    ['com\u00B9.x', '_com\u00B9.x'],
    ['Auxilia. Services', 'Auxilia. Services'],
    ['Client\u202Efdp.exe', 'Clientfdp.exe'],
    ['Haus\u00ADtür GmbH & Co. KG.', 'Haustür GmbH & Co. KG'],
    ['a\u0000b', 'a b'],
  ])('of %o is %o', (name, expected) => {
    expect(toFileName(name)).toBe(expected);
  });

  it.each(['x'.repeat(300), '社'.repeat(300), '👩🏽‍💻'.repeat(80)])('is short enough for every system: %s', (name) => {
    expect(Buffer.byteLength(`.${toFileName(name)}.12345678.part`)).toBeLessThan(256);
    expect(toFileName(name)).not.toMatch(/\uFFFD/);
  });
});

describe('a file name of a client', () => {
  it('keeps the name of the document whole, however long that of the client is', () => {
    const names = [' - Technology review', ' - INTERNAL Meeting preparation', '-handover-2026-06-30'];
    for (const client of ['Hotel Seeblick', 'x'.repeat(300), '社'.repeat(300), 'a: b']) {
      const made = names.map((rest) => toFileNameOf(client, rest));
      expect(new Set(made).size).toBe(names.length);
      for (const [index, name] of made.entries()) expect(name.endsWith(names[index] ?? '?')).toBe(true);
      for (const name of made) expect(name.length).toBeLessThanOrEqual(120);
    }
    expect(toFileNameOf('Hotel Seeblick', ' - Technology review')).toBe('Hotel Seeblick - Technology review');
    expect(toFileNameOf('a: b', ' - c: d')).toBe('a b - c d');
  });
});
