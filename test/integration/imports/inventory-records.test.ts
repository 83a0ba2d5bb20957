import { describe, expect, test } from 'vitest';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { type Importer, listRows } from './import-helpers.ts';
import { makeBook, whysOf } from './settling-fixtures.ts';

describe('inventory records', () => {
  const devices =
    'Client,Name,Type,Make,Model,Serial,OS\nLago,PC-1,Desktop,Dell,7010,ABC123,Windows 11\nLago,PC-2,Laptop,Dell,5540,ABC124,Windows 11\n';
  const recordsOf = ({ deps }: Importer) =>
    listRows<{ section: string; values: string }>(
      deps.db,
      'SELECT section, field_values AS "values" FROM inventory_records ORDER BY section, position',
    ).map(({ section, values }) => [section, JSON.parse(values) as Record<string, string>] as const);

  test('come from lists of devices, take what a newer one adds, and go with undo', async () => {
    const book = makeBook();
    const first = await book.text(devices);
    expect(first).toMatchObject({ kind: 'assets', rows: { imported: 2 } });
    expect((await book.text(devices)).rows).toMatchObject({ imported: 0, skipped: 2 });
    const newer = await book.text(
      'Client,Name,Type,Serial,OS,Warranty Expire\nLAGO,PC-1,Desktop,abc123,Windows 12,2027-01-31\n',
    );
    expect(recordsOf(book)[0]).toMatchObject([
      '06',
      { model: 'Dell 7010', os: 'Windows 12', warrantyEndsOn: '2027-01-31' },
    ]);
    undoImport(book.deps, { importId: newer.importId });
    expect(recordsOf(book)[0]?.[1]).toMatchObject({ os: 'Windows 11' });
    undoImport(book.deps, { importId: first.importId });
    expect(recordsOf(book)).toEqual([]);
  });

  test('never hold a password, whatever column it stands in', async () => {
    const book = makeBook();
    const report = await book.text(
      'Client,Name,Type,Serial,OS,Notes\nLago,PC-1,Desktop,ABC123,Windows 11,password: Sommer2026!\n',
    );
    expect(report).toMatchObject({ rows: { imported: 1 }, questions: [{ code: 'secrets-left-out', rows: [2] }] });
    expect(JSON.stringify(recordsOf(book))).not.toContain('Sommer2026');
  });

  test('domains find their client by themselves, or wait', async () => {
    const book = makeBook();
    const domains = 'Domain,Registrar,"Web Host","Expiration Date"\nlago.example,Joker,,2027-01-01\n';
    const alone = await book.text(domains);
    expect(whysOf(alone)).toEqual({ 2: 'unknown client: the domain lago.example belongs to no known client' });
    await book.text('name,email_domain\nLago,lago.example\n');
    expect((await book.text(domains)).rows).toMatchObject({ imported: 1 });
    expect(recordsOf(book)).toEqual([['14', { domain: 'lago.example', registrar: 'Joker', expiresOn: '2027-01-01' }]]);
  });
});
