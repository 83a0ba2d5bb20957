import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../electron/files/reading/decode-text.ts';
import { readPastedTables, readTables } from '../../../electron/files/reading/read-tables.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const text = 'Kunde;Betrag\nBäckerei;1,50 €\n';

function wide(value: string, isLittle: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${value}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
}

const windows = Buffer.from(text.replace('€', '\u0080'), 'latin1');

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8', 'valid-utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'utf-8', 'byte-order-mark'],
    ['UTF-16 LE with a mark', wide(text, true, true), 'utf-16le', 'byte-order-mark'],
    ['UTF-16 BE with a mark', wide(text, false, true), 'utf-16be', 'byte-order-mark'],
    ['UTF-16 LE without', wide(text, true, false), 'utf-16le', 'value-shows'],
    ['Windows-1252', windows, 'windows-1252', 'not-utf-8'],
  ])('%s', (_name, bytes, encoding, reason) => {
    expect(decodeText(bytes)).toEqual({
      text,
      encoding,
      detected: {
        property: 'encoding',
        value: encoding,
        reason: expect.objectContaining({ kind: reason }),
        alternatives: expect.not.arrayContaining([encoding]),
      },
    });
  });

  test('UTF-8 that breaks off inside a letter is still UTF-8', () => {
    const whole = Buffer.from('Kunde;Ort\nZahnärzte;Köln 🔥');
    for (let cut = 1; cut <= 3; cut += 1)
      expect(decodeText(whole.subarray(0, -cut))).toMatchObject({
        encoding: 'utf-8',
        text: 'Kunde;Ort\nZahnärzte;Köln ',
      });
  });

  test('line ends of old Macs', () => {
    expect(decodeText(Buffer.from('a,b\rc,d\r')).text).toBe('a,b\nc,d\n');
  });

  test.each([
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0014\0\0\0workbook')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj')],
  ])('%s is refused as no text', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code: 'file-not-text' }));
  });

  test.each([
    ['a text with a control character', Buffer.from('a;b\n1;2\n\u001a')],
    ['bytes that no Western encoding has', Buffer.from([97, 59, 0x81, 0x8d, 10])],
  ])('%s is refused with the choices', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(
      expect.objectContaining({
        code: 'encoding-undetermined',
        details: expect.objectContaining({ choices: expect.arrayContaining(['utf-8']) }),
      }),
    );
  });

  test('the user’s choice holds', () => {
    expect(decodeText(windows, 'windows-1252').text).toBe(text);
  });

  test('no bytes crash it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe('string');
        } catch (error) {
          expect(['encoding-undetermined', 'file-not-text']).toContain((error as { code: string }).code);
        }
      }),
    );
  });
});

describe('readTables', () => {
  test('names the file, not its path, and knows its bytes again', () => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'a.csv'), text);
    writeFileSync(join(folder, 'b.csv'), text);
    const [first, second] = [readTables(join(folder, 'a.csv')), readTables(join(folder, 'b.csv'))];
    expect(first.name).toBe('a.csv');
    expect(first.sha256).toBe(second.sha256);
  });

  test.each([
    ['missing.csv', undefined, 'file-unreadable'],
    ['empty.csv', '', 'file-empty'],
  ])('%s is refused', (name, content, code) => {
    const file = join(tempFolder(), name);
    if (content !== undefined) writeFileSync(file, content);
    expect(() => readTables(file)).toThrow(expect.objectContaining({ code }));
  });

  test('a file that is no text is refused by its name', () => {
    const file = join(tempFolder(), 'book.xlsx');
    writeFileSync(file, 'PK\u0003\u0004\u0014\0\0\0workbook');
    expect(() => readTables(file)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining('book.xlsx'),
        details: expect.objectContaining({ file: 'book.xlsx' }),
      }),
    );
  });

  test('pasted text is a file too', () => {
    expect(readPastedTables('\ufeffa\tb\r', 'pasted')).toMatchObject({
      name: 'pasted',
      tables: [{ fileName: 'pasted', content: { kind: 'text', text: 'a\tb\n' } }],
    });
  });
});
