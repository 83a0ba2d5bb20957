import { describe, expect, test } from 'vitest';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { dumpBook, type Importer, listRows, makeImporter } from './import-helpers.ts';

const archivedOf = ({ deps }: Importer) =>
  listRows<{ name: string }>(deps.db, 'SELECT name FROM clients WHERE archived_on IS NOT NULL ORDER BY name').map(
    ({ name }) => name,
  );

describe('clients whom a file calls archived', () => {
  test.each([
    ['a day', 'Client name,City,archived_at\nLago,Como,\nRiva,Garda,2025-08-22T10:36:48Z\n'],
    ['a yes', 'Client name,City,Archived\nLago,Como,no\nRiva,Garda,yes\n'],
    ['a number', 'Client name,City,is_deleted\nLago,Como,0\nRiva,Garda,1\n'],
    ['a no', 'Client name,City,Active\nLago,Como,true\nRiva,Garda,false\n'],
    ['a word', 'Customer name,City,Status\nLago,Como,Active\nRiva,Garda,Inactive\n'],
    ['a word in German', 'Kundenname,Ort,Kundenstatus\nLago,Como,aktiv\nRiva,Garda,archiviert\n'],
  ])('come in archived, told by %s', async (_by, text) => {
    const book = makeImporter();
    const report = await book.text(text, { kind: 'clients' });
    expect(report.rows.imported).toBe(2);
    expect(archivedOf(book)).toEqual(['Riva']);
    expect(report.questions.find(({ code }) => code === 'clients-archived')?.text).toContain(': Riva.');
  });

  test('told behind the name, and known again by it', async () => {
    const book = makeImporter();
    await book.text('Client name,City\nRiva (deleted),Garda\n', { kind: 'clients' });
    expect(archivedOf(book)).toEqual(['Riva (deleted)']);
  });

  test('stay active where the book has them, which is pointed out; undo brings all back', async () => {
    const book = makeImporter();
    await book.text('Client name,City\nRiva,Garda\n', { kind: 'clients' });
    const before = dumpBook(book.deps.db);
    const report = await book.text('Client name,City,Archived\nRiva,Garda,yes\nLago,Como,yes\n', { kind: 'clients' });
    expect(archivedOf(book)).toEqual(['Lago']);
    expect(report.questions.find(({ code }) => code === 'archived-elsewhere')?.text).toContain(': Riva.');
    undoImport(book.deps, { importId: report.importId });
    expect(dumpBook(book.deps.db)).toEqual(before);
  });
});
