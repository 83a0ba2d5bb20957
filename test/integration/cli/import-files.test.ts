import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { runWinnow, runWinnowJson } from '../../helpers/run-winnow.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const invoices = [
  'client;number;issued_on;due_on;paid_on;amount;pass_through;currency;recurring',
  'Alfa;R-1;31.01.2026;14.02.2026;;1.000,00;250,00;EUR;yes',
  'Beta;R-2;31.01.2026;14.02.2026;20.02.2026;500,50;;EUR;no',
  ';R-3;31.01.2026;14.02.2026;;9,00;0,00;EUR;no',
  'Beta;R-4;31.02.2026;14.02.2026;;9,00;0,00;EUR;no',
].join('\n');

const times = [
  'client,worked_on,minutes,kind,billable,person,note',
  'Alfa,2026-02-01,90,reactive,yes,Robin,printer',
  'Alfa,2026-02-13,30,admin,no,Robin,quote',
].join('\n');

const unclear = ['client,worked_on,minutes', 'Alfa,03/04/2026,60', 'Alfa,05/06/2026,60'].join('\n');

type FileJson = {
  readonly id: string;
  readonly file: string;
  readonly rows: unknown;
  readonly reasons: readonly { readonly row: number }[];
};

function put(files: Readonly<Record<string, string>>): string {
  const home = tempFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  return home;
}

describe('import', () => {
  it('says of each file what became of its rows, what they sum to and what it asks', async () => {
    const home = put({ 'invoices.csv': invoices, 'time.csv': times });
    const { code, json, err } = await runWinnowJson(home, ['import', 'time.csv', 'invoices.csv']);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^winnow: new data folder at .+\n$/) });
    expect(json).toEqual({
      dryRun: false,
      files: [
        expect.objectContaining({
          file: 'time.csv',
          kind: 'time',
          rows: { total: 2, imported: 2, skipped: 0, setAside: 0 },
          reasons: [],
          totals: { amountMinor: {}, grossMinor: {}, minutes: 120, billableMinutes: 90 },
          clientsCreated: [],
          questions: [],
        }),
        expect.objectContaining({
          file: 'invoices.csv',
          kind: 'invoices',
          rows: { total: 4, imported: 2, skipped: 0, setAside: 2 },
          reasons: [
            { row: 4, why: expect.any(String), outcome: 'setAside' },
            { row: 5, why: expect.stringContaining('31.02.2026'), outcome: 'setAside' },
          ],
          totals: { amountMinor: { EUR: 150_050 }, grossMinor: { EUR: 150_050 }, minutes: 0, billableMinutes: 0 },
          clientsCreated: ['Alfa', 'Beta'],
        }),
      ],
      unread: [],
    });
  });

  it('changes nothing the second time, nor in a dry run, and is taken back as a whole', async () => {
    const home = put({ 'invoices.csv': invoices });
    const dry = await runWinnowJson(home, ['import', 'invoices.csv', '--dry-run']);
    expect(dry.json).toMatchObject({ dryRun: true, files: [{ id: null, rows: { imported: 2 } }] });
    expect((await runWinnowJson(home, ['grade'])).json).toMatchObject({ clients: [] });

    const first = (await runWinnowJson(home, ['import', 'invoices.csv'])).json as { files: readonly FileJson[] };
    const again = (await runWinnowJson(home, ['import', 'invoices.csv'])).json as { files: readonly FileJson[] };
    expect(again.files[0]?.rows).toEqual({ total: 4, imported: 0, skipped: 2, setAside: 2 });
    expect((await runWinnowJson(home, ['grade'])).json).toMatchObject({
      currency: 'EUR',
      clients: [{ name: 'Alfa', revenue: 1_000 }, { name: 'Beta' }],
    });

    for (const { id } of [...again.files, ...first.files]) {
      expect(await runWinnowJson(home, ['undo-import', id])).toMatchObject({ code: 0, json: { id } });
    }
    expect((await runWinnowJson(home, ['grade'])).json).toMatchObject({ clients: [] });
    expect(await runWinnowJson(home, ['undo-import', 'nonsense'])).toMatchObject({
      code: 1,
      json: { error: { code: 'not-found' } },
    });
  });

  it('asks for what can not be told, and takes the answer', async () => {
    const home = put({ 'hours.csv': unclear });
    const asked = await runWinnowJson(home, ['import', 'hours.csv', '--as', 'time']);
    expect(asked).toMatchObject({
      code: 1,
      json: { error: { code: 'ambiguous-date-order', details: { choices: ['dmy', 'mdy'] } } },
    });
    const answered = await runWinnowJson(home, ['import', 'hours.csv', '--as', 'time', '--date-order', 'mdy']);
    expect(answered).toMatchObject({
      code: 0,
      json: { files: [{ firstOn: '2026-03-04', lastOn: '2026-05-06', totals: { minutes: 120 } }] },
    });
  });

  it('takes every table of an archive that can be told, and names the others', async () => {
    const home = put({});
    const archive = zipSync({
      'time.csv': strToU8(times),
      'hours.csv': strToU8(unclear),
      'projects.json': strToU8('[{"name":"Server","is_private":true,"estimated_seconds":60,"client_id":1}]'),
      'logo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47]),
    });
    writeFileSync(join(home, 'exports.zip'), archive);
    const asked = await runWinnowJson(home, ['import', 'exports.zip']);
    expect(asked).toMatchObject({ code: 1, json: { error: { code: 'ambiguous-date-order' } } });
    expect(await runWinnowJson(home, ['import', 'exports.zip', '--date-order', 'dmy'])).toMatchObject({
      code: 0,
      json: {
        files: [
          { file: 'exports.zip › time.csv', kind: 'time', rows: { imported: 2 } },
          { file: 'exports.zip › hours.csv', kind: 'time', rows: { imported: 2 } },
        ],
        unread: [
          { part: 'logo.png', why: 'file-not-text' },
          { part: 'projects.json', why: 'kind-undetermined' },
        ],
      },
    });
    const one = await runWinnowJson(home, ['import', 'exports.zip', '--part', 'time.csv', '--dry-run']);
    expect(one.json).toMatchObject({ files: [{ file: 'exports.zip › time.csv', rows: { skipped: 2 } }], unread: [] });
  });

  it('stores no file where one of them is refused', async () => {
    const home = put({ 'invoices.csv': invoices, 'hours.csv': unclear });
    expect((await runWinnow(home, ['import', 'invoices.csv', 'hours.csv'])).code).toBe(1);
    expect(await runWinnowJson(home, ['import', 'invoices.csv', 'nowhere.csv'])).toMatchObject({
      code: 1,
      json: { error: { code: 'file-unreadable' } },
    });
    expect((await runWinnowJson(home, ['grade'])).json).toMatchObject({ clients: [] });
  });

  it.each([
    ['--as', 'nonsense'],
    ['--date-order', 'ydm'],
    ['--decimal', 'point'],
  ])('does not understand %s %s', async (option, value) => {
    const home = put({ 'time.csv': times });
    expect(await runWinnowJson(home, ['import', 'time.csv', option, value])).toMatchObject({
      code: 2,
      json: { error: { code: 'bad-arguments' } },
    });
  });

  it('tells a person the same in lines', async () => {
    const home = put({ 'invoices.csv': invoices });
    const { out } = await runWinnow(home, ['import', 'invoices.csv']);
    expect(out).toContain(
      'invoices.csv: invoices, 2 of 4 rows imported, 0 skipped, 2 set aside, €1,500.50, 2 new clients',
    );
    expect(out).toMatch(/ {2}row 5 set aside: .*31\.02\.2026/);
    expect(out).toMatch(/undo with: undo-import [0-9a-f-]{36}\n$/);
  });
});

describe('import --mapping', () => {
  const unknown = ['Wer;Am;Summe gesamt', 'Alfa;03.04.2026;100,00', 'Beta;05.04.2026;20,50'].join('\n');
  const mapping = (columns: object) =>
    JSON.stringify({
      'winnow-mapping': 1,
      name: 'Studio',
      headers: ['Wer', 'Am', 'Summe gesamt'],
      options: { kind: 'invoices', delimiter: ';', columns },
    });

  it('reads a file by a mapping from a file, and only by one that fits', async () => {
    const home = put({
      'studio.csv': unknown,
      'fits.json': mapping({ client: 'Wer', issuedOn: 'Am', net: 'Summe gesamt' }),
      'other.json': mapping({ client: 'Kunde', issuedOn: 'Am', net: 'Summe gesamt' }),
      'broken.json': '{"winnow-mapping":1}',
    });
    expect((await runWinnowJson(home, ['import', 'studio.csv'])).code).toBe(1);
    const wrong = await runWinnowJson(home, ['import', 'studio.csv', '--mapping', 'other.json']);
    expect(wrong).toMatchObject({ code: 1, json: { error: { code: 'mapping-does-not-fit' } } });
    const broken = await runWinnowJson(home, ['import', 'studio.csv', '--mapping', 'broken.json']);
    expect(broken).toMatchObject({ code: 1, json: { error: { code: 'mapping-unreadable' } } });
    const read = await runWinnowJson(home, ['import', 'studio.csv', '--mapping', 'fits.json']);
    expect(read).toMatchObject({ code: 0, json: { files: [{ kind: 'invoices', rows: { total: 2, imported: 2 } }] } });
  });

  it('lists what is remembered and writes it out for another book', async () => {
    const home = put({ 'time.csv': unclear });
    expect((await runWinnow(home, ['mappings'])).out).toContain('no mappings');
    await runWinnow(home, ['import', 'time.csv', '--date-order', 'dmy']);
    expect((await runWinnow(home, ['mappings'])).out).toMatch(/^time\.csv +remembered/);
    const written = await runWinnowJson(home, ['mappings', 'time.csv', '--out', 'time.json']);
    expect(written).toMatchObject({ code: 0, json: { name: 'time.csv' } });
    expect((await runWinnowJson(home, ['mappings', 'nobody', '--out', 'x.json'])).json).toMatchObject({
      error: { code: 'not-found' },
    });
    const other = put({ 'time.csv': unclear });
    const read = await runWinnowJson(other, ['import', 'time.csv', '--mapping', join(home, 'time.json')]);
    expect(read).toMatchObject({ code: 0, json: { files: [{ rows: { imported: 2 } }] } });
  });
});

describe('answer, settle-vat, merge', () => {
  it('say what rows lack, what amounts hold and who is one client', async () => {
    const home = put({ 'invoices.csv': invoices });
    const { json } = await runWinnowJson(home, ['import', 'invoices.csv']);
    const { id } = (json as { readonly files: readonly FileJson[] }).files[0]!;
    expect((await runWinnow(home, ['answer', id])).out).toContain('row 5: bad date: 31.02.2026');
    const named = await runWinnowJson(home, ['answer', id, '--rows', '4', '--new-client', 'Gamma']);
    expect(named.json).toEqual({ id, taken: 1, stillWaiting: 0 });
    const dated = await runWinnowJson(home, ['answer', id, '--value', '2026-02-28']);
    expect(dated.json).toEqual({ id, taken: 1, stillWaiting: 0 });
    expect((await runWinnow(home, ['answer', id])).out).toContain('No row waits.');
    expect((await runWinnowJson(home, ['settle-vat', '22'])).json).toMatchObject({ vatPct: 22 });
    await runWinnowJson(home, ['merge', 'Beta', 'Gamma']);
    const graded = await runWinnowJson(home, ['grade', '--as-of', '2026-03-31']);
    expect(JSON.stringify(graded.json)).not.toContain('Gamma');
    expect((await runWinnow(home, ['answer', id, '--client', 'Beta', '--ignore'])).code).toBe(1);
  });
});
