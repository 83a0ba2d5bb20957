import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../../electron/db/connection.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import { type Ask, codeOf, createAsk } from '../../helpers/ask.ts';
import { insertImport, insertTicket, insertTimeEntry } from '../../helpers/builders.ts';
import { answeredDialogs, testKey } from '../../helpers/fixed-ports.ts';
import { createTestDeps, type TestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const person = {
  name: 'Annegret Kowalczyk',
  role: 'Office',
  email: 'annegret@hotel.example',
  phone: '+39 0471 123456',
  note: 'allergic to calls',
};
const traces = ['Kowalczyk', 'KOWALCZYK', 'annegret@hotel.example', '0471 123456', 'allergic to calls', 'Meyerhofer'];

/** A person who left traces in every kind of text, and in what undo remembers. */
async function storePerson(deps: TestDeps) {
  const ask = createAsk(deps);
  const { id: clientId } = await ask('clients.add', { name: 'Hotel Post', note: 'Ask Annegret Kowalczyk first.' });
  const contact = await ask('contacts.add', { clientId, fields: { ...person, name: 'Annegret Meyerhofer' } });
  await ask('contacts.update', { contactId: contact.id, change: { name: person.name } });
  await ask('evidence.record', {
    kind: 'incident',
    clientId,
    on: toCalendarDate('2026-03-02'),
    text: 'Annegret  Kowalczyk shouted at the phone.',
    contactId: contact.id,
    incidentKind: 'other',
    invoiceNumber: null,
  });
  const second = await ask('evidence.record', {
    kind: 'incident',
    clientId,
    on: toCalendarDate('2026-04-02'),
    text: 'ANNEGRET KOWALCZYK again',
    contactId: contact.id,
    incidentKind: 'other',
    invoiceNumber: null,
  });
  await ask('evidence.delete', { kind: 'incident', id: second.id });
  await ask('flags.record', {
    clientId,
    flag: 'DB1',
    happenedOn: '2026-03-02',
    facts: 'see annegret@hotel.example',
    reviewOn: '2026-09-02',
    incidentId: null,
    isEscalated: false,
  });
  await ask('assessments.record', { clientId, criterion: 'R5', level: 'D', note: 'Kowalczyk? No: Annegret Kowalczyk' });
  await ask('assessments.record', { clientId, criterion: 'R5', level: 'C', note: 'calmer' });
  insertTimeEntry(deps.db, clientId, { note: 'Call +39 0471 123456' });
  insertTicket(deps.db, clientId, { subject: 'Printer of Annegret Meyerhofer' });
  const importId = insertImport(deps.db);
  deps.db
    .prepare('INSERT INTO import_rows_left_out (import_id, row, outcome, why, cells) VALUES (?, 2, ?, ?, ?)')
    .run(
      importId,
      'setAside',
      'no client for Annegret Kowalczyk',
      JSON.stringify(['', 'Annegret Kowalczyk', 'annegret@hotel.example']),
    );
  return { ask, clientId, contactId: contact.id };
}

/** A row that waited and was answered: the answer, the row and what undo remembers of both name the person. */
async function answerRowNaming(deps: TestDeps, ask: Ask, name: string): Promise<void> {
  const rows = `client,number,issued_on,due_on,amount\n,7,2026-05-01,2026-05-15,10.00\n${name},8,2026-05-01,2026-05-15,?`;
  const files = [{ token: deps.files.addPasted(rows, 'rows.csv'), options: {} }];
  const { reports } = await ask('imports.run', { files });
  const { importId } = reports[0]!;
  await ask('imports.answerRows', { importId, rows: [2], answer: { kind: 'new-client', name: 'Hotel Post' } });
  await ask('imports.answerRows', { importId, rows: [3], answer: { kind: 'value', value: `${name} ?` } });
  await ask('imports.answerRows', { importId, rows: [3], answer: { kind: 'ignore' } });
}

describe('contacts', () => {
  it('are listed by name, changed and changed back', async () => {
    const deps = createTestDeps();
    const ask = createAsk(deps);
    const { id: clientId } = await ask('clients.add', { name: 'Hotel Post' });
    const contact = await ask('contacts.add', { clientId, fields: person });
    await ask('contacts.add', { clientId, fields: { ...person, name: 'Aaron Abel' } });
    expect((await ask('contacts.list', { clientId })).map(({ name }) => name)).toEqual([
      'Aaron Abel',
      'Annegret Kowalczyk',
    ]);
    const { actId, label } = await ask('contacts.update', { contactId: contact.id, change: { phone: null } });
    expect(label).toBe('Hotel Post: contact changed');
    expect(await ask('contacts.list', { clientId })).toMatchObject([{}, { phone: null, email: person.email }]);
    await ask('acts.undo', { actId });
    expect(await ask('contacts.list', { clientId })).toMatchObject([{}, { phone: person.phone }]);
  });

  it('need a client', async () => {
    const ask = createAsk(createTestDeps());
    expect(await codeOf(ask('contacts.add', { clientId: 'nobody' as ClientId, fields: person }))).toBe('not-found');
  });
});

describe('everything about one person', () => {
  it('is exported to one file', async () => {
    const file = join(tempFolder(), 'person.json');
    const deps = createTestDeps({ ports: { pickFile: answeredDialogs({ toSave: file }) } });
    const { ask, contactId } = await storePerson(deps);
    expect(await ask('contacts.export', { contactId })).toEqual({ path: file });
    const exported = JSON.parse(readFileSync(file, 'utf8'));
    expect(exported).toMatchObject({
      contact: person,
      clientName: 'Hotel Post',
      formerValues: [{ name: 'Annegret Meyerhofer' }],
    });
    expect(exported.incidents).toHaveLength(1);
    const places = exported.mentions.map(({ where }: { where: string }) => where).sort();
    expect(places).toEqual([
      'clients.note',
      'flags.facts',
      'import_rows_left_out.cells',
      'incidents.facts',
      'tickets.subject',
      'time_entries.note',
    ]);
  });

  it('is not exported where no file was chosen', async () => {
    const { ask, contactId } = await storePerson(createTestDeps());
    expect(await ask('contacts.export', { contactId })).toBeNull();
  });

  it('is erased for good: no page of the store holds it, not even one that is free', async () => {
    const deps = createTestDeps();
    const { ask, clientId, contactId } = await storePerson(deps);
    await answerRowNaming(deps, ask, 'Annegret Kowalczyk');
    const bytesBefore = deps.db.serialize().toString('utf8');
    for (const trace of traces) expect(bytesBefore).toContain(trace);

    await ask('contacts.erase', { contactId });

    expect(await ask('contacts.list', { clientId })).toEqual([]);
    expect(await ask('incidents.list', { clientId })).toMatchObject([
      { facts: '[erased] shouted at the phone.', contactId: null },
    ]);
    expect(await codeOf(ask('contacts.export', { contactId }))).toBe('not-found');
    const bytes = deps.db.serialize().toString('utf8'); // decrypted, free pages among them
    for (const trace of traces.filter((trace) => trace !== 'Kowalczyk')) expect(bytes).not.toContain(trace);
    // A surname alone names too many people to be blanked in a note.
    expect(bytes.match(/Kowalczyk/g)).toHaveLength(bytes.match(/Kowalczyk\? No/g)?.length ?? 0);
    expect(walOf(deps)).toBe('');
  });

  function walOf(deps: TestDeps): string {
    return readFileSync(`${deps.storeFile}-wal`).toString('latin1');
  }

  it('of others stays', async () => {
    const deps = createTestDeps();
    const { ask, clientId, contactId } = await storePerson(deps);
    const other = await ask('contacts.add', {
      clientId,
      fields: { ...person, name: 'Anne Gret', email: 'anne@hotel.example', phone: null },
    });
    await ask('contacts.erase', { contactId });
    expect(await ask('contacts.list', { clientId })).toMatchObject([
      { id: other.id, name: 'Anne Gret', email: 'anne@hotel.example' },
    ]);
    const db = connect(deps.storeFile, testKey, { readonly: true });
    expect(db.prepare('SELECT count(*) AS rows FROM flags').get()).toEqual({ rows: 1 });
    db.close();
  });

  it('does not return with an undo', async () => {
    const deps = createTestDeps();
    const { ask, clientId, contactId } = await storePerson(deps);
    const other = await ask('clients.add', { name: 'Pension Post' });
    const merged = await ask('clients.merge', { keptId: other.id, mergedId: clientId });
    await ask('contacts.erase', { contactId });
    await ask('acts.undo', { actId: merged.actId });
    expect(await ask('contacts.list', { clientId })).toEqual([]);
    expect(deps.db.serialize().toString('utf8')).not.toContain('annegret@hotel.example');
  });
});
