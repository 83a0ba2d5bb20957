import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listInventory } from '../../../electron/db/repositories/inventory.ts';
import { readCsvCells } from '../../../electron/files/reading/read-csv-cells.ts';
import { exportHandover } from '../../../electron/services/handover/export-handover.ts';
import { readInventory } from '../../../electron/services/handover/gather-handover.ts';
import { saveInventory, stateInventorySection } from '../../../electron/services/handover/save-inventory.ts';
import type { ClientId, InventoryRecordId } from '../../../shared/core/ids.ts';
import { cellsOfRecords, recordsFromCells } from '../../../shared/handover/records-from-cells.ts';
import { getRecordSection } from '../../../shared/handover/sections.ts';
import { createAsk } from '../../helpers/ask.ts';
import { insertTicket } from '../../helpers/builders.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { refusalOf } from '../../helpers/refusal-of.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

async function scene() {
  const deps = createTestDeps();
  const ask = createAsk(deps);
  const { id: clientId } = await ask('clients.add', { name: 'Hotel Seeblick' });
  return { deps, ask, clientId };
}

const fromSheet =
  'Vendor\tAccount number\tSupplies\tAuthorised persons\nAlpenfaser\tK-1\tInternet\tAnna\nSued\t=1+1\t?\tAnna\n';

type Paste = { clientId: ClientId; section: string; text: string; isReplacing: boolean };

/** Rows of a spreadsheet below the records of a section, or in their place. */
function pasteInventory(deps: TestDeps, { clientId, section, text, isReplacing }: Paste) {
  const pasted = recordsFromCells(getRecordSection(section), readCsvCells(text));
  const kept = isReplacing ? [] : listInventory(deps.db, clientId, section);
  const records = [...kept, ...pasted.map((record) => ({ ...record, id: null }))];
  return saveInventory(deps, { clientId, section, records });
}

function namesOf(deps: TestDeps, clientId: ClientId): (string | undefined)[] {
  return listInventory(deps.db, clientId, '22').map(({ values }) => values['vendor']);
}

describe('an inventory', () => {
  it('takes rows from a spreadsheet, in columns by name or in their order, and is undone as one act', async () => {
    const { deps, ask, clientId } = await scene();
    const { actId, label } = pasteInventory(deps, { clientId, section: '22', text: fromSheet, isReplacing: false });
    expect(label).toBe('Hotel Seeblick: inventory changed, section 22');
    expect(namesOf(deps, clientId)).toEqual(['Alpenfaser', 'Sued']);
    expect(deps.announced).toContain('inventory');
    await ask('acts.undo', { actId });
    expect(namesOf(deps, clientId)).toEqual([]);
    pasteInventory(deps, { clientId, section: '22', text: 'Nord\tGas\tN-2', isReplacing: false });
    expect(listInventory(deps.db, clientId, '22')[0]?.values).toEqual({
      vendor: 'Nord',
      supplies: 'Gas',
      account: 'N-2',
    });
  });

  it('is edited, reordered and shortened in one act', async () => {
    const { deps, ask, clientId } = await scene();
    pasteInventory(deps, { clientId, section: '22', text: fromSheet, isReplacing: false });
    const [first, second] = listInventory(deps.db, clientId, '22');
    if (first === undefined || second === undefined) throw new Error('two records');
    const changed = { ...second, values: { ...second.values, vendor: 'Süd' } };
    const { actId } = saveInventory(deps, {
      clientId,
      section: '22',
      records: [changed, { id: null, values: { vendor: 'Ost' }, verifiedOn: '2026-06-01' }],
    });
    expect(namesOf(deps, clientId)).toEqual(['Süd', 'Ost']);
    await ask('acts.undo', { actId });
    expect(namesOf(deps, clientId)).toEqual(['Alpenfaser', 'Sued']);
  });

  it('stores nothing of a paste that holds a secret or an unknown column', async () => {
    const { deps, clientId } = await scene();
    const paste = (text: string) =>
      refusalOf(() => pasteInventory(deps, { clientId, section: '22', text, isReplacing: true }));
    expect(paste('Vendor\tPortal\nNord\tpassword: sommer').code).toBe('secret-refused');
    expect(paste('Vendor\tSupplies\tHue\nNord\tGas\tred').code).toBe('bad-arguments');
    expect(namesOf(deps, clientId)).toEqual([]);
  });

  it('needs a reason where a section does not apply', async () => {
    const { deps, ask, clientId } = await scene();
    const state = (note: string | null) =>
      stateInventorySection(deps, { clientId, section: '08', stated: { status: 'not-applicable', note } });
    expect(refusalOf(() => state(' ')).code).toBe('bad-arguments');
    const { actId } = state('Belongs to the landlord');
    expect(readInventory(deps.db, clientId).stated['08']?.note).toBe('Belongs to the landlord');
    await ask('acts.undo', { actId });
    expect(readInventory(deps.db, clientId).stated).toEqual({});
  });

  it('goes to a spreadsheet and comes back the same', async () => {
    const { deps, clientId } = await scene();
    pasteInventory(deps, { clientId, section: '22', text: fromSheet, isReplacing: false });
    const section = getRecordSection('22');
    const records = listInventory(deps.db, clientId, '22').map(({ values, verifiedOn }) => ({ values, verifiedOn }));
    const [head = [], ...rows] = cellsOfRecords(section, records);
    const table = { columns: head.map((header) => ({ header })), rows: rows.map((cells) => ({ cells })) };
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(deps.ports.paperPress.toCsv(table, 'en'));
    expect(recordsFromCells(section, readCsvCells(text))).toEqual(records);
  });

  it('forgets a person who is erased', async () => {
    const { deps, ask, clientId } = await scene();
    const fields = { name: 'Greta Oberhofer', role: null, email: null, phone: null, note: null };
    const { id: contactId } = await ask('contacts.add', { clientId, fields });
    const text = 'Vendor\tAuthorised persons\nNord\tGreta Oberhofer';
    pasteInventory(deps, { clientId, section: '22', text, isReplacing: true });
    pasteInventory(deps, { clientId, section: '22', text: 'Vendor\tSupplies\nOst\tGas', isReplacing: false });
    stateInventorySection(deps, { clientId, section: '08', stated: { status: 'unknown', note: 'Greta Oberhofer' } });
    await ask('contacts.erase', { contactId });
    const tables = ['inventory_records', 'inventory_sections', 'act_changes'];
    const rest = tables.map((table) => JSON.stringify(deps.db.prepare(`SELECT * FROM ${table}`).all())).join('');
    expect(rest).toContain('Nord');
    expect(rest).not.toContain('Oberhofer');
    expect(listInventory(deps.db, clientId, '22')).toHaveLength(2);
  });

  it('goes with its client and moves with a merge', async () => {
    const { deps, ask, clientId } = await scene();
    pasteInventory(deps, { clientId, section: '22', text: fromSheet, isReplacing: false });
    stateInventorySection(deps, { clientId, section: '08', stated: { status: 'unknown', note: 'Anna' } });
    const { id: keptId } = await ask('clients.add', { name: 'Seeblick GmbH' });
    const merge = await ask('clients.merge', { keptId, mergedId: clientId });
    expect(namesOf(deps, keptId)).toEqual(['Alpenfaser', 'Sued']);
    expect(readInventory(deps.db, keptId).stated['08']?.note).toBe('Anna');
    await ask('acts.undo', { actId: merge.actId });
    expect(namesOf(deps, clientId)).toEqual(['Alpenfaser', 'Sued']);
    const { actId } = await ask('clients.delete', { clientId });
    await ask('acts.undo', { actId });
    expect(namesOf(deps, clientId)).toEqual(['Alpenfaser', 'Sued']);
  });
});

describe('the calls of the window', () => {
  it('show sections with records and gaps, save, paste, state, and write files where the user says', async () => {
    const folder = tempFolder();
    const toSave = join(folder, 'vendors.csv');
    const shown: string[] = [];
    const pickFile = answeredDialogs({ folder, toSave });
    const deps = createTestDeps({ ports: { pickFile, showFolder: (path) => shown.push(path) } });
    const ask = createAsk(deps);
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Seeblick' });
    const before = await ask('handover.get', { clientId, profile: 'mini' });
    pasteInventory(deps, { clientId, section: '22', text: fromSheet, isReplacing: false });
    const { sections, completePct } = await ask('handover.get', { clientId, profile: 'mini' });
    const vendors = sections.find(({ number }) => number === '22');
    expect(completePct).toBeGreaterThan(before.completePct);
    expect(vendors).toMatchObject({
      status: 'partial',
      gaps: [{ record: 'Sued', what: 'Supplies', ask: 'the office' }],
    });
    await ask('handover.save', { clientId, section: '22', records: vendors?.records.slice(0, 1) ?? [] });
    await ask('handover.state', { clientId, section: '08', stated: { status: 'excluded', note: 'Landlord' } });
    expect(await ask('handover.exportSection', { clientId, section: '22' })).toEqual({ name: 'vendors.csv' });
    expect(readCsvCells(readFileSync(toSave, 'utf8'))).toHaveLength(2);
    const produced = await ask('handover.produce', { clientId, profile: 'micro', format: 'csv', answers: {} });
    expect(produced?.files.at(-1)?.name).toBe('manifest.csv');
    expect(produced?.folderName).toBe('Hotel Seeblick-handover-2026-06-30');
    await ask('handover.openFolder', { folderToken: produced?.folderToken ?? '' });
    expect(shown).toEqual([join(folder, 'Hotel Seeblick-handover-2026-06-30')]);
  });

  it('answer the ids of what they saved, and write only what is another than before', async () => {
    const { deps, ask, clientId } = await scene();
    const save = (records: readonly { id: InventoryRecordId | null; values: Record<string, string> }[]) =>
      ask('handover.save', {
        clientId,
        section: '22',
        records: records.map((record) => ({ ...record, verifiedOn: null })),
      });
    const first = await save(['Nord', 'Ost', 'Sued'].map((vendor) => ({ id: null, values: { vendor } })));
    const [nord, ost, sued] = first.ids;
    if (nord === undefined || ost === undefined || sued === undefined) throw new Error('three records');
    const rest = [
      { id: nord, values: { vendor: 'Nord' } },
      { id: sued, values: { vendor: 'Süd' } },
      { id: null, values: { vendor: 'West' } },
    ];
    const { ids, actId } = await save(rest);
    expect(ids.slice(0, 2)).toEqual([nord, sued]);
    const touched = deps.db.prepare<[string], { n: number }>('SELECT count(*) AS n FROM act_changes WHERE act_id = ?');
    expect(touched.get(actId)?.n).toBe(3);
    expect(namesOf(deps, clientId)).toEqual(['Nord', 'Süd', 'West']);
    await ask('acts.undo', { actId });
    expect(namesOf(deps, clientId)).toEqual(['Nord', 'Ost', 'Sued']);
  });

  it('read cells of a text and of a file in the usual encodings, and store nothing', async () => {
    const file = join(tempFolder(), 'devices.csv');
    writeFileSync(file, Buffer.from('Name;Site\r\nK\xfcche;B\xfcro\r\n', 'latin1'));
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ toOpen: [file] }) } });
    const ask = createAsk(deps);
    expect(await ask('handover.readText', { text: 'a\t"b\tc"\n\nd\te' })).toEqual({
      rows: [
        ['a', 'b\tc'],
        ['d', 'e'],
      ],
    });
    const read = await ask('handover.readFile', {});
    expect(read).toEqual({
      name: 'devices.csv',
      rows: [
        ['Name', 'Site'],
        ['Küche', 'Büro'],
      ],
    });
  });
});

describe('a pack', () => {
  it('prints what the store knows and none of what was judged or noted', async () => {
    const { deps, ask, clientId } = await scene();
    const note = 'quokkanote';
    await ask('clients.update', {
      clientId,
      change: { note, sizeExemption: { kind: 'personal', reason: 'quokkaexempt' } },
    });
    await ask('contacts.add', {
      clientId,
      fields: { name: 'Anna Gruber', role: 'Owner', email: null, phone: '+39 1', note: 'quokkacontact' },
    });
    await ask('assessments.record', { clientId, criterion: 'R5', level: 'D', note: 'quokkaassessed' });
    const today = deps.ports.clock.today();
    await ask('evidence.record', {
      kind: 'incident',
      clientId,
      on: today,
      text: 'quokkaincident',
      contactId: null,
      incidentKind: 'other',
      invoiceNumber: null,
    });
    insertTicket(deps.db, clientId, { number: 'T-7', subject: 'Scanner stops', opened_at: '2026-06-01T08:00:00Z' });
    const folder = tempFolder();
    for (const format of ['html', 'docx'] as const) {
      await exportHandover(deps, {
        clientId,
        variant: 'mini',
        language: 'en',
        datedOn: today,
        answers: { cutOffOn: '2026-09-30' },
        format,
        folder: join(folder, format),
      });
    }
    const pack = join(folder, 'html', `Hotel Seeblick-handover-${today}`);
    const all = readdirSync(pack)
      .map((name) => `${name}\n${readFileSync(join(pack, name), 'utf8')}`)
      .join('\n');
    expect(all).not.toMatch(/quokka/i);
    for (const known of ['Anna Gruber', 'Scanner stops', '30 September 2026', 'unknown, ask'])
      expect(all).toContain(known);
  });

  it('refuses profiles, languages and answers that it does not know', async () => {
    const { deps, clientId } = await scene();
    const request = {
      clientId,
      variant: undefined,
      language: 'en',
      datedOn: deps.ports.clock.today(),
      answers: {},
      format: 'csv',
      folder: tempFolder(),
    } as const;
    await expect(exportHandover(deps, { ...request, variant: 'L1' })).rejects.toThrow('--profile');
    await expect(exportHandover(deps, { ...request, language: 'de' })).rejects.toThrow('written in en');
    await expect(exportHandover(deps, { ...request, answers: { hue: 'red' } })).rejects.toThrow('hue');
    expect(readdirSync(request.folder)).toEqual([]);
  });
});
