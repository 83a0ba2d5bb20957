import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { calls } from '../../../shared/contract/contract.ts';
import { readTableAtOnce } from '../../../shared/importing/read-table.ts';
import { toTextTable } from '../../../shared/importing/source-table.ts';
import { templateKinds } from '../../../shared/importing/templates.ts';
import { createAsk } from '../../helpers/ask.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { dumpBook, fixture, listRows } from './import-helpers.ts';

function openWindow(paths: readonly string[] = [], folder?: string) {
  const pickFile = answeredDialogs({ toOpen: paths, ...(folder === undefined ? {} : { folder }) });
  const deps = createTestDeps({ ports: { pickFile } });
  return { deps, call: createAsk(deps) };
}

async function pickOne(name: string) {
  const { deps, call } = openWindow([fixture(name)]);
  const { tokens } = await call('imports.pickFiles', {});
  return { deps, call, token: tokens[0]! };
}

describe('the window’s imports', () => {
  test('of files that come together see each other before anything is stored', async () => {
    const { deps, call } = openWindow();
    const hand = async (text: string, name: string) => (await call('imports.takePasted', { text, name })).tokens[0]!;
    const paid = await hand('client,paid_on,amount\nLago,2026-02-10,100.00\n', 'payments.csv');
    const broken = await hand('client,worked_on,minutes\nLago,03/04/2026,60\n', 'time.csv');
    const sold = await hand('client,number,issued_on,amount\nLago,R-1,2026-01-05,100.00\n', 'invoices.csv');
    const alone = await call('imports.preview', { token: paid, options: {} });
    expect(alone).toMatchObject({ report: { rows: { setAside: 1 } } });
    const files = [paid, broken, sold].map((token) => ({ token, options: {} }));
    const { previews } = await call('imports.previewTogether', { files });
    expect(previews).toMatchObject([
      { token: paid, report: { rows: { imported: 1, setAside: 0 }, clientsCreated: [] } },
      { token: broken, kind: 'refused', error: { code: 'ambiguous-date-order' } },
      { token: sold, report: { rows: { imported: 1 }, clientsCreated: ['Lago'] } },
    ]);
    expect(listRows(deps.db, 'SELECT 1 FROM invoices UNION ALL SELECT 1 FROM imports')).toEqual([]);
  });

  test('preview, import, history, rows left out, undo', async () => {
    const { deps, call, token } = await pickOne('clockify-detailed.csv');
    const preview = await call('imports.preview', { token, options: {} });
    expect(calls['imports.preview'].result.safeParse(preview).success).toBe(true);
    if (preview.kind !== 'readable') throw new Error('it is readable');
    expect(preview.report.rows).toEqual({ total: 4, imported: 3, skipped: 0, setAside: 1 });
    expect(preview.detected).toContainEqual(
      expect.objectContaining({ property: 'dateOrder', value: 'mdy', reason: '02/17/2026 shows it' }),
    );
    expect(preview.detected.find(({ property }) => property === 'encoding')?.value).toBe('utf-8');
    expect(preview.columns).toContainEqual({ field: 'client', header: 'Client' });
    expect(preview.sample[0]).toMatchObject({
      client: 'Harbour Dental',
      workedOn: '2026-02-17',
      minutes: '90',
      billable: 'yes',
    });
    expect(listRows(deps.db, 'SELECT id FROM clients')).toEqual([]);

    const { reports } = await call('imports.run', { files: [{ token, options: {} }] });
    expect(reports).toMatchObject([{ ...preview.report, rows: preview.report.rows }]);
    expect(deps.announced).toEqual(expect.arrayContaining(['imports', 'clients', 'facts']));
    const { importId } = reports[0]!;
    expect(await call('imports.list', {})).toMatchObject([
      { id: importId, file: 'clockify-detailed.csv', kind: 'time', undoneAt: null },
    ]);
    expect(await call('imports.listLeftOut', { importId })).toEqual(preview.report.leftOut);
    await call('imports.undo', { importId });
    expect(dumpBook(deps.db)).toMatchObject({ clients: [], time_entries: [] });
    expect((await call('imports.list', {}))[0]?.undoneAt).not.toBeNull();
  });

  test('a file that needs an answer says which; the answer makes it readable', async () => {
    const { call, token } = await pickOne('clockify-ambiguous.csv');
    const asked = await call('imports.preview', { token, options: {} });
    expect(asked).toMatchObject({
      kind: 'refused',
      file: 'clockify-ambiguous.csv',
      error: { code: 'ambiguous-date-order', details: { choices: ['dmy', 'mdy'] } },
    });
    expect(await call('imports.preview', { token, options: { dateOrder: 'mdy' } })).toMatchObject({
      kind: 'readable',
      report: { firstOn: '2026-05-06' },
    });
  });

  test('every property can be overridden', async () => {
    const { call } = openWindow();
    const { tokens } = await call('imports.takePasted', {
      name: 'pasted',
      text: 'x;y\nKunde;Nr;Wann;Wert\nAcme;1;03/04/2026;1.000\n',
    });
    const options = {
      kind: 'invoices',
      delimiter: ';',
      headerRow: 2,
      dateOrder: 'dmy',
      decimal: 'comma',
      vat: 'net',
      clientColumn: 'Kunde',
      columns: { number: 'Nr', issuedOn: 'Wann', amount: 'Wert' },
    } as const;
    const preview = await call('imports.preview', { token: tokens[0]!, options });
    expect(preview).toMatchObject({
      kind: 'readable',
      report: { kind: 'invoices', totals: { amountMinor: { XXX: 100_000 } }, firstOn: '2026-04-03', questions: [] },
      sample: [{ client: 'Acme', number: '1', issuedOn: '2026-04-03', amount: '1000' }],
    });
  });

  test('a column without which nothing can be tied is chosen by the user', async () => {
    const { call, token } = await pickOne('itflow-tickets.csv');
    const preview = await call('imports.preview', { token, options: {} });
    expect(preview).toMatchObject({
      report: { rows: { imported: 0, setAside: 2 }, questions: [{ code: 'client-column-missing' }] },
    });
    const answered = await call('imports.preview', { token, options: { columns: { client: 'Priority' } } });
    expect(answered).toMatchObject({ report: { rows: { imported: 2 }, clientsCreated: ['Low', 'High'] } });
  });

  test('a token that was never handed out is refused', async () => {
    const { call } = openWindow();
    await expect(call('imports.run', { files: [{ token: '/etc/passwd', options: {} }] })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('a long import tells its progress and can be stopped before anything is stored', async () => {
    const { deps, call } = openWindow();
    const lines = Array.from(
      { length: 30_000 },
      (_, at) => `Client ${at % 9},2026-01-${String((at % 28) + 1).padStart(2, '0')},${at % 60},n${at}`,
    );
    const { tokens } = await call('imports.takePasted', {
      name: 'long.csv',
      text: `client,worked_on,minutes,note\n${lines.join('\n')}\n`,
    });
    const running = call('imports.run', { files: [{ token: tokens[0]!, options: {} }] });
    await call('imports.cancel', {});
    await expect(running).rejects.toMatchObject({ code: 'import-cancelled' });
    expect(listRows(deps.db, 'SELECT id FROM imports')).toEqual([]);
    expect(deps.told[0]).toMatchObject({ event: 'import-progress', payload: { file: 'long.csv' } });
    const { reports } = await call('imports.run', { files: [{ token: tokens[0]!, options: {} }] });
    expect(reports[0]?.rows.imported).toBe(30_000);
  });

  test.each(['en', 'it', 'de', 'es'] as const)('templates in %s are saved and are read again', async (language) => {
    const folder = tempFolder();
    const { call } = openWindow([], folder);
    const saved = await call('imports.saveTemplates', { language });
    const names = readdirSync(saved!.path);
    expect(names.toSorted()).toEqual(templateKinds.map((kind) => `${kind}.csv`).toSorted());
    for (const name of names) {
      const text = readFileSync(join(saved!.path, name), 'utf8').slice(1);
      const contents = readTableAtOnce(toTextTable(text, name), {
        options: {},
        operatorCurrency: null,
        toClientKey: (client) => client,
      });
      expect(contents.layout).toMatchObject({ kind: name.slice(0, -4), source: 'winnow' });
    }
  });

  test('a closed dialog saves and picks nothing', async () => {
    const { call } = openWindow();
    expect(await call('imports.saveTemplates', { language: 'en' })).toBeNull();
    expect(await call('imports.pickFiles', {})).toEqual({ tokens: [] });
  });

  test('a file that changes between preview and import is read anew', async () => {
    const file = join(tempFolder(), 'time.csv');
    writeFileSync(file, 'client,worked_on,minutes\nAcme,2026-01-05,30\n');
    const { call } = openWindow([file]);
    const { tokens } = await call('imports.pickFiles', {});
    await call('imports.preview', { token: tokens[0]!, options: {} });
    writeFileSync(file, 'client,worked_on,minutes\nAcme,2026-01-05,30\nAcme,2026-01-06,30\n');
    const { reports } = await call('imports.run', { files: [{ token: tokens[0]!, options: {} }] });
    expect(reports[0]?.totals.minutes).toBe(60);
  });
});
