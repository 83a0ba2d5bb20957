import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../shared/contract/import-calls.ts';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** An export of a tool that nobody knows: names of its own, two rows above the header. */
const unknownExport = (rows: readonly string[]) =>
  ['Studio ledger', '', 'Wer;Wofür;Am;Summe gesamt;Beleg', ...rows].join('\n');

const firstRows = ['Hotel Alpina;Wartung;03.04.2026;1.200,50;A-1', 'Sport Keller;Wartung;05.04.2026;300,00;A-2'];
const laterRows = ['Hotel Alpina;Wartung;03.05.2026;1.200,50;A-3'];

const answers: ImportOptions = {
  kind: 'invoices',
  headerRow: 3,
  delimiter: ';',
  dateOrder: 'dmy',
  columns: { client: 'Wer', issuedOn: 'Am', net: 'Summe gesamt', number: 'Beleg' },
};

function openWindow(answered: Parameters<typeof answeredDialogs>[0] = {}) {
  const deps = createTestDeps({ ports: { pickFile: answeredDialogs(answered) } });
  const call = createAsk(deps);
  const give = (text: string, name = 'studio.csv') => deps.files.addPasted(text, name);
  const preview = async (token: string, options: ImportOptions = {}) => call('imports.preview', { token, options });
  return { deps, call, give, preview };
}

describe('how files of a shape are read', () => {
  test('is remembered from an import, applied to the next file, shown and forgotten', async () => {
    const { call, give, preview } = openWindow();
    const token = give(unknownExport(firstRows));
    expect((await preview(token)).kind).toBe('refused');
    expect(await preview(token, answers)).toMatchObject({ kind: 'readable', mapping: null });
    await call('imports.run', { files: [{ token, options: answers }] });

    // one row less above the header: its place is found by its own words
    const next = give(unknownExport(laterRows).replace('Studio ledger\n', ''), 'may.csv');
    const read = await preview(next);
    if (read.kind !== 'readable') throw new Error(`it is refused: ${read.error.message}`);
    expect(read.mapping).toMatchObject({ name: null, file: 'studio.csv', savedOn: '2026-06-30' });
    expect(read.report).toMatchObject({ kind: 'invoices', rows: { total: 1, imported: 1 }, totals: { minutes: 0 } });
    expect(Object.values(read.report.totals.amountMinor)).toEqual([120_050]);

    const { actId } = await call('mappings.delete', { mappingId: read.mapping!.id });
    expect((await preview(next)).kind).toBe('refused');
    await call('acts.undo', { actId });
    expect((await preview(next)).kind).toBe('readable');
  });

  test('gives way to what is said of the file itself, column by column', async () => {
    const { call, give, preview } = openWindow();
    const token = give(unknownExport(firstRows));
    await call('mappings.save', { token, options: answers, name: 'Studio' });
    const read = await preview(token, { columns: { number: null } });
    if (read.kind !== 'readable') throw new Error('it is refused');
    expect(read.mapping?.name).toBe('Studio');
    expect(read.columns.map(({ field }) => field)).not.toContain('number');
    expect(read.columns).toContainEqual({ field: 'client', header: 'Wer' });
  });

  test('keeps nothing of an import that was read without help', async () => {
    const { call, give } = openWindow();
    const token = give('client,number,issued_on,due_on,amount\nHotel,1,2026-05-01,2026-05-15,100.00', 'plain.csv');
    await call('imports.run', { files: [{ token, options: {} }] });
    expect(await call('mappings.list', {})).toEqual([]);
  });

  test('is kept under a name, renamed, deleted, each with its undo', async () => {
    const { call, give } = openWindow();
    await call('mappings.save', { token: give(unknownExport(firstRows)), options: answers, name: 'Studio' });
    const other = give('Cliente,Giorno,Quanto\nBar Sport,2026-04-01,10.00', 'altro.csv');
    const columns = { client: 'Cliente', issuedOn: 'Giorno', net: 'Quanto' };
    const options: ImportOptions = { kind: 'invoices', headerRow: 1, columns };
    expect(await codeOf(call('mappings.save', { token: other, options, name: 'studio' }))).toBe('mapping-name-taken');
    await call('mappings.save', { token: other, options, name: 'Altro' });
    const [first, second] = await call('mappings.list', {});
    expect([first?.name, second?.name]).toEqual(['Altro', 'Studio']);
    const renamed = await call('mappings.rename', { mappingId: second!.id, name: 'Atelier' });
    expect((await call('mappings.list', {})).map(({ name }) => name)).toEqual(['Altro', 'Atelier']);
    await call('acts.undo', { actId: renamed.actId });
    expect((await call('mappings.list', {})).map(({ name }) => name)).toEqual(['Altro', 'Studio']);
  });

  test('goes out as a small file and comes in again', async () => {
    const path = join(tempFolder(), 'studio.json');
    const source = openWindow({ toSave: path });
    const token = source.give(unknownExport(firstRows));
    await source.call('mappings.save', { token, options: answers, name: 'Studio' });
    const [saved] = await source.call('mappings.list', {});
    expect(await source.call('mappings.export', { mappingId: saved!.id })).toEqual({ path });
    const text = readFileSync(path, 'utf8');
    expect(text).not.toMatch(/Alpina|1\.200/);

    const target = openWindow({ toOpen: [path] });
    expect(await target.call('mappings.import', {})).toMatchObject({ label: 'Mapping Studio: saved' });
    expect((await target.preview(target.give(unknownExport(laterRows)))).kind).toBe('readable');
    expect(await target.call('mappings.list', {})).toMatchObject([
      { ...saved, id: expect.anything(), file: 'studio.json' },
    ]);
  });

  test.each([
    ['text', 'name,revenue\nHotel,100'],
    ['a newer version', '{"winnow-mapping":2,"name":"x","headers":["a"],"options":{}}'],
    ['an option that is none', '{"winnow-mapping":1,"name":"x","headers":["a"],"options":{"run":"rm"}}'],
    ['a wrong value', '{"winnow-mapping":1,"name":"x","headers":["a"],"options":{"kind":"recipes"}}'],
    ['no headers', '{"winnow-mapping":1,"name":"x","headers":[],"options":{}}'],
  ])('is not taken from a file with %s', async (_what, content) => {
    const path = join(tempFolder(), 'mapping.json');
    writeFileSync(path, content);
    const { call } = openWindow({ toOpen: [path] });
    expect(await codeOf(call('mappings.import', {}))).toBe('mapping-unreadable');
    expect(await call('mappings.list', {})).toEqual([]);
  });
});

describe('the sketch of a file', () => {
  test('shows its rows and what its columns may mean, sure or not', async () => {
    const { call, give } = openWindow();
    const text = [
      'Studio',
      'Kundenname;Rechnungsdatun;Gesamt Betrag EUR;Kennwort',
      'Hotel Alpina;03.04.2026;1.200,50;geheim1',
      'Hotel Alpina;05.04.2026;300,00;geheim2',
    ].join('\n');
    const sketch = await call('mappings.sketch', { token: give(text), options: {} });
    expect(sketch.headerRow).toBe(2);
    expect(JSON.stringify(sketch)).not.toContain('geheim');
    expect(sketch.columns.map(({ isSecret }) => isSecret)).toEqual([false, false, false, true]);
    const invoices = sketch.kinds.find(({ kind }) => kind === 'invoices');
    expect(invoices?.missing).toEqual([]);
    expect(invoices?.columns).toContainEqual({ field: 'client', column: 'Kundenname', confidence: 'known-name' });
    expect(invoices?.columns).toContainEqual({
      field: 'issuedOn',
      column: 'Rechnungsdatun',
      confidence: 'similar-name',
    });
  });

  test('guesses by values alone, names blank and repeated columns by their place, and says what is missing', async () => {
    const { call, give } = openWindow();
    const rows = ['Hotel,2026-04-03,x,10.00', 'Hotel,2026-05-03,y,20.00', 'Shop,2026-05-04,z,30.00'];
    const text = ['foo,bar,bar,', ...rows, ...rows].join('\n');
    const token = give(text);
    const sketch = await call('mappings.sketch', { token, options: {} });
    expect(sketch.columns.map(({ name }) => name)).toEqual(['foo', 'bar', '#3', '#4']);
    const payments = sketch.kinds.find(({ kind }) => kind === 'payments');
    expect(payments?.columns).toEqual(
      expect.arrayContaining([
        { field: 'paidOn', column: 'bar', confidence: 'values' },
        { field: 'amount', column: '#4', confidence: 'values' },
      ]),
    );
    const columns = { client: 'foo', issuedOn: 'bar', net: '#4' };
    const read = await call('imports.preview', { token, options: { kind: 'invoices', headerRow: 1, columns } });
    expect(read).toMatchObject({ kind: 'readable', report: { rows: { total: 6, imported: 6 } } });
  });
});
